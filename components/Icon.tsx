/** The few shapes that stand beside words; drawn by us on a 20 by 20 grid. */
const shapes = {
  letter: 'M3 4h14v12H3z M3 5l7 6 7-6',
  tick: 'M4 10.5l4 4L16 6',
  cross: 'M5 5l10 10 M15 5L5 15',
  alert: 'M10 3l8 14H2z M10 8v4 M10 14.2v.6',
  note: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4z M10 9v5 M10 6.2v.6',
  pen: 'M4 16l1-4 8-8 3 3-8 8z M11 6l3 3',
  clock: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4z M10 6v4.4l3 1.8',
  back: 'M12 4l-6 6 6 6',
  flag: 'M5 17V3 M5 4h10l-2.5 3.5L15 11H5',
  clip: 'M13 6v7a3 3 0 0 1-6 0V5a2 2 0 0 1 4 0v7.5',
  return: 'M8 5L4 9l4 4 M4 9h8a4 4 0 0 1 0 8H9',
  empty: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z',
  lock: 'M5 9h10v8H5z M7 9V6.5a3 3 0 0 1 6 0V9',
} as const;
export type IconName = keyof typeof shapes;

/** A small drawing in the colour of the words beside it; always decoration, never the only sign. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={shapes[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
