import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/**
 * Manifest and build. Two builds exist: the one people install, which asks for no site at all, and the one automated runs use
 * (`--mode rehearsal`), which may read the practice world on 127.0.0.1 because a headless browser cannot answer a permission prompt.
 */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    // The polyfill is larger than the page reader itself, and what runs in pages only sends and receives messages, which both
    // browsers' own `browser`/`chrome` object does with promises under Manifest V3. WXT's context announces itself to the page.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')) {
        config.resolve ??= {};
        config.resolve.alias = {
          ...config.resolve.alias,
          'wxt/browser': '@wxt-dev/browser',
          'wxt/utils/content-script-context': fileURLToPath(
            new URL('entrypoints/page.content/OneReader.ts', import.meta.url),
          ),
        };
      }
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en_GB',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'idle']),
    ],
    optional_host_permissions: ['https://*/*'],
    ...(mode === 'rehearsal' && { host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'] }),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; frame-src 'self' blob:",
    },
    // Grey until the site of a tab is on.
    action: {
      default_title: 'Dear Colleague',
      default_icon: { 16: 'icon/off/16.png', 32: 'icon/off/32.png', 48: 'icon/off/48.png' },
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'open-letters': { description: '__MSG_openLetters__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'dear-colleague@dear-colleague.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
          sidebar_action: { default_panel: 'desk.html', default_title: 'Dear Colleague', open_at_install: false },
        }
      : {
          incognito: 'split',
          storage: { managed_schema: 'managed_schema.json' },
          minimum_chrome_version: '120',
          side_panel: { default_path: 'desk.html' },
        }),
  }),
});
