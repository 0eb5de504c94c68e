import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readPaste } from './readPaste';
import { toIntakeJson } from './toIntakeJson';

vi.setConfig({ testTimeout: 60_000 });

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]{3,}/gu) ?? [];

const summary = `SMITH, John (Mr)   Born 12-Mar-1956 (68y)   Gender Male   NHS No. 999 339 5633
Active Problems
12-Mar-2019  Type 2 diabetes mellitus
Repeat
Ramipril 5mg capsules  One To Be Taken Each Day  28 capsule  Last Issued 01-Feb-2024
Allergies
Adverse reaction to penicillin - rash
Values
BP 142/88 mmHg 01-Feb-2024
Family History
Father - myocardial infarction aged 52
Consultations
12-Feb-2024 10:32 Surgery JONES, Jane (Dr)
History: feels well.`;

describe('a pasted record summary', () => {
  it('is the same read from plain text and from the table a rich clipboard makes of it', () => {
    const plain = 'Allergies\nAgent\tReaction\nPenicillin\trash';
    const html =
      '<h2>Allergies</h2><table><tr><th>Agent</th><th>Reaction</th></tr><tr><td>Penicillin</td><td>rash</td></tr></table>';
    const expected = [{ agent: 'Penicillin', reaction: 'rash' }];
    expect(toIntakeJson(readPaste({ plain })).allergies).toEqual(expected);
    expect(toIntakeJson(readPaste({ html })).allergies).toEqual(expected);
    expect(toIntakeJson(readPaste({ plain, html })).allergies).toEqual(expected);
  });

  it('marks each piece with the lines it was moved from', () => {
    const intake = readPaste({ plain: summary });
    expect(intake.problems[0]?.from).toEqual([3]);
    expect(intake.medicines[0]?.from).toEqual([5]);
    expect(intake.consultations[0]?.from).toEqual([13, 14]);
    expect(intake.patient.nhsNumber).toEqual({ value: '9993395633', from: [1] });
  });

  it('reads the plain form when the rich one is empty', () => {
    expect(readPaste({ plain: summary, html: '<meta charset="utf-8">' }).problems).toHaveLength(1);
  });

  it('keeps what it does not understand, word for word', () => {
    const intake = readPaste({ plain: `${summary}\nVaccinations\n01-Oct-2023 Influenza` });
    expect(intake.notFiled.map((piece) => piece.text)).toContain('01-Oct-2023 Influenza');
    expect(intake.problems).toHaveLength(1);
  });

  it('takes no condition of a relative for a problem, and no denial for an entry', () => {
    const intake = readPaste({ plain: 'Problems\nFH: bowel cancer\nNo history of asthma\nGout 2011' });
    expect(intake.problems.map((piece) => piece.text)).toEqual(['Gout']);
    expect(intake.family.map((piece) => piece.text)).toEqual(['FH: bowel cancer']);
    expect(intake.notFiled.map((piece) => piece.text)).toContain('No history of asthma');
  });

  it('does not take "none recorded" for "none known"', () => {
    expect(readPaste({ plain: 'Allergies\nNo allergies recorded' }).noKnownAllergies).toBeNull();
    expect(readPaste({ plain: 'Allergies\nNo known allergies' }).noKnownAllergies).not.toBeNull();
  });

  it('leaves a stopped medicine out of the current ones', () => {
    const intake = readPaste({ plain: 'Past medication\nCarbamazepine 200mg tablets - one twice a day' });
    expect(intake.medicines).toEqual([]);
    expect(intake.notFiled.map((piece) => piece.text)).toContain('Carbamazepine 200mg tablets - one twice a day');
  });

  it('keeps a date that does not exist as it was written', () => {
    const intake = readPaste({ plain: 'Problems\n31/02/2019 Gout' });
    expect(JSON.stringify(toIntakeJson(intake))).toContain('31/02/2019');
  });
});

describe('two patients in one paste', () => {
  const second = (text: string): boolean => readPaste({ plain: `${summary}\n${text}` }).secondPatient;

  it('are seen by a second NHS number, a second date of birth or a second name', () => {
    expect(second('NHS No. 999 158 1766')).toBe(true);
    expect(second('sample for 9991581766 filed here')).toBe(true);
    expect(second('DOB: 13-Mar-1956')).toBe(true);
    expect(second('Letters\nPatient: JONES, Mary (Mrs)')).toBe(true);
  });

  it('are not seen where a banner is repeated or a relative, a telephone number or a code is mentioned', () => {
    expect(second('Page 2\nSMITH, John (Mr)  Born 12-Mar-1956  NHS No. 9993395633')).toBe(false);
    expect(second('Next of kin: Mary Smith (wife), DOB 02/02/1958')).toBe(false);
    expect(second('Tel: 01632 960 123')).toBe(false);
    expect(second('SNOMED code 9991581766')).toBe(false);
  });

  it('are both named', () => {
    const { identities } = readPaste({
      plain: `${summary}\n\nJONES, Mary (Mrs)   Born 01-Feb-1960   NHS No. 999 158 1766`,
    });
    expect(identities.map((each) => [each.familyName, each.nhsNumber])).toEqual([
      ['Smith', '9993395633'],
      ['Jones', '9991581766'],
    ]);
  });
});

describe('whatever is pasted', () => {
  it('never throws and loses no word of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const intake = readPaste({ plain: text });
        expect(JSON.stringify(toIntakeJson(intake))).toBeTypeOf('string');
      }),
      { numRuns: 500 },
    );
  });

  it('shows a strange word wherever it was put', () => {
    const lines = summary.split('\n');
    const place = fc.record({ line: fc.nat(lines.length - 1), at: fc.nat(200), ownLine: fc.boolean() });
    fc.assert(
      fc.property(place, ({ line, at, ownLine }) => {
        const copy = [...lines];
        const parts = (copy[line] ?? '').split(' ');
        if (ownLine) copy.splice(line, 0, 'Zyxqwv');
        else {
          parts.splice(at % (parts.length + 1), 0, 'Zyxqwv');
          copy[line] = parts.join(' ');
        }
        expect(JSON.stringify(toIntakeJson(readPaste({ plain: copy.join('\n') })))).toContain('Zyxqwv');
      }),
      { numRuns: 1_000 },
    );
  });

  it('files no word that was not in it', () => {
    const piece = fc.constantFrom(
      ...summary.split('\n'),
      'Penicillin',
      '12/03/2019',
      'BP 120/70',
      'Past',
      'One daily',
      '• Gout',
      'Mother\tstroke',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('\n');
        const there = new Set(words(text.toLowerCase()));
        const { notFiled, problems, medicines, allergies, values, family, needs } = readPaste({ plain: text });
        const filed = [
          ...notFiled.map((each) => each.text),
          ...problems.map((each) => each.text),
          ...medicines.flatMap((each) => [each.name, each.dose]),
          ...allergies.flatMap((each) => [each.agent, each.reaction]),
          ...values.flatMap((each) => [each.name, each.value, each.unit]),
          ...family.map((each) => each.text),
          ...needs.map((each) => each.text),
        ].join(' ');
        expect(words(filed.toLowerCase()).filter((word) => !there.has(word))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('takes HTML of any shape', () => {
    const mark = fc.constantFrom(
      '<p>',
      '</p>',
      '<td>',
      '</tr>',
      '<table>',
      '<!--',
      '-->',
      '<',
      '>',
      '"',
      "'",
      '&nbsp;',
      '&#0;',
      '&#x110000;',
      '<b',
      '<script>',
      'Gout',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 60 }), (marks) => {
        readPaste({ html: marks.join('') });
      }),
      { numRuns: 1_000 },
    );
  });
});
