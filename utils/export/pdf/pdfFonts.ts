import regular from '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?inline';
import bold from '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf?inline';

/** Bytes of a data URL. Decoded by hand because the pages of the extension may not fetch anything, not even from themselves. */
function bytesOf(dataUrl: string): Uint8Array {
  const binary = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** Arimo, which has the widths of Arial and every European alphabet, as TrueType files. */
export const pdfFonts = (): { regular: Uint8Array; bold: Uint8Array } => ({
  regular: bytesOf(regular),
  bold: bytesOf(bold),
});
