import { launch, type Browser } from 'puppeteer-core';
import { findChromium, findProgram } from '../../bootstrap/programs.js';

/** A browser without the extension and without the network, with a clock as fine as it has one; null where the machine has none. */
export async function plainBrowser(name: 'chromium' | 'firefox'): Promise<Browser | null> {
  const executablePath = name === 'chromium' ? findChromium() : findProgram('firefox');
  if (!executablePath) return null;
  if (name === 'chromium') {
    const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--js-flags=--max-old-space-size=4096'];
    return launch({ executablePath, headless: true, protocolTimeout: 120_000, args });
  }
  return launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    protocolTimeout: 120_000,
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false, 'dom.max_script_run_time': 0 },
  });
}
