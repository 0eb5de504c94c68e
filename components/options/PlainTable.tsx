export interface PlainColumn {
  name: string;
  isNumber?: boolean;
}

/** A table of words and figures that can be scrolled sideways where it does not fit; `label` names it to those who listen. */
export function PlainTable(props: {
  label: string;
  columns: readonly PlainColumn[];
  rows: readonly (readonly string[])[];
}) {
  const { label, columns, rows } = props;
  return (
    <div class="table-box" tabIndex={0} role="region" aria-label={label}>
      <table class="sites">
        <thead>
          <tr>
            {columns.map(({ name, isNumber }) => (
              <th key={name} scope="col" class={isNumber ? 'number' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={at} class={columns[at]?.isNumber ? 'number' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
