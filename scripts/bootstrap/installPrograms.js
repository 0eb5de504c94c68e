import { findChromium, findProgram } from './programs.js';
import { run } from './run.js';

/** What each package manager calls the programs. `null`: it has none worth having. */
const packages = {
  apt: {
    chromium: ['chromium'],
    firefox: ['firefox-esr'],
    soffice: ['libreoffice-writer-nogui', 'libreoffice-writer'],
    pdftotext: ['poppler-utils'],
    fonts: ['fonts-liberation'],
  },
  dnf: {
    chromium: ['chromium'],
    firefox: ['firefox'],
    soffice: ['libreoffice-writer'],
    pdftotext: ['poppler-utils'],
    fonts: ['liberation-fonts'],
  },
  brew: {
    chromium: ['chromium'],
    firefox: ['firefox'],
    soffice: ['libreoffice'],
    pdftotext: ['poppler'],
    fonts: [],
  },
  winget: {
    chromium: ['Hibbiki.Chromium'],
    firefox: ['Mozilla.Firefox'],
    soffice: ['TheDocumentFoundation.LibreOffice'],
    pdftotext: [],
    fonts: [],
  },
};

/** Words a person knows the programs by. */
export const programTitles = {
  chromium: 'Chromium (or Edge or Chrome)',
  firefox: 'Firefox',
  soffice: 'LibreOffice',
  pdftotext: 'poppler-utils',
};

const has = (name) => (name === 'chromium' ? findChromium() : findProgram(name)) !== null;

/**
 * Installs those of the programs that are missing, where the platform's package manager may do so without asking anyone for a
 * password. Gives those still missing, each with one plain sentence saying what to install.
 * @param {('chromium' | 'firefox' | 'soffice' | 'pdftotext')[]} names
 */
export async function installPrograms(names) {
  const missing = names.filter((name) => !has(name));
  if (missing.length === 0) return [];
  const manager = await findManager();
  if (manager) {
    console.log(`Installing ${missing.map((name) => programTitles[name]).join(', ')} with ${manager.name} …`);
    await manager.refresh();
    for (const name of [...missing, 'fonts']) await installFirst(manager, packages[manager.name][name]);
  }
  return missing
    .filter((name) => !has(name))
    .map((name) => ({ name, say: `Install ${programTitles[name]} to run this part: none was found on this machine.` }));
}

/** Package names differ between releases of one system, so they are tried in turn until one is installed. */
async function installFirst(manager, names) {
  for (const name of names) {
    const { code, output } = await manager.install(name);
    if (code === 0) return;
    console.log(`  ${name} could not be installed: ${output.trim().split('\n').at(-1)}`);
  }
}

async function findManager() {
  if (process.platform === 'linux') return (await linuxManager('apt', 'apt-get')) ?? (await linuxManager('dnf', 'dnf'));
  if (process.platform === 'darwin' && (await works('brew', ['--version']))) {
    return { name: 'brew', refresh: async () => {}, install: (name) => run('brew', ['install', name]) };
  }
  if (process.platform === 'win32' && (await works('winget', ['--version']))) {
    const silent = ['--silent', '--accept-package-agreements', '--accept-source-agreements'];
    return {
      name: 'winget',
      refresh: async () => {},
      install: (id) => run('winget', ['install', '-e', '--id', id, ...silent]),
    };
  }
  return null;
}

async function linuxManager(name, program) {
  if (!(await works(program, ['--version']))) return null;
  const before = process.getuid() === 0 ? [] : (await works('sudo', ['-n', 'true'])) ? ['sudo', '-n'] : null;
  if (!before) return null;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const call = (...args) => {
    const [first, ...rest] = [...before, program, ...args];
    return run(first, rest, { env });
  };
  return name === 'apt'
    ? {
        name,
        refresh: () => call('update', '-q'),
        install: (each) => call('install', '-y', '-q', '--no-install-recommends', each),
      }
    : { name, refresh: async () => {}, install: (each) => call('install', '-y', '-q', each) };
}

const works = async (program, args) => (await run(program, args)).code === 0;
