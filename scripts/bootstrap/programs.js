/**
 * Finds the programs of this machine the project uses but does not bring: browsers, LibreOffice, poppler. Plain Node 20, no
 * dependencies, because it runs before anything is installed. A path in the environment (CHROMIUM_PATH, FIREFOX_PATH …) wins.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);

const known = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...windows.map((root) => join(root, 'Chromium', 'Application', 'chrome.exe')),
    ],
  },
  // Edge takes an unpacked extension from its command line as Chromium does; Chrome itself stopped in version 137.
  edge: {
    variable: 'EDGE_PATH',
    names: ['microsoft-edge', 'microsoft-edge-stable'],
    places: [
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...windows.map((root) => join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe')),
    ],
  },
  chrome: {
    variable: 'CHROME_PATH',
    names: ['google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windows.map((root) => join(root, 'Google', 'Chrome', 'Application', 'chrome.exe')),
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windows.map((root) => join(root, 'Mozilla Firefox', 'firefox.exe')),
    ],
  },
  soffice: {
    variable: 'SOFFICE_PATH',
    names: ['soffice', 'libreoffice'],
    places: [
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      ...windows.map((root) => join(root, 'LibreOffice', 'program', 'soffice.exe')),
    ],
  },
  pdftotext: { variable: 'PDFTOTEXT_PATH', names: ['pdftotext'], places: [] },
  pdftoppm: { variable: 'PDFTOPPM_PATH', names: ['pdftoppm'], places: [] },
};

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Path of a program by one of our names for it, or null. Reads the machine afresh each time, since it may just have been installed. */
export function findProgram(name) {
  const { variable, names, places } = known[name];
  const given = process.env[variable];
  if (given) return canRun(given) ? given : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const inPath = folders.flatMap((folder) =>
    names.flatMap((each) => endings.map((ending) => join(folder, each + ending))),
  );
  return [...inPath, ...places].find(canRun) ?? null;
}

/** A browser of the Chromium family that loads an unpacked extension: Chromium first, then Edge, then Chrome. */
export function findChromium() {
  return findProgram('chromium') ?? findProgram('edge') ?? findProgram('chrome');
}
