import { replyForm } from '../replyForm';

/** Reply to a task that another organisation put in the practice’s clinical system. */
export const workTasks = replyForm({
  title: 'Task sent through the clinical system',
  happened: (facts, event) => [
    `A task about ${facts.person} was sent by ${facts.service} to this practice through the clinical system${event.sent}.`,
  ],
  askedLabel: 'The task',
  why: () => [
    'Tasks that arrive in this way may not be seen in time by the right clinician, and they leave no letter in the record that says who asked for what and why.',
  ],
  ask: () => [
    'Please take the task as not accepted by the practice, so that nothing is left undone.',
    'If there is something only the practice can do, please write with the clinical reason, and ring if it is urgent.',
  ],
  wish: 'agreeing how other organisations send requests to practices',
});
