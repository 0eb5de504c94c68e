import { dateInWords } from '@/utils/model/dateInWords';
import type { LetterForm } from '../letterForm';
import { write } from '../write';

/** Tells the ICB and the provider that a service given by goodwill will end, and when. */
export const noticeVoluntaryService: LetterForm = {
  title: 'Notice on a service provided by goodwill',
  body: ({ draft }) => {
    const { returned } = draft;
    const last = dateInWords(returned?.until ?? '');
    const since = dateInWords(returned?.from ?? '');
    return [
      write.paragraph(
        `This practice has provided the service named here by goodwill${since ? ` since ${since}` : ''}, outside any agreement that pays for it.`,
        `I write to give notice that the practice will stop providing it${last ? ` after ${last}` : ''}.`,
      ),
      ...write.labelled('The service', returned?.asked ?? ''),
      ...write.labelled('Why', returned?.reasonGiven ?? ''),
      ...write.labelled('Patients who have the service now', returned?.effect ?? ''),
      write.paragraph(
        'The practice would like the change to be safe. Until that day it goes on as before, and no patient is to be left without care they need.',
        'Should this service be covered by an agreement that I have overlooked, please send it to me before the notice ends.',
      ),
      write.paragraph(
        'Please tell the practice who will provide the service afterwards and how patients reach it, so that we can tell them.',
        'I am glad to talk about the hand-over, or about an agreement under which the practice could go on.',
      ),
    ];
  },
};
