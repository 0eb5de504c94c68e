export function buildExtension(
  root: string,
  browser: 'chromium' | 'firefox',
  mode: 'release' | 'rehearsal',
): Promise<string>;
