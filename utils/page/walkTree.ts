import { pageLimits } from './limits';
import { stepsOver } from './stepsOver';

/** What a walk tells as it goes. `enter` answers whether to go inside; only what was gone into is left again. */
export interface Visitor {
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
}

/** What a reading may still spend, shared by all its walks. */
export interface Budget {
  nodes: number;
  /** On the clock of `performance.now()`. */
  deadline: number;
  isSpent: boolean;
  /** The visitor has what it wants. */
  isDone: boolean;
}

function mayGoOn(budget: Budget): boolean {
  budget.nodes -= 1;
  const mayBeLate = (budget.nodes & 31) === 0 && budget.nodes < pageLimits.nodes - pageLimits.surely;
  if (budget.nodes < 0 || (mayBeLate && performance.now() > budget.deadline)) budget.isSpent = true;
  return !budget.isSpent && !budget.isDone;
}

/** An open shadow root, which stands inside an element but not among its children. */
function shadowOf(element: Element): Node | null {
  const shadow: Node | null = element.shadowRoot ?? null;
  return shadow?.nodeType === 11 ? shadow : null;
}

/**
 * Walks a tree in document order without recursion, into open shadow roots to a fixed depth (the one place
 * that calls itself, at most three deep), until the budget is spent or the visitor is done.
 */
export function walkTree(doc: Document, root: Node, visitor: Visitor, budget: Budget, depth = 0): void {
  const steps = stepsOver(doc, root);
  const open: Element[] = [];
  let node = steps.first();
  while (node) {
    if (!mayGoOn(budget)) return;
    if (node.nodeType === 3) visitor.text(node as Text);
    else {
      const element = node as Element;
      if (visitor.enter(element)) {
        const inner = depth < pageLimits.shadowDepth ? shadowOf(element) : null;
        if (inner) walkTree(doc, inner, visitor, budget, depth + 1);
        const child = steps.first();
        if (child) {
          open.push(element);
          node = child;
          continue;
        }
        visitor.leave(element);
      }
    }
    node = steps.next();
    while (!node) {
      const parent = open.pop();
      if (!parent) return;
      steps.up();
      visitor.leave(parent);
      node = budget.isDone ? null : steps.next();
    }
  }
}
