import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate, type MeasuredPiece } from './paginate';

const height = 100;
const lineHeight = 10;
const lineLength = 7;

/** Pieces one under the other, each so many lines high. */
function pieces(
  plan: { lines: number; flows?: boolean; keepsNext?: boolean; startsPage?: boolean }[],
): MeasuredPiece[] {
  let top = 0;
  return plan.map(({ lines, flows = true, keepsNext = false, startsPage = false }) => {
    const piece: MeasuredPiece = {
      top,
      bottom: top + lines * lineHeight,
      keepsNext,
      startsPage,
      repeats: null,
      repeatHeight: 0,
      lines: flows
        ? Array.from({ length: lines }, (_, at) => ({
            bottom: top + (at + 1) * lineHeight,
            end: (at + 1) * lineLength,
          }))
        : [],
    };
    top = piece.bottom;
    return piece;
  });
}

describe('pages', () => {
  it('hold what fits, and turn between pieces', () => {
    const pages = paginate(pieces([{ lines: 6 }, { lines: 4 }, { lines: 1 }]), height);
    expect(pages.map((page) => page.map(({ piece }) => piece))).toEqual([[0, 1], [2]]);
  });

  it('break long text between lines, two at least on either side', () => {
    const [first, second] = paginate(pieces([{ lines: 5 }, { lines: 6 }]), height);
    expect(first?.[1]).toEqual({ piece: 1, from: 0, to: 4 * lineLength });
    expect(second?.[0]).toEqual({ piece: 1, from: 4 * lineLength, to: null });
  });

  it('take a heading along with what it heads', () => {
    const pages = paginate(pieces([{ lines: 9 }, { lines: 1, flows: false, keepsNext: true }, { lines: 3 }]), height);
    expect(pages.map((page) => page.map(({ piece }) => piece))).toEqual([[0], [1, 2]]);
  });

  it('take a heading along with a text too short to be broken', () => {
    const pages = paginate(pieces([{ lines: 7 }, { lines: 1, flows: false, keepsNext: true }, { lines: 3 }]), height);
    expect(pages.map((page) => page.map(({ piece }) => piece))).toEqual([[0], [1, 2]]);
  });

  it('begin a page where the letter says so', () => {
    const pages = paginate(pieces([{ lines: 1 }, { lines: 1, startsPage: true }]), height);
    expect(pages).toHaveLength(2);
  });

  it('print a table’s heading row again on the next page', () => {
    const rows = pieces([{ lines: 1, flows: false, keepsNext: true }, ...Array(11).fill({ lines: 1, flows: false })]);
    const table = rows.map((row, at) => (at === 0 ? row : { ...row, repeats: 0, repeatHeight: lineHeight }));
    const pages = paginate(table, height);
    expect(pages.map((page) => page.map(({ piece }) => piece))).toEqual([
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
      [0, 10, 11],
    ]);
  });

  it('hold every piece whole or in parts that meet, in order, whatever the letter', () => {
    const plan = fc.array(
      fc.record({
        lines: fc.integer({ min: 1, max: 35 }),
        flows: fc.boolean(),
        keepsNext: fc.boolean(),
        startsPage: fc.boolean(),
      }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(plan, (made) => {
        const measured = pieces(made);
        const placed = paginate(measured, height).flat();
        const seen = [...new Set(placed.map(({ piece }) => piece))];
        expect(seen).toEqual(measured.map((_, at) => at));
        measured.forEach((_, at) => {
          const parts = placed.filter(({ piece }) => piece === at);
          expect(parts[0]?.from).toBe(0);
          expect(parts.at(-1)?.to).toBeNull();
          parts.slice(1).forEach((part, index) => expect(part.from).toBe(parts[index]?.to));
        });
      }),
    );
  });

  it('are never higher than paper, as long as no single piece is', () => {
    const plan = fc.array(fc.record({ lines: fc.integer({ min: 1, max: 10 }), flows: fc.boolean() }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(plan, (made) => {
        const measured = pieces(made);
        for (const page of paginate(measured, height)) {
          const used = page.reduce((sum, { piece, from, to }) => {
            const { lines, top, bottom } = measured[piece] as MeasuredPiece;
            const start = lines.find(({ end }) => end === from)?.bottom ?? top;
            const end = to === null ? bottom : (lines.find((line) => line.end === to)?.bottom ?? bottom);
            return sum + end - start;
          }, 0);
          expect(used).toBeLessThanOrEqual(height);
        }
      }),
    );
  });
});
