import type { Lexicon } from '@/utils/model/lexicon';
import { isHost } from './hosts';

/** Whether nothing may be offered on a host: `never` at all, or only that a protected form is named (`library`). */
export function deniedHost(host: string, denied: Lexicon['denied']): 'never' | 'library' | null {
  for (const kind of ['never', 'library'] as const) {
    if (denied[kind].split(' ').some((one) => isHost(host, one))) return kind;
  }
  return denied.patterns.some((says) => new RegExp(says).test(host)) ? 'never' : null;
}
