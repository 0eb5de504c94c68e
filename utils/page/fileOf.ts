import type { FileKind } from '@/utils/model/signals';

/** One group a kind of file, in the order of `kinds`. */
const endings = /\.(?:(do[ct][xm]?|odt)|(pdf)|(rtf)|(xls[xm]?|csv|ods)|(zip))$/i;
const kinds: readonly FileKind[] = ['word', 'pdf', 'rtf', 'spreadsheet', 'archive'];

const plain = (text: string): string => {
  try {
    return text.includes('%') ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
};

/** What a link leads to, from its address alone: the last part of the path, or a file name in the query as download pages have it. */
export function fileOf(address: Pick<URL, 'pathname' | 'search'>): { fileKind: FileKind; fileName: string | null } {
  const candidates = [address.pathname.slice(address.pathname.lastIndexOf('/') + 1)];
  for (const part of address.search.slice(1).split('&')) candidates.push(part.slice(part.indexOf('=') + 1));
  for (const candidate of candidates) {
    const name = plain(candidate);
    const kind = kinds[(endings.exec(name) ?? []).slice(1).findIndex(Boolean)];
    if (kind) return { fileKind: kind, fileName: name.slice(name.lastIndexOf('/') + 1).slice(-200) };
  }
  return { fileKind: 'page', fileName: null };
}
