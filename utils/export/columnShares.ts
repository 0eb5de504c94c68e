/**
 * How wide each column of a table should be, as shares of the whole that add up to 1: by its longest cell, within bounds, so that a
 * unit does not get the room of a report.
 */
export function columnShares(columns: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const count = Math.max(columns.length, ...rows.map((row) => row.length));
  const weights = Array.from({ length: count }, (_, at) => {
    const longest = [columns, ...rows].reduce((most, row) => Math.max(most, row[at]?.length ?? 0), 0);
    return Math.min(Math.max(longest, 9), 42);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
