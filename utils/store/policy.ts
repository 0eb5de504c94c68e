import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** What the practice's administrators have set for every computer; `public/managed_schema.json` tells browsers the same. */
const Policy = z.object({ keepLettersWithoutAsking: z._default(z.boolean(), false) });
export type Policy = z.infer<typeof Policy>;

const none: Policy = { keepLettersWithoutAsking: false };

/** The administrators' policy; none where there is none, and where it is not what it should be: then people are asked as usual. */
export async function loadPolicy(): Promise<Policy> {
  try {
    const read = Policy.safeParse(await browser.storage.managed.get());
    return read.success ? read.data : none;
  } catch {
    // Firefox throws where no administrator has set anything.
    return none;
  }
}
