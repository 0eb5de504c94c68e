import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Draft, DraftStatus, emptyDraft } from '@/utils/model/draft';
import type { Letter } from '@/utils/model/letter';
import { letterPart } from './letterPart';
import { moveOn, nextStatuses, type Move } from './moveOn';

const now = '2026-11-21T10:00:00Z';
const doctor = { id: 'd', name: 'Dr A Example', role: 'GP partner', gmcNumber: '', signs: true };
const secretary = { ...doctor, name: 'B Example', signs: false };

const compose = (draft: Draft): Letter => ({
  title: draft.signedBy,
  letterhead: [],
  date: '',
  identity: null,
  mark: null,
  blocks: [],
  wording: { pack: '', positions: [] },
});

const moves: fc.Arbitrary<Move> = fc.oneof(
  fc.constantFrom<Move>(
    { to: 'drafting', by: '' },
    { to: 'ready-to-sign', by: '' },
    { to: 'returned', by: '' },
    { to: 'before-waiting', by: '' },
  ),
  fc.constantFrom(doctor, secretary).map((by): Move => ({ to: 'signed', by, letterDate: '2026-11-21', compose })),
  fc.constantFrom('', '1234 5678 9012', '12').map((ubrn): Move => ({ to: 'attached', by: '', ubrn })),
  fc.constantFrom('', 'X-ray').map((waitingFor): Move => ({ to: 'waiting', by: '', waitingFor })),
);

/** The draft after a walk; refused steps leave it where it is. */
const walk = (steps: Move[]) =>
  steps.reduce(
    (draft, step) => {
      const moved = moveOn(draft, step, now);
      return moved.kind === 'moved' ? moved.draft : draft;
    },
    emptyDraft('a', now),
  );

describe('moveOn', () => {
  it('never leaves a letter signed without a signer, attached unsigned, or unreadable', () => {
    fc.assert(
      fc.property(fc.array(moves, { maxLength: 30 }), (steps) => {
        const draft = walk(steps);
        expect(Draft.safeParse(draft).success).toBe(true);
        const stands = draft.status === 'waiting' ? draft.desk.statusBefore : draft.status;
        if (stands === 'signed' || stands === 'attached') {
          expect(draft.signedBy).toBe('Dr A Example');
          expect(draft.signedAt).not.toBe('');
          expect(draft.frozen?.title).toBe('Dr A Example');
        }
        if (stands === 'drafting' || stands === 'ready-to-sign')
          expect([draft.signedAt, draft.frozen]).toEqual(['', null]);
        expect(draft.status === 'waiting').toBe(draft.desk.waitingFor !== '');
      }),
      { numRuns: 2_000 },
    );
  });

  it('comes back from waiting to where it was, with every word as it was', () => {
    fc.assert(
      fc.property(fc.array(moves, { maxLength: 10 }), (steps) => {
        const draft = walk([...steps, { to: 'before-waiting', by: '' }]);
        const idle = moveOn(draft, { to: 'before-waiting', by: '' }, now);
        expect(idle.kind).toBe('refused');
        const waiting = moveOn(draft, { to: 'waiting', by: '', waitingFor: 'result' }, now);
        if (waiting.kind === 'refused') return;
        const back = moveOn(waiting.draft, { to: 'before-waiting', by: '' }, now);
        expect(back.kind === 'moved' && back.draft.status).toBe(draft.status);
        expect(back.kind === 'moved' && letterPart(back.draft)).toBe(letterPart(draft));
      }),
    );
  });

  it('can always move on from anywhere', () => {
    for (const status of DraftStatus.options)
      expect(nextStatuses({ ...emptyDraft('a', now), status }).length).toBeGreaterThan(0);
  });

  it.each([
    [{ to: 'signed', by: secretary, letterDate: '', compose } as Move, 'not marked as signing'],
    [{ to: 'waiting', by: '', waitingFor: ' ' } as Move, 'who or what'],
    [{ to: 'attached', by: '', ubrn: '' } as Move, 'cannot become attached'],
  ])('refuses with a plain sentence: %j', (move, say) => {
    expect(moveOn(emptyDraft('a', now), move, now)).toMatchObject({
      kind: 'refused',
      say: expect.stringContaining(say),
    });
  });

  it('notes the booking reference in 12 digits and refuses another number', () => {
    const signed = walk([{ to: 'signed', by: doctor, letterDate: '', compose }]);
    const good = moveOn(signed, { to: 'attached', by: 'B', ubrn: '1234 5678-9012' }, now);
    expect(good).toMatchObject({ draft: { desk: { ubrn: '123456789012', closing: { ubrnNoted: true } } } });
    expect(moveOn(signed, { to: 'attached', by: 'B', ubrn: '12345' }, now).kind).toBe('refused');
  });
});
