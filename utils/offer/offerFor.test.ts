import { describe, expect, it } from 'vitest';
import { noVerdict, type Verdict } from '@/utils/model/verdict';
import { offerFor } from './offerFor';

const verdict = (part: Partial<Verdict>): Verdict => ({ ...noVerdict, ...part });
const form = { title: 'Podiatry referral form', href: 'https://example.org/f.docx' };

describe('the offer', () => {
  it('is none where the page is none', () => expect(offerFor(noVerdict, 'example.org', 'badge-and-strip')).toBeNull());

  it('is a letter in place of a local form, for the form by its name', () => {
    expect(offerFor(verdict({ pageType: 'local-proforma', localForms: [form] }), 'example.org', 'badge')).toMatchObject(
      {
        kind: 'letter',
        letterKind: 'referral-instead-of-form',
        show: 'badge',
        form,
        host: 'example.org',
      },
    );
  });

  it('names the forms to use beside it', () => {
    const kept = { title: '2WW lung', href: null };
    expect(
      offerFor(verdict({ pageType: 'local-proforma', localForms: [form], formsToUse: [kept] }), 'h', 'badge'),
    ).toMatchObject({
      form,
      formsToUse: [kept],
    });
  });

  it('is a referral letter where advice is asked for', () => {
    expect(
      offerFor(verdict({ pageType: 'advice-guidance', specialty: 'Cardiology' }), 'h', 'badge-and-strip'),
    ).toMatchObject({
      kind: 'letter',
      letterKind: 'referral-not-advice',
      show: 'badge-and-strip',
      specialty: 'Cardiology',
    });
  });

  it.each(['urgent-suspected-cancer', 'protected'] as const)(
    'is a covering letter on %s, in the popup alone',
    (pageType) => {
      expect(offerFor(verdict({ pageType, formsToUse: [form] }), 'h', 'badge-and-strip')).toMatchObject({
        kind: 'covering-letter',
        letterKind: 'covering-letter',
        show: 'popup',
        form,
      });
    },
  );

  it('is a reply to a returned referral, by what came back', () => {
    const returned = (found: string) =>
      offerFor(verdict({ pageType: 'referral-returned', evidence: [{ in: 'heading', found }] }), 'h', 'badge');
    expect(returned('Returned to referrer with advice')).toMatchObject({
      kind: 'reply',
      letterKind: 'reply-advice-instead',
    });
    expect(returned('Rejected / Triage Response')).toMatchObject({ kind: 'reply', letterKind: 'reply-other-grounds' });
  });

  it('stays in the popup where the site is off or the form is preferred', () => {
    expect(offerFor(verdict({ pageType: 'local-proforma' }), 'h', 'off')?.show).toBe('popup');
    expect(offerFor(verdict({ pageType: 'local-proforma', grade: 'prefer-form' }), 'h', 'badge')?.show).toBe('popup');
  });
});
