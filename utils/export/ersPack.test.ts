import { describe, expect, it } from 'vitest';
import { composeLetter } from '@/utils/letter/composeLetter';
import { exampleDraft } from '@/utils/letter/exampleDraft';
import { letterKinds } from '@/utils/model/letterKind';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { ersPack, ersSizes } from './ersPack';
import { fileFormats, type FileFormat } from './fileFormats';
import { toFile } from './toFile';

const today = '2026-11-21';
const file = (bytes: number, name = 'referral-letter.docx', format: FileFormat = 'docx') => ({
  name,
  mediaType: fileFormats[format].mediaType,
  bytes: new Uint8Array(bytes),
});
const warned = (...of: Parameters<typeof file>) =>
  ersPack(exampleDraft('referral'), file(...of), true).warnings.map(({ id }) => id);

describe('what is attached in e-RS', () => {
  it('is told to be of the wrong type, named badly, empty or too large', () => {
    expect(warned(1000)).toEqual([]);
    expect(warned(ersSizes.aim + 1)).toEqual(['size-aim']);
    expect(warned(ersSizes.most)).toEqual(['size-aim']);
    expect(warned(ersSizes.most + 1)).toEqual(['size-most']);
    expect(warned(0)).toEqual(['empty']);
    expect(warned(1000, 'letter for Zoë.docx')).toEqual(['name']);
    expect(warned(1000, 'letter.html', 'html')).toEqual(['type']);
    expect(warned(1000, 'letter.docx', 'pdf')).toEqual(['type']);
  });

  it('is told to be unsigned', () => {
    expect(ersPack(exampleDraft('referral'), file(10), false).warnings.map(({ id }) => id)).toEqual(['unsigned']);
  });

  it('comes with a card that says what to choose, that attaching replaces, and when the referral is made', () => {
    const { card } = ersPack(exampleDraft('referral'), file(10), true);
    expect(card[0]).toBe('In e-RS, choose request type “Referral”, specialty Cardiology, priority Urgent.');
    expect(card.join(' ')).toMatch(/Attach referral-letter\.docx/);
    expect(card.join(' ')).toMatch(/replaces what is attached/);
    expect(card.join(' ')).toMatch(/not made until the letter is attached/);
  });

  it('says nothing of e-RS for a service outside it', () => {
    const { card } = ersPack({ ...exampleDraft('referral'), route: 'other' }, file(10), true);
    expect(card.join(' ')).toMatch(/outside e-RS.*Send referral-letter\.docx.*not made until the service has/);
    expect(card.join(' ')).not.toMatch(/UBRN|Letters Outstanding/);
  });

  it.each(letterKinds)('%s has steps of its own way, and only a referral is said to be made', (kind) => {
    const card = ersPack(exampleDraft(kind), file(10), true).card.join(' ');
    const { group } = letterKindNames[kind];
    const isReferred = group === 'referral' || group === 'returned';
    expect(/request type|came back|not made until/.test(card)).toBe(isReferred);
    expect(/is no referral and is not attached in e-RS/.test(card)).toBe(!isReferred);
  });

  it('leaves a protected form its own way', () => {
    const draft = exampleDraft('covering-letter');
    const origin = draft.origin && { ...draft.origin, pageType: 'protected' };
    const { card } = ersPack({ ...draft, urgency: 'routine', origin }, file(10), true);
    expect(card[0]).toMatch(/send both the way the form says/);
  });

  it.each(letterKinds)('%s is under 1 MB and well named in every form e-RS takes', async (kind) => {
    const draft = exampleDraft(kind);
    const letter = composeLetter(draft, today);
    for (const format of ['docx', 'rtf', 'txt'] as const) {
      expect(ersPack(draft, await toFile(format, letter, draft, today), true).warnings).toEqual([]);
    }
  });
});
