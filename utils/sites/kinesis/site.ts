import type { Site } from '@/utils/model/site';

/** Kinesis, a secure message service between GPs and specialists. */
export const site: Site = {
  id: 'kinesis',
  name: 'Kinesis',
  hosts: ['kinesis.wandsworth.nhs.uk'],
  onlyScreens: true,
  anywhere: true,
  screens: [
    {
      pageType: 'advice-guidance',
      need: [{ id: 'Kinesis', in: ['title', 'heading', 'text', 'link', 'button'], says: 'kinesis' }],
      of: {
        least: 2,
        among: [
          { id: 'specialist search', in: ['heading', 'button', 'label', 'link'], says: 'search for specialists?' },
          { id: 'secure messaging', in: ['heading', 'button', 'label', 'link', 'text'], says: 'secure messaging' },
          { id: 'advice request', in: ['heading', 'button', 'label', 'link'], says: 'advice request(?: concluded)?' },
          { id: 'survey', in: ['heading', 'button', 'link'], says: 'kinesis survey' },
        ],
      },
      forbid: [{ id: 'log on', in: ['button', 'heading'], says: 'log ?on|log ?in|sign in' }],
    },
  ],
};
