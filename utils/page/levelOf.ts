import { attributeOf } from './element';

/** A heading's level from 1 to 6, by its role or its tag; 6 where neither says. */
export function levelOf(element: Element, tag: string): number {
  const level = Number(attributeOf(element, tag, 'aria-level') ?? tag.slice(1));
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 6;
}
