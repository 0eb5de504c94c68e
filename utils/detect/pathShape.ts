/** A path with what changes from page to page as `#`: numbers, dates and long codes ("/pathway/827/resource/5" → "/pathway/#/resource/#"). */
export const pathShape = (path: string): string =>
  path
    .split('/')
    .map((part) => (/^(?:[\d._-]*\d[\d._-]*|[0-9a-f-]{16,}|\S{80,})$/i.test(part) ? '#' : part))
    .join('/')
    .slice(0, 1000);
