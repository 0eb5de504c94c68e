import { createContext } from 'preact';

/** On everything a person types into: the browser keeps no list of it, no spell checker or translator sends it anywhere. */
export const privateTyping = {
  autocomplete: 'off',
  autocorrect: 'off',
  spellcheck: false,
  translate: false,
  writingsuggestions: 'false',
  'data-gramm': 'false',
} as const;

/** Whether the user, told what it may send, turned the browser's spell checker on for prose. */
export const SpellCheck = createContext(false);
