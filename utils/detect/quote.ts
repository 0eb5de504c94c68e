const between = '[^a-z0-9]{0,4}';

/** The page's own writing of folded words, at most 160 characters: "a and g" is shown as "A&G" where the page has it so. */
export function quote(original: string, folded: string): string {
  const loose = folded
    .split(' ')
    .filter((word) => word !== '¦')
    .map((word) => (word === 'and' ? '(?:and|[&+])' : word === '2' ? '(?:2|two)' : [...word].join('[^a-z0-9]?')))
    .join(between);
  try {
    return (new RegExp(loose, 'i').exec(original.slice(0, 50_000))?.[0] ?? folded).slice(0, 160);
  } catch {
    return folded.slice(0, 160);
  }
}
