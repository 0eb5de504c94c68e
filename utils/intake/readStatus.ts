/** Words that say a problem goes on, or that it is over, when a record sets them beside the problem. */
const active = /^(?:active|current|ongoing|open|not ended)$/i;
const past = /^(?:past|inactive|resolved|ended|closed|previous|historic|historical|in remission)$/i;
const weight =
  /^(?:problem )?(?:severity|significance|priority|type|episode|episodicity)?[ :-]*(?:major|minor|significant|non-?significant|first|review|new|ongoing episode|flare up|high|medium|low|unspecified significance|confirmed|main diagnosis)$/i;

/** What a word beside a problem says of it; `weight` for its importance, null for anything else. */
export function readStatus(text: string): 'active' | 'past' | 'weight' | null {
  const word = text.trim().replace(/^(?:problem )?(?:status|state)\s*[:-]?\s*/i, '');
  if (active.test(word)) return 'active';
  if (past.test(word)) return 'past';
  return weight.test(text.trim()) ? 'weight' : null;
}
