import { Draft } from '@/utils/model/draft';

type Json = Record<string, unknown>;
/** Turns the plain value of one shape into the next one. */
export type ShapeStep = (draft: Json) => Json;

/**
 * Append only: a draft's shape is 1 + the length of this list. A draft is stored with the shape it was written in and comes
 * through the steps after it each time it is read, until it is saved again.
 */
export const shapeSteps: readonly ShapeStep[] = [];

export const draftShape = shapeSteps.length + 1;

/** What is encrypted: the shape's number and the draft. */
export const toShaped = (draft: Draft) => ({ shape: draftShape, draft });

/** The draft of a decrypted value; `newer` when a later version of the extension wrote it, `broken` when it does not parse. */
export function fromShaped(value: unknown): Draft | 'newer' | 'broken' {
  if (typeof value !== 'object' || value === null) return 'broken';
  const { shape, draft } = value as { shape?: unknown; draft?: unknown };
  if (typeof shape !== 'number' || !Number.isInteger(shape) || shape < 1) return 'broken';
  if (shape > draftShape) return 'newer';
  if (typeof draft !== 'object' || draft === null) return 'broken';
  const now = shapeSteps.slice(shape - 1).reduce((older, step) => step(older), draft as Json);
  const read = Draft.safeParse(now);
  return read.success ? read.data : 'broken';
}
