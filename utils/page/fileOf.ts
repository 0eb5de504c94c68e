import type { FileKind } from '@/utils/model/signals';

const kinds: Record<string, FileKind> = {
  doc: 'word',
  docx: 'word',
  docm: 'word',
  dot: 'word',
  dotx: 'word',
  dotm: 'word',
  odt: 'word',
  pdf: 'pdf',
  rtf: 'rtf',
  xls: 'spreadsheet',
  xlsx: 'spreadsheet',
  xlsm: 'spreadsheet',
  csv: 'spreadsheet',
  ods: 'spreadsheet',
  zip: 'archive',
};

const plain = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** What a link leads to, from its address alone: the last part of the path, or a file name in the query as download pages have it. */
export function fileOf(address: URL): { fileKind: FileKind; fileName: string | null } {
  const candidates = [address.pathname.slice(address.pathname.lastIndexOf('/') + 1)];
  for (const part of address.search.slice(1).split('&')) candidates.push(part.slice(part.indexOf('=') + 1));
  for (const candidate of candidates) {
    const name = plain(candidate);
    const kind = kinds[/\.([a-z]{3,4})$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
    if (kind) return { fileKind: kind, fileName: name.slice(name.lastIndexOf('/') + 1).slice(-200) };
  }
  return { fileKind: 'page', fileName: null };
}
