export type ProgramName = 'chromium' | 'edge' | 'chrome' | 'firefox' | 'soffice' | 'pdftotext' | 'pdftoppm';
export function findProgram(name: ProgramName): string | null;
export function findChromium(): string | null;
