import regular from '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?inline';
import bold from '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf?inline';

/** Bytes of a data URL. Decoded by hand because the pages of the extension may not fetch anything, not even from themselves. */
function bytesOf(dataUrl: string): Uint8Array {
  const binary = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** Arimo, which has the widths of Arial and every European alphabet, as TrueType files. */
export const pdfFonts: Readonly<Record<'regular' | 'bold', Uint8Array>> = {
  regular: bytesOf(regular),
  bold: bytesOf(bold),
};
