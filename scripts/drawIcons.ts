/** Renders the toolbar icons from the drawings in scripts/icon: `node scripts/run.js drawIcons`. Needs a Chromium. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium, type Browser } from 'playwright-core';

const sizes = [16, 32, 48, 128];
const drawings = [
  { from: 'scripts/icon/letter.svg', to: 'public/icon' },
  { from: 'scripts/icon/letter-off.svg', to: 'public/icon/off' },
];

/** Writes every size of every drawing; `CHROMIUM` names the browser when it is not where Debian puts it. */
export async function main(): Promise<number> {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
  try {
    for (const { from, to } of drawings) {
      const svg = await readFile(from, 'utf8');
      await mkdir(to, { recursive: true });
      for (const size of sizes) await writeFile(`${to}/${size}.png`, await draw(browser, svg, size));
    }
  } finally {
    await browser.close();
  }
  return 0;
}

async function draw(browser: Browser, svg: string, size: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const sized = svg.replace('<svg ', `<svg width="${size}" height="${size}" style="display:block" `);
  await page.setContent(`<style>body{margin:0}</style>${sized}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}
