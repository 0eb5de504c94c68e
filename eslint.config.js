import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { importRules } from './scripts/importTable.js';

export default tseslint.config(
  { ignores: ['.output/**', '.wxt/**', 'out/**', 'node_modules/**', 'tests/world/**/*.js'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    languageOptions: { globals: { console: 'readonly', process: 'readonly' } },
    rules: {
      'no-undef': 'off',
      'no-console': 'off',
      'no-control-regex': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['entrypoints/**', 'components/**', 'utils/**'],
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'innerText', message: 'innerText hangs the tab on 5,000 nested elements; read text nodes.' },
        { property: 'innerHTML', message: 'Render text nodes; nothing is ever set as HTML.' },
        { property: 'outerHTML', message: 'Render text nodes; nothing is ever set as HTML.' },
      ],
    },
  },
  {
    files: ['utils/store/**', 'utils/handover/**', 'entrypoints/**'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.property.name='transaction'][arguments.1.value='readwrite']:not([arguments.2.properties.0.key.name='durability'][arguments.2.properties.0.value.value='strict'])",
          message: "Open it with { durability: 'strict' }: the default loses half a minute of saves in a power cut.",
        },
        {
          selector:
            ":matches(CallExpression[callee.object.name=/^(db|database|connection)$/], CallExpression[callee.object.type='AwaitExpression'])[callee.property.name=/^(put|add|delete|clear)$/]",
          message: 'This shortcut cannot ask for strict durability: write through writeStrictly.',
        },
      ],
    },
  },
  ...importRules,
);
