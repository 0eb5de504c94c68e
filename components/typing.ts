/**
 * On everything a person types into: the browser keeps no list of it, no spell checker or translator sends it anywhere.
 * `allowsSpellCheck` is the user's own choice in the options.
 */
export const privateTyping = {
  autocomplete: 'off',
  autocorrect: 'off',
  spellcheck: false,
  translate: false,
  writingsuggestions: 'false',
  'data-gramm': 'false',
} as const;
