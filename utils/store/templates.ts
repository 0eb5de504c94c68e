import * as z from 'zod/mini';
import { OwnWording } from '@/utils/model/draft';
import { Snippet, Template } from '@/utils/model/template';
import { settingsArea } from './settingsArea';
import { deleteSettingAside, listSettingsAside, type SettingAside } from './settingsAside';

/** Name of the record in `storage.local`. */
export const templatesKey = 'templates';

/** The practice's own texts: templates, snippets, and wording that is marked as theirs in a letter. */
export const PracticeTexts = z.strictObject({
  v: z.literal(1),
  templates: z.array(Template).check(z.maxLength(500)),
  snippets: z.array(Snippet).check(z.maxLength(2_000)),
  wordings: z.array(OwnWording).check(z.maxLength(200)),
});
export type PracticeTexts = z.infer<typeof PracticeTexts>;

const area = settingsArea<PracticeTexts>(templatesKey, PracticeTexts, {
  v: 1,
  templates: [],
  snippets: [],
  wordings: [],
});

/** The practice's texts on this computer; none on a new installation. A record that does not parse is kept aside, never dropped. */
export const loadTemplates = (): Promise<PracticeTexts> => area.load();

/** Changes the texts without overwriting what another window saved meanwhile. Throws UnfitTexts for what would not read back. */
export const changeTemplates = (step: (texts: PracticeTexts) => PracticeTexts): Promise<PracticeTexts> =>
  area.change((texts) => {
    const changed = step(texts);
    if (!PracticeTexts.safeParse(changed).success) throw new UnfitTexts();
    return changed;
  });

/** Calls back after each change in any window; returns the way to stop. */
export const watchTemplates = (changed: () => void): (() => void) => area.watch(changed);

/** Earlier records of templates that could not be read, oldest first. */
export const listTemplatesAside = async (): Promise<SettingAside[]> =>
  (await listSettingsAside()).filter(({ key }) => key === templatesKey);

/** Deletes one of them, by the name it is stored under. */
export const deleteTemplatesAside = (storedAs: string): Promise<void> => deleteSettingAside(storedAs);

/** A text that would not read back. Its message is a sentence for the screen. */
export class UnfitTexts extends Error {
  constructor() {
    super(
      'Not saved: a text is too long, there are too many of them, or a shortcut holds a space. Shorten it; it stays on this screen.',
    );
    this.name = 'UnfitTexts';
  }
}
