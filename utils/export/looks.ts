/**
 * How the letter looks on paper, in every format that has looks: A4, Arial, one ink, one accent. Lengths in points (1/72 inch),
 * colours as six hexadecimal digits.
 */
export const looks = {
  page: { width: 595.28, height: 841.89, side: 62, top: 76, bottom: 62, header: 34, footer: 30 },
  font: 'Arial',
  size: { body: 11, small: 9, section: 11.5, title: 14, practice: 17 },
  colour: { ink: '1F262B', soft: '55606A', accent: '1D4F4B', line: 'B9C2C4', tint: 'EEF2F1' },
  gap: { line: 1.06, paragraph: 6, section: 12 },
  /** Width of the label column of a pair. */
  label: 132,
} as const;
