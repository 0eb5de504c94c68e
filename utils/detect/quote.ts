const between = '[^\\p{L}\\p{N}]{0,4}';

/** The page's own writing of folded words, at most 160 characters: "a and g" is shown as "A&G" where the page has it so. */
export function quote(original: string, folded: string): string {
  const loose = folded
    .split(' ')
    .filter((word) => word !== '¦')
    .map((word) => (word === 'and' ? '(?:and|[&+])' : word === '2' ? '(?:2|two)' : [...word].join('[^\\p{L}\\p{N}]?')))
    .join(between);
  try {
    return (new RegExp(loose, 'iu').exec(original.slice(0, 50_000))?.[0] ?? folded).slice(0, 160);
  } catch {
    return folded.slice(0, 160);
  }
}
