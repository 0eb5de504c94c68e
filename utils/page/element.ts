/**
 * A form answers for its fields' names: `<input name="nodeName">` hides the form's own `nodeName`, even from an isolated world.
 * So nothing is asked of a form directly; its prototype is asked instead.
 */
export function tagOf(node: Node): string {
  const name: unknown = node.nodeName;
  return typeof name === 'string' ? name.toUpperCase() : 'FORM';
}

/** A property of a node as the browser means it, whatever the page has named its fields. */
export const propertyOf = (node: Node, name: string): unknown => {
  const prototype: object | null = Object.getPrototypeOf(node);
  return prototype ? Reflect.get(prototype, name, node) : null;
};

/** An attribute's text, or null. */
export function attributeOf(element: Element, tag: string, name: string): string | null {
  if (tag !== 'FORM') return element.getAttribute(name);
  const read = propertyOf(element, 'getAttribute');
  return typeof read === 'function' ? (read.call(element, name) as string | null) : null;
}
