import { dateInWords } from '@/utils/model/dateInWords';
import { dateOfTime } from '@/utils/model/isoDate';
import type { Draft, Recipient } from '@/utils/model/draft';
import type { Block } from '@/utils/model/letter';
import type { Practice } from '@/utils/model/practice';
import { write } from './write';

const lines = (...texts: string[]) =>
  texts
    .flatMap((text) => text.split(/\r\n?|\n/))
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The practice's own lines at the top of the first page. */
export function letterheadFor(practice: Practice): string[] {
  return lines(
    practice.name,
    practice.address,
    practice.postcode,
    practice.phone && `Telephone: ${practice.phone}`,
    practice.email && `Email: ${practice.email}`,
    practice.odsCode && `ODS code: ${practice.odsCode}`,
  );
}

/** Whom the letter goes to; no block when nothing is said. */
export function recipientBlock(recipient: Recipient): Block[] {
  const { name, specialty, service, provider, address } = recipient;
  const who = lines(name, service, specialty === service ? '' : specialty, provider, address);
  return who.length > 0 ? [{ kind: 'address', lines: who }] : [];
}

/** "Dear Dr Patel," for a name that begins with a title, else "Dear Colleague,". */
export function salutation({ name }: Recipient, otherwise = 'Colleague'): Block {
  const titled = /^(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Sir|Dame|Rev|Lord|Lady)\.?\s+\S/i.test(name.trim());
  const last = name.trim().split(/\s+/);
  const named = titled ? `${last[0] ?? ''} ${last.at(-1) ?? ''}` : otherwise;
  return write.paragraph(`Dear ${named},`);
}

/** Signature with role and GMC number. "Signed by" appears only when it was; who prepared it always. */
export function signatureBlock(draft: Draft): Block {
  const { referrer, practice, preparedBy, signedBy, signedAt } = draft;
  const signed = signedBy.trim()
    ? `Signed by ${signedBy.trim()}${signedAt ? ` on ${dateInWords(dateOfTime(signedAt))}` : ''}`
    : '';
  return {
    kind: 'signature',
    lines: [
      'Yours sincerely,',
      ...lines(
        referrer?.name ?? '',
        referrer?.role ?? '',
        referrer?.gmcNumber ? `GMC number ${referrer.gmcNumber}` : '',
        practice.name,
        signed,
        preparedBy.trim() && preparedBy.trim() !== referrer?.name.trim() ? `Prepared by ${preparedBy.trim()}` : '',
      ),
    ],
  };
}

function labelledList(label: string, items: readonly string[]): Block[] {
  const said = items.map((item) => item.trim()).filter((item) => item !== '');
  const [only] = said;
  if (only === undefined) return [];
  // One name on a line of its own has more than once been all that stood on a second page.
  if (said.length === 1) return [{ kind: 'paragraph', runs: [{ text: `${label}: `, bold: true }, { text: only }] }];
  return [{ kind: 'paragraph', runs: [{ text: label, bold: true }] }, write.list(said)];
}

/** Copies and enclosures, at the foot. */
export function footBlocks(copies: readonly string[], enclosures: readonly string[]): Block[] {
  return [...labelledList('Copies to', copies), ...labelledList('Enclosures', enclosures)];
}

/** The mark at the top of every page until someone has signed; null afterwards. */
export function markFor({ status, signedBy, desk }: Draft): string | null {
  const stands = status === 'waiting' ? (desk.statusBefore ?? 'drafting') : status;
  const isDone = stands !== 'drafting' && stands !== 'ready-to-sign';
  return isDone && signedBy.trim() !== '' ? null : 'Not yet signed';
}
