import type { Lexicon } from '@/utils/model/lexicon';
import type { ProtectedKind } from '@/utils/model/verdict';
import { firstMatch } from './pattern';

/** The protected pathway a name speaks of, with its words, or null. */
export function protectedInName(
  folded: string,
  pathways: Lexicon['pathways'],
): { kind: ProtectedKind; found: string } | null {
  for (const [kind, says] of pathways) {
    const found = firstMatch(says, folded);
    if (found !== null) return { kind, found };
  }
  return null;
}
