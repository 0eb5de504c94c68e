import { pathShape } from '@/utils/detect/pathShape';
import type { UiRoutes } from '@/utils/messages/answerInBackground';
import { listDrafts } from '@/utils/store/drafts';
import { loadBehaviour } from '@/utils/store/siteChoices';
import { loadTaught } from '@/utils/store/taught';
import { registerPages } from './registerPages';

/** What our own screens may ask. */
export const uiRoutes: UiRoutes = {
  async siteOf({ host, path }) {
    const [behaviour, taught] = await Promise.all([loadBehaviour(host), loadTaught()]);
    const shape = pathShape(path);
    return { behaviour, lesson: taught.find((each) => each.host === host && each.pathShape === shape) ?? null };
  },

  async lastLetters() {
    const { drafts } = await listDrafts();
    return drafts
      .map(({ draft }) => draft)
      .toSorted((a, b) => b.editedAt.localeCompare(a.editedAt))
      .slice(0, 3)
      .map(({ id, patient, recipient, origin, status, editedAt }) => ({
        id,
        familyName: patient.familyName,
        givenName: patient.givenName,
        about: recipient.specialty || recipient.service || (origin?.form ?? ''),
        status,
        editedAt,
      }));
  },

  siteScripts: () => registerPages(),
};
