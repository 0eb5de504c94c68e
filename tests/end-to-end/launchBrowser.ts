import { join } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { findChromium, findProgram } from '../../scripts/bootstrap/programs.js';
import type { BrowserName } from './browserSuite';

/** Firefox gives every installation another UUID; a fixed one lets a test write an address down. */
export const firefoxUuid = '7d4a2f10-5b3e-4c1a-9f0e-2c6d8b9a1e34';
const firefoxId = 'dear-colleague@dear-colleague.example';

export interface LaunchPlan {
  browser: Exclude<BrowserName, 'none'>;
  /** Built extension, unpacked. */
  extensionDir: string;
  /** Profile folder: kept over a restart, so that what was saved can be looked for again. */
  profile: string;
  downloads: string;
  headed: boolean;
  /** Further switches for the command line, such as another storage engine. */
  switches?: readonly string[];
  /** Chromium's own network log (`--log-net-log`), every request of every part of the browser. */
  netLog: string;
}

export interface Launched {
  browser: Browser;
  extensionId: string;
}

/** Starts a browser on a profile with the extension in it. Throws one plain sentence when the browser is not on this machine. */
export async function launchBrowser(plan: LaunchPlan): Promise<Launched> {
  return plan.browser === 'chromium' ? launchChromium(plan) : launchFirefox(plan);
}

async function launchChromium(plan: LaunchPlan): Promise<Launched> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium, Edge or Chrome was found on this machine.');
  const browser = await launch({
    executablePath,
    headless: !plan.headed,
    // A pipe, because only a pipe may load an unpacked extension in browsers with a brand.
    pipe: true,
    enableExtensions: true,
    userDataDir: plan.profile,
    downloadBehavior: { policy: 'allow', downloadPath: plan.downloads },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      '--lang=en-GB',
      '--window-size=1280,900',
      `--log-net-log=${plan.netLog}`,
      ...(plan.switches ?? []),
    ],
    env: { ...process.env, LANGUAGE: 'en_GB', TZ: 'Europe/London' },
  });
  return { browser, extensionId: await install(browser, plan.extensionDir) };
}

async function launchFirefox(plan: LaunchPlan): Promise<Launched> {
  const executablePath = findProgram('firefox');
  if (!executablePath) throw new Error('No Firefox was found on this machine.');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: !plan.headed,
    userDataDir: plan.profile,
    // Screens of an extension are privileged for the automation: without this flag their addresses are refused.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: firefoxUuid }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'browser.download.folderList': 2,
      'browser.download.dir': plan.downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
      'browser.helperApps.neverAsk.saveToDisk':
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/pdf,application/rtf,text/plain,application/json,application/octet-stream',
      'intl.accept_languages': 'en-GB, en',
      'dom.events.testing.asyncClipboard': true,
      // Everything but this machine goes to a port where nothing listens: Firefox stays offline.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
    },
    env: { ...process.env, TZ: 'Europe/London', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  await install(browser, plan.extensionDir);
  return { browser, extensionId: firefoxUuid };
}

/** A browser that refuses the extension is ended, or it would outlive the tests. */
async function install(browser: Browser, extensionDir: string): Promise<string> {
  try {
    return await browser.installExtension(extensionDir);
  } catch (error) {
    browser.process()?.kill('SIGKILL');
    throw error;
  }
}

/** Where the builds stand, as WXT writes them. */
export function builtExtension(root: string, browser: 'chromium' | 'firefox', build: 'rehearsal' | 'release'): string {
  const ending = build === 'rehearsal' ? '-rehearsal' : '';
  return join(root, '.output', `${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3${ending}`);
}
