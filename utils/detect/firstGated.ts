import type { Lexicon } from '@/utils/model/lexicon';
import type { ProtectedKind } from '@/utils/model/verdict';
import { cancerInName } from './cancer';
import { protectedInName } from './protectedInName';

/** The first of several folded names that a form must be used for, cancer before all others: the pathway, its words, and which name; else null. */
export function firstGated(
  names: readonly string[],
  { cancer, pathways }: Lexicon,
): { kind: 'cancer' | ProtectedKind; found: string; at: number } | null {
  for (const [at, name] of names.entries()) {
    const found = cancerInName(name, cancer);
    if (found !== null) return { kind: 'cancer', found, at };
  }
  for (const [at, name] of names.entries()) {
    const pathway = protectedInName(name, pathways);
    if (pathway) return { ...pathway, at };
  }
  return null;
}
