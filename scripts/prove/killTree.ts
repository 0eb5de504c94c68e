import { readFileSync, readdirSync } from 'node:fs';

/** Ends a process and everything it started with SIGKILL, as a crash does: children first noted, then all killed, none given time. */
export function killTree(pid: number): void {
  const all = [pid, ...descendants(pid)];
  for (const one of all) {
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // It ended by itself a moment earlier.
    }
  }
}

/** Processes below one, by `/proc`; empty where there is no `/proc`. */
function descendants(pid: number): number[] {
  const children = new Map<number, number[]>();
  try {
    for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
      const parent = parentOf(name);
      if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    }
  } catch {
    return [];
  }
  const found: number[] = [];
  for (let level = children.get(pid) ?? []; level.length > 0; level = level.flatMap((one) => children.get(one) ?? []))
    found.push(...level);
  return found;
}

function parentOf(pid: string): number | null {
  try {
    // The name in brackets may hold spaces and brackets: the fields are counted from the last one.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}
