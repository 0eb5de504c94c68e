import { propertyOf } from './element';

/** Steps over elements and text nodes, one at a time; each returns null and stays where it is when there is no such node. */
export interface Steps {
  first(): Node | null;
  next(): Node | null;
  up(): void;
}

const elementsAndText = 1 | 4;

/** A TreeWalker where the document has a whole one; the command line's document has not, and is stepped over by its links. */
export function stepsOver(doc: Document, root: Node): Steps {
  const create = propertyOf(doc, 'createTreeWalker') as Document['createTreeWalker'];
  const walker = create.call(doc, root, elementsAndText);
  if (typeof walker.firstChild === 'function') {
    return {
      first: () => walker.firstChild(),
      next: () => walker.nextSibling(),
      up: () => void walker.parentNode(),
    };
  }
  return stepsByLinks(root);
}

function stepsByLinks(root: Node): Steps {
  let at = root;
  const settle = (node: Node | null): Node | null => {
    let found = node;
    while (found && found.nodeType !== 1 && found.nodeType !== 3) found = found.nextSibling;
    if (found) at = found;
    return found;
  };
  return {
    first: () => settle(at.firstChild),
    next: () => (at === root ? null : settle(at.nextSibling)),
    up: () => {
      if (at !== root && at.parentNode) at = at.parentNode;
    },
  };
}
