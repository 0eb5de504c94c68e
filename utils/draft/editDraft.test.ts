import { describe, expect, it } from 'vitest';
import { emptyDraft } from '@/utils/model/draft';
import { addNote } from './deskNotes';
import { editDraft } from './editDraft';
import { moveOn } from './moveOn';

const now = '2026-11-21T10:00:00Z';
const later = '2026-11-21T11:00:00Z';
const doctor = { id: 'd', name: 'Dr A Example', role: 'GP partner', gmcNumber: '', signs: true };

const letter = {
  title: 'as signed',
  letterhead: [],
  date: '',
  identity: null,
  mark: null,
  blocks: [],
  wording: { pack: '', positions: [] },
};

function signed() {
  const moved = moveOn(
    emptyDraft('a', now),
    { to: 'signed', by: doctor, letterDate: '2026-11-21', compose: () => letter },
    now,
  );
  if (moved.kind === 'refused') throw new Error(moved.say);
  return moved.draft;
}

describe('editDraft', () => {
  it('dates the change', () => {
    expect(editDraft(emptyDraft('a', now), (d) => ({ ...d, usualGp: 'Dr B' }), later)).toMatchObject({
      usualGp: 'Dr B',
      editedAt: later,
    });
  });

  it('opens a signed letter again when its text changes, and says so', () => {
    const edited = editDraft(signed(), (d) => ({ ...d, urgencyReason: 'worse' }), later);
    expect(edited).toMatchObject({ status: 'drafting', signedBy: '', signedAt: '', frozen: null });
    expect(edited.desk.notes.at(-1)?.text).toContain('Dr A Example');
  });

  it('leaves the signature when only the desk marks change', () => {
    const noted = editDraft(
      signed(),
      (d) => addNote(d, { id: 'n', kind: 'note', at: later, by: '', to: '', text: 'Rang patient' }),
      later,
    );
    expect(noted).toMatchObject({ status: 'signed', signedBy: 'Dr A Example', frozen: letter });
  });

  it('gives the same draft when nothing changed', () => {
    const draft = signed();
    expect(editDraft(draft, (d) => d, later)).toBe(draft);
  });
});
