/**
 * Characters that Arimo draws, each with a glyph of its own, so that a reader of the file gets them back exactly. Without accents set
 * above a letter and without characters that have no shape: those go with the letter before them.
 */
const drawn =
  '[\\x20-\\x7E\\xA1-\\xAC\\xAE-\\u018E\\u0190-\\u024F\\u0386\\u0388-\\u038A\\u038C\\u038E-\\u03A1\\u03A3-\\u03CE\\u0400-\\u045F\\u1E00-\\u1EFF\\u2010-\\u2027\\u2030-\\u203A\\u2070\\u2074-\\u208E\\u20AC\\u2122\\u2190-\\u2195\\u2212\\u2260\\u2264\\u2265](?![\\p{M}\\p{Default_Ignorable_Code_Point}])';
const stretch = new RegExp(`(?:${drawn})+|(?:(?!${drawn}).)+`, 'gsu');
const startsDrawn = new RegExp(`^${drawn}`, 'u');
const shapeless = /\p{Default_Ignorable_Code_Point}/gu;

/** A stretch of a line: the text to draw and, where its glyphs alone would not give it back, what it says; else null. */
export interface GlyphPiece {
  text: string;
  actual: string | null;
}

/**
 * Splits a line's text by whether its glyphs speak for themselves. All else (an emoji, Arabic, a soft hyphen) is written with its actual
 * text beside the glyphs, so that copying, searching and reading aloud give what was typed.
 */
export const glyphPieces = (text: string): GlyphPiece[] =>
  (text.normalize('NFC').match(stretch) ?? []).map((piece) =>
    startsDrawn.test(piece)
      ? { text: piece, actual: null }
      : { text: piece.replace(shapeless, '').replace(/\s/g, ' ') || ' ', actual: piece },
  );
