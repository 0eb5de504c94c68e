const drugs = [
  'Ramipril 5mg capsules',
  'Metformin 500mg tablets',
  'Atorvastatin 20mg tablets',
  'Sertraline 50mg tablets',
];
const problems = ['Type 2 diabetes mellitus', 'Essential hypertension', 'Asthma', 'Osteoarthritis of knee', 'Migraine'];
const two = (value: number): string => String(value).padStart(2, '0');
const dayOf = (index: number): string => `${two(1 + (index % 28))}/${two(1 + (index % 12))}/${1990 + (index % 34)}`;

/** A record summary of about so many characters, every line of it different: what the benches give to the intake. */
export function longPaste(characters: number): string {
  const parts = [
    'EMIS Web - Patient Summary\nOKAFOR, Grace (Mrs)   Born 07-Sep-1961   NHS No. 999 339 5633   Gender Female\n',
  ];
  let length = parts[0]?.length ?? 0;
  const add = (text: string): void => {
    parts.push(text);
    length += text.length + 1;
  };
  const fill = (heading: string, share: number, row: (index: number) => string): void => {
    const end = length + characters * share;
    add(heading);
    for (let index = 0; length < end; index += 1) add(row(index));
  };
  fill('Active Problems', 0.2, (index) => `${dayOf(index)}   ${problems[index % 5]} episode ${index}`);
  fill(
    'Repeat',
    0.25,
    (index) => `${drugs[index % 4]}   Take ${1 + (index % 4)} at ${index % 24} hours   ${28 + index} tablet`,
  );
  fill('Values', 0.25, (index) => `${dayOf(index)}   Serum creatinine   ${60 + (index % 90)} umol/L   (${index})`);
  fill('Consultations', 0.3, (index) =>
    index % 4 === 0
      ? `${dayOf(index)}  Surgery  HALL, Peter (Dr)`
      : `History: seen for the ${index}th time, feels well and sleeps well.`,
  );
  return parts.join('\n').slice(0, characters);
}
