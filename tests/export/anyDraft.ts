import fc from 'fast-check';
import { clinicalFieldIds } from '@/utils/model/clinicalField';
import { emptyDraft, type Draft } from '@/utils/model/draft';
import { letterKinds } from '@/utils/model/letterKind';
import { anyText } from './anyText';

type Shape<T> = { [K in keyof T]: fc.Arbitrary<T[K]> };

/** The same record with any text in every one of its texts. */
const anyTextsIn = <T extends Record<string, string>>(record: T): fc.Arbitrary<T> =>
  fc.record(Object.fromEntries(Object.keys(record).map((name) => [name, anyText(20)])) as Shape<T>) as fc.Arbitrary<T>;

const start = emptyDraft('d1', '2026-11-21T10:00:00Z');
const said = fc.constantFrom('text' as const, 'none' as const, 'not-known' as const);
const line = anyText(20);

/** A draft of any kind with any text in every field a person fills. */
export const anyDraft = (): fc.Arbitrary<Draft> =>
  fc
    .record({
      kind: fc.constantFrom(...letterKinds),
      urgency: fc.constantFrom('routine' as const, 'urgent' as const, 'urgent-suspected-cancer' as const),
      patient: anyTextsIn(start.patient),
      practice: anyTextsIn(start.practice),
      recipient: anyTextsIn(start.recipient),
      referrer: fc.option(fc.record({ id: line, name: line, role: line, gmcNumber: line, signs: fc.boolean() })),
      texts: fc.record({
        usualGp: line,
        preparedBy: line,
        urgencyReason: line,
        letterDate: line,
        editedAt: line,
        notHeardBy: line,
        whyNotAdvice: line,
      }),
      clinical: fc.record(
        Object.fromEntries(clinicalFieldIds.map((id) => [id, fc.record({ said, text: line })])) as unknown as Shape<
          Draft['clinical']
        >,
      ),
      resultValues: fc.array(fc.record({ date: line, name: line, value: line, unit: line }), { maxLength: 3 }),
      copies: fc.array(line, { maxLength: 2 }),
      enclosures: fc.array(line, { maxLength: 2 }),
    })
    .map(({ texts, ...rest }) => ({ ...start, ...rest, ...texts }));
