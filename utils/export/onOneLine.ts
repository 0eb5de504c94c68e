/** Clean text for the top or foot of a page, where there is one line for it: line feeds and tabs become spaces. */
export const onOneLine = (text: string): string => text.replace(/[\n\t]+/g, ' ').trim();
