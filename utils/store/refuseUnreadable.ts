import { Draft } from '@/utils/model/draft';
import { SaveFailed } from './SaveFailed';

/** Throws SaveFailed when a draft would not read back: stored, it would be kept aside and look lost. */
export function refuseUnreadable(draft: Draft): void {
  const read = Draft.safeParse(draft);
  if (read.success) return;
  const issue = read.error.issues[0];
  const where = issue?.path.join('.') ?? 'the letter';
  throw new SaveFailed(new UnfitDraft(where, issue?.code === 'too_big'));
}

/** Its message ends up on the screen after "Not saved: ". */
export class UnfitDraft extends Error {
  constructor(where: string, isTooLong: boolean) {
    super(
      isTooLong
        ? `the text in “${where}” is too long. Shorten it.`
        : `“${where}” holds something a letter cannot hold.`,
    );
    this.name = 'UnfitDraft';
  }
}
