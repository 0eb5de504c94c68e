import type { ComponentChildren } from 'preact';
import { Button } from '../Button';

export const bringInTools = [
  { id: 'paste', label: 'Paste a record summary' },
  { id: 'compare', label: 'Compare with the form' },
  { id: 'template', label: 'Use a template' },
] as const;
export type BringInTool = (typeof bringInTools)[number]['id'];

/** Ways to fill the letter from elsewhere; one is open at a time. */
export function BringIn(props: {
  open: BringInTool | null;
  onOpen: (tool: BringInTool | null) => void;
  children?: ComponentChildren;
}) {
  return (
    <section class="form-part bring-in" aria-label="Bring in">
      <div class="row">
        {bringInTools.map(({ id, label }) => (
          <Button
            key={id}
            look="quiet"
            isSmall
            aria-expanded={props.open === id}
            onClick={() => props.onOpen(props.open === id ? null : id)}
          >
            {label}
          </Button>
        ))}
      </div>
      {props.open && <div class="bring-in__panel">{props.children}</div>}
    </section>
  );
}
