const magic = Buffer.from('mozLz40\0');

/** The content of a file Firefox compressed (`.jsonlz4`): magic, size, one LZ4 block. Null when it is no such file or is cut off. */
export function readMozLz4(file: Buffer): Buffer | null {
  if (!file.subarray(0, 8).equals(magic)) return null;
  const out = Buffer.alloc(file.readUInt32LE(8));
  let from = 12;
  let to = 0;
  const length = (nibble: number) => {
    let sum = nibble;
    for (let byte = 255; nibble === 15 && byte === 255; sum += byte) byte = file[from++] ?? 0;
    return sum;
  };
  while (from < file.length) {
    const token = file[from++] ?? 0;
    const literals = length(token >> 4);
    to += file.copy(out, to, from, from + literals);
    from += literals;
    if (from + 2 > file.length) break;
    const back = file.readUInt16LE(from);
    from += 2;
    const repeated = length(token & 15) + 4;
    if (back === 0 || back > to) return null;
    // Byte by byte: the repeated part may reach into what is being written.
    for (let at = 0; at < repeated && to < out.length; at += 1, to += 1) out[to] = out[to - back] ?? 0;
  }
  return out.subarray(0, to);
}
