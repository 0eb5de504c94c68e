/**
 * The import table of the house, enforced by lint. A room may import itself, the rooms listed, and the packages listed;
 * everything else is refused with the sentence below. `docs/decisions/0001-the-house.md` draws it.
 */
const rooms = [
  'model',
  'page',
  'detect',
  'sites',
  'offer',
  'guidance',
  'draft',
  'intake',
  'checks',
  'letter',
  'export',
  'store',
  'messages',
  'handover',
];

/** What a room may import besides itself. `model` at run time means its schemas; `types` means `import type` only. */
const table = {
  model: { rooms: [], packages: ['zod/mini'] },
  page: { rooms: [], types: ['model'], packages: [] },
  detect: { rooms: [], types: ['model'], packages: [] },
  sites: { rooms: [], types: ['model'], packages: [] },
  offer: { rooms: ['model', 'guidance'], packages: [] },
  guidance: { rooms: ['model'], packages: [] },
  draft: { rooms: ['model', 'guidance', 'offer'], packages: [] },
  intake: { rooms: ['model', 'guidance'], packages: [] },
  checks: { rooms: ['model', 'guidance'], packages: [] },
  letter: { rooms: ['model', 'guidance'], packages: [] },
  export: { rooms: ['model'], packages: ['docx', 'pdfkit'] },
  store: { rooms: ['model'], packages: ['zod/mini', 'idb', 'wxt/browser'] },
  messages: { rooms: ['model'], packages: ['zod/mini', 'wxt/browser'] },
  handover: { rooms: ['model', 'store'], packages: ['zod/mini', 'idb', 'wxt/browser', 'age-encryption'] },
};

const allPackages = [
  'zod',
  'zod/mini',
  'idb',
  'preact',
  'preact/hooks',
  'docx',
  'pdfkit',
  'wxt/browser',
  'webextension-polyfill',
  'linkedom',
];
const pureGlobals = ['document', 'window', 'browser', 'chrome', 'indexedDB', 'localStorage', 'fetch', 'navigator'];

/** @param {string} room @param {string[]} names */
const patternsFor = (room, names) =>
  names.map((name) => `@/utils/${name}/**`).concat(names.map((name) => `../${name}/**`));

/** Lint rules for one room. */
function rulesFor(room) {
  const { rooms: allowed, types = [], packages } = table[room];
  const never = rooms.filter((other) => other !== room && !allowed.includes(other) && !types.includes(other));
  const patterns = [
    {
      group: [...patternsFor(room, never), '@/components/**', '@/entrypoints/**'],
      message: `The room "${room}" may not import this: see scripts/importTable.js.`,
    },
  ];
  if (types.length > 0) {
    patterns.push({
      group: patternsFor(room, types),
      allowTypeImports: true,
      message: `"${room}" takes types only from here: the page reader must stay light.`,
    });
  }
  return {
    files: [`utils/${room}/**/*.{ts,tsx}`],
    ignores: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns,
          paths: allPackages
            .filter((name) => !packages.includes(name))
            .map((name) => ({ name, message: `The room "${room}" does not use ${name}.` })),
        },
      ],
      ...(['model', 'detect', 'sites', 'offer', 'guidance', 'draft', 'intake', 'checks', 'letter'].includes(room) && {
        'no-restricted-globals': [
          'error',
          ...pureGlobals.map((name) => ({ name, message: 'This room is pure: plain data in, plain data out.' })),
        ],
      }),
    },
  };
}

export const importTable = table;
export const roomNames = rooms;

export const importRules = [
  ...rooms.map(rulesFor),
  {
    files: ['components/**/*.{ts,tsx}'],
    ignores: ['**/*.test.tsx'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@/entrypoints/**', '@/utils/store/**', '@/utils/messages/**', '@/utils/handover/**'],
              message: 'Components take nouns and callbacks.',
            },
            {
              group: rooms
                .filter((r) => !['model', 'store', 'messages', 'handover'].includes(r))
                .map((r) => `@/utils/${r}/**`),
              message: 'Components take nouns and callbacks.',
            },
          ],
          paths: ['wxt/browser', 'idb', 'docx'].map((name) => ({
            name,
            message: 'Components take nouns and callbacks.',
          })),
        },
      ],
      'no-restricted-globals': ['error', 'browser', 'chrome', 'indexedDB', 'localStorage', 'fetch'],
    },
  },
  {
    files: ['entrypoints/page.content.ts', 'entrypoints/page.content/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                '@/components/**',
                '@/utils/detect/**',
                '@/utils/sites/**',
                '@/utils/store/**',
                '@/utils/model/**',
                '@/utils/letter/**',
                '@/utils/export/**',
              ],
              allowTypeImports: true,
              message: 'The page reader stays light.',
            },
          ],
          paths: ['zod', 'zod/mini', 'idb', 'preact', 'docx'].map((name) => ({
            name,
            message: 'The page reader stays light.',
          })),
        },
      ],
    },
  },
];
