import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Addresses that parts of an extension asked the network for, by Chromium's own network logs in a folder (`net-*.json`).
 * A log is read line by line, because a browser that was killed leaves it without an end.
 */
export async function extensionRequests(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of await readdir(folder)) {
    if (!/^net-\d+\.json$/.test(name)) continue;
    for (const line of (await readFile(join(folder, name), 'utf8')).split('\n')) {
      const asked = requestIn(line);
      if (asked) found.push(asked);
    }
  }
  return found;
}

/** One event is one line: `{"params":{"initiator":"chrome-extension://…","url":"…"},…},`. */
function requestIn(line: string): string | null {
  if (!/"initiator":"(chrome|moz)-extension:/.test(line)) return null;
  const url = /"url":"([^"]*)"/.exec(line)?.[1] ?? line;
  return url.startsWith('data:') || url.startsWith('blob:') || url.startsWith('chrome-extension:') ? null : url;
}
