import type { Draft } from '@/utils/model/draft';
import type { Finding } from '@/utils/model/finding';

/** A finding in one line: what it is called, how much it weighs, which field it is about, what is the matter, what to do. */
export function finding(id: string, gate: Finding['gate'], where: string, say: string, fix: string): Finding {
  return { id, gate, where, say, fix };
}

/** A check takes a draft and the ISO date the letter bears, and gives what it found; it never throws. */
export type Check = (draft: Draft, date: string, today: string) => Finding[];
