import type { ComponentChildren } from 'preact';

/** One part of the form under its heading. */
export function FormPart(props: { id: string; title: string; lead?: string | undefined; children: ComponentChildren }) {
  return (
    <section class="form-part" aria-labelledby={props.id}>
      <h2 class="form-part__title" id={props.id} tabIndex={-1}>
        {props.title}
      </h2>
      {props.lead && <p class="hint form-part__lead">{props.lead}</p>}
      {props.children}
    </section>
  );
}
