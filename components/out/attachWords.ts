import type { LetterRoute } from '@/utils/model/letterRoute';

/** How the last step speaks: `how` stands until a file was saved and its card can be shown. */
interface AttachWords {
  title: string;
  done: string;
  notice: string;
  how: string;
  /** What the patient is to have been told. */
  told: string;
  press: string;
}

const referral = 'The department, the urgency, when to chase and what to do if worse';

/** The words of the last step for each way a letter can go. */
export const attachWords: Record<LetterRoute, AttachWords> = {
  'e-rs': {
    title: '3. Attach it in e-RS',
    done: '3. Attached in e-RS',
    notice: 'The referral is not made until the letter is attached in e-RS',
    how: 'Open the referral in e-RS and attach the file. Attachments replace the set that is there: choose every file that is to stay, this letter among them.',
    told: referral,
    press: 'It is attached',
  },
  'outside-e-rs': {
    title: '3. Send it to the service',
    done: '3. Sent to the service',
    notice: 'The referral is not made until the letter is with the service',
    how: 'Send the file the way the service asks for, and ask for a receipt.',
    told: referral,
    press: 'It is sent',
  },
  'with-form': {
    title: '3. Send it with the form',
    done: '3. Sent with the form',
    notice: 'Nothing has been asked for until the form has arrived',
    how: 'Send the form the way it says, and this letter with it.',
    told: 'What was asked for, when to chase and what to do if worse',
    press: 'Both are sent',
  },
  letter: {
    title: '3. Send it',
    done: '3. Sent',
    notice: 'The letter is not on its way until somebody sends it',
    how: 'Send the file as the practice writes to them, and keep a copy in the record.',
    told: 'That the practice has written, to whom, and whom to ask',
    press: 'It is sent',
  },
};
