/** White space of any kind as one space, without the invisible hyphens and spaces editors leave behind. Line feeds go too. */
export const foldSpace = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The same, but keeps one line feed where the page starts a new block. */
export const foldLines = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
