import { dateInWords } from '@/utils/model/dateInWords';
import { isIsoDate } from '@/utils/model/isoDate';
import type { LetterForm } from '../letterForm';
import { write } from '../write';

/** Tells the patient in plain words what was asked of the hospital and what happens next. */
export const patientNote: LetterForm = {
  title: 'About your hospital care',
  toPatient: true,
  body: ({ draft }) => {
    const { recipient, practice, returned, notHeardBy } = draft;
    const team = [recipient.service || recipient.specialty, recipient.provider].map((part) => part.trim());
    const place = team.filter((part) => part !== '').join(' at ') || 'the hospital team';
    const phone = practice.phone.trim();
    return [
      write.paragraph(`We have written to ${place} about your care.`),
      ...write.labelled('What we were asked to do, or what came back to us', returned?.asked ?? ''),
      ...write.labelled('What we have asked the hospital team to do', returned?.effect ?? ''),
      write.paragraph(
        'We did this because we believe that the team looking after this part of your care is the right one to arrange it. It is not because of anything you did, and you do not need to do anything now.',
      ),
      write.paragraph(
        'The hospital team should get in touch with you.',
        isIsoDate(notHeardBy)
          ? `If you have heard nothing by ${dateInWords(notHeardBy)}, please ring the number on your hospital letter or tell us.`
          : 'If you hear nothing, please ring the number on your hospital letter or tell us.',
      ),
      write.paragraph(
        `If you feel worse or are worried, please contact your GP surgery${phone ? ` on ${phone}` : ''} at once, NHS 111 when we are closed, or 999 in an emergency.`,
      ),
    ];
  },
};
