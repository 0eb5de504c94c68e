import * as z from 'zod/mini';
import type { PageSignals } from '@/utils/model/signals';

/** Lengths in characters and counts of items, just above what the page reader's own limits let through. */
const most = { name: 300, href: 1_000, address: 4_000, text: 200_000, headings: 500, labels: 1_000, links: 2_000 };

const line = (length: number) => z.string().check(z.maxLength(length));
const place = z.nullable(z.int().check(z.gte(0), z.lt(most.headings)));
const label = z.strictObject({ text: line(most.name), under: place });
const list = <Item extends z.ZodMiniType>(item: Item, count: number) => z.array(item).check(z.maxLength(count));

/** A page's signals as its reader may send them: closed, counted and measured, and believed in nothing but that. */
export const SignalsShape: z.ZodMiniType<PageSignals> = z.strictObject({
  url: line(most.address),
  host: line(most.name),
  path: line(most.address),
  title: line(most.name),
  headings: list(z.strictObject({ text: line(most.name), level: z.int().check(z.gte(1), z.lte(6)) }), most.headings),
  labels: list(label, most.labels),
  legends: list(label, most.labels),
  buttons: list(label, most.labels),
  links: list(
    z.strictObject({
      text: line(most.name),
      href: line(most.href),
      fileKind: z.enum(['word', 'pdf', 'rtf', 'spreadsheet', 'archive', 'page']),
      fileName: z.nullable(line(most.name)),
      under: place,
      beside: z.exactOptional(line(most.name)),
    }),
    most.links,
  ),
  choices: list(z.strictObject({ label: line(most.name), chosen: line(most.name) }), most.labels),
  hasFrame: z.boolean(),
  lead: line(most.name * 3),
  text: line(most.text),
  isCut: z.boolean(),
});
