/**
 * Characters that Arimo draws and a reader of the file gets back exactly. All else (an emoji, Arabic, characters without a shape) is
 * written with its actual text beside the glyph, so that copying, searching and reading aloud give what was typed.
 */
const drawn =
  /[\x20-\x7E\xA1-\xAC\xAE-\u024F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03CE\u0400-\u045F\u1E00-\u1EFF\u2010-\u2027\u2030-\u203A\u2070\u2074-\u208E\u20AC\u2122\u2190-\u2195\u2212\u2260\u2264\u2265]+|[^\x20-\x7E\xA1-\xAC\xAE-\u024F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03CE\u0400-\u045F\u1E00-\u1EFF\u2010-\u2027\u2030-\u203A\u2070\u2074-\u208E\u20AC\u2122\u2190-\u2195\u2212\u2260\u2264\u2265]+/gu;
const plain =
  /^[\x20-\x7E\xA1-\xAC\xAE-\u024F\u0386-\u03CE\u0400-\u045F\u1E00-\u1EFF\u2010-\u2027\u2030-\u203A\u2070-\u208E\u20AC\u2122\u2190-\u2195\u2212\u2260-\u2265]/u;

/** A stretch of a line; `actual` is what it says where the drawn glyphs alone would not give it back, else null. */
export interface GlyphPiece {
  text: string;
  actual: string | null;
}

/** Splits a line's text by whether its glyphs speak for themselves. */
export const glyphPieces = (text: string): GlyphPiece[] =>
  (text.match(drawn) ?? []).map((piece) => ({ text: piece, actual: plain.test(piece) ? null : piece }));
