import { attributeOf, propertyOf } from './element';

/** Whether a radio button is the one chosen: what the page says now, else what it was sent with. */
export function isChosenRadio(element: Element, tag: string, type: string): boolean {
  const checked = propertyOf(element, 'checked');
  return type === 'radio' && (typeof checked === 'boolean' ? checked : attributeOf(element, tag, 'checked') !== null);
}

/** Whether an option made of other elements is the one chosen. */
export const isChosenOption = (element: Element, tag: string): boolean =>
  attributeOf(element, tag, 'aria-checked') === 'true' || attributeOf(element, tag, 'aria-selected') === 'true';
