const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date of birth as banners write it ("04-Mar-1961", "4/3/1961", "4 March 1961", "1961-03-04") as ISO; null where it is no real day. */
export function isoFromBanner(text: string): string | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  const named = /\b(\d{1,2})(?:st|nd|rd|th)?[ ./-]([a-z]{3,9})[ ./,-]+(\d{4})\b/i.exec(text);
  const figures = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/.exec(text);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : named
      ? [Number(named[3]), months.indexOf((named[2] ?? '').slice(0, 3).toLowerCase()) + 1, Number(named[1])]
      : figures
        ? [Number(figures[3]), Number(figures[2]), Number(figures[1])]
        : [0, 0, 0];
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = year > 1880 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month > 0;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
