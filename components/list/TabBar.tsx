/** Lists to choose from, each with how many it holds. */
export function TabBar<Id extends string>(props: {
  label: string;
  tabs: readonly { id: Id; label: string; count: number }[];
  chosen: Id | null;
  onChoose: (id: Id) => void;
}) {
  return (
    <nav class="tabs" aria-label={props.label}>
      {props.tabs.map(({ id, label, count }) => (
        <button
          key={id}
          type="button"
          class="tabs__tab"
          aria-current={id === props.chosen ? 'true' : undefined}
          onClick={() => props.onChoose(id)}
        >
          {label} <span class="tabs__count">{count.toLocaleString('en-GB')}</span>
        </button>
      ))}
    </nav>
  );
}
