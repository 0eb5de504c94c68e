/** What of a page one reading takes. */
export interface ReadingOptions {
  doc: Document;
  /** Where links are resolved against. */
  base: Pick<URL, 'origin' | 'pathname' | 'search'>;
  /** Where the page has a main element, read that alone. */
  onlyMain: boolean;
  /** Headers and asides count as content. */
  isLoose: boolean;
  whenDone: () => void;
}
