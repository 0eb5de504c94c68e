/** Something in what the person gave that cannot be used; `message` is one plain sentence that says what to do. */
export class LetterInputError extends Error {
  override name = 'LetterInputError';
}
