import { useEffect, useState } from 'preact/hooks';
import { ReplyDesk } from '@/components/reply/ReplyDesk';
import { Toast } from '@/components/Toast';
import { startDraft } from '@/utils/draft/startDraft';
import { startReply } from '@/utils/letter/startReply';
import type { Draft } from '@/utils/model/draft';
import type { LetterKind } from '@/utils/model/letterKind';
import { loadDraft, saveDraft } from '@/utils/store/drafts';
import { loadPractice } from '@/utils/store/practice';
import { goTo } from './useHash';

/** The reply desk, with the letter of an id as the earlier one; an empty id starts without one. */
export function ReplyScreen({ id }: { id: string }) {
  const [earlier, setEarlier] = useState<Draft | null | 'looking'>('looking');
  const [trouble, setTrouble] = useState<string | null>(null);
  const fail = (error: unknown) => setTrouble(error instanceof Error ? error.message : String(error));
  useEffect(() => {
    const look = id === '' ? Promise.resolve(null) : loadDraft(id);
    look.then(
      (stored) => setEarlier(stored?.draft ?? null),
      (error: unknown) => {
        setEarlier(null);
        fail(error);
      },
    );
  }, [id]);
  if (earlier === 'looking') return null;
  return (
    <>
      <ReplyDesk
        earlier={earlier}
        onPick={(kind) => void begin(earlier, kind).then(goTo, fail)}
        onList={() => goTo('')}
      />
      {trouble && <Toast say={trouble} onUndo={null} onClose={() => setTrouble(null)} />}
    </>
  );
}

/** Stores the new reply and gives its id. */
async function begin(earlier: Draft | null, kind: LetterKind): Promise<string> {
  const id = crypto.randomUUID();
  const now = new Date().toISOString();
  const { practice, people } = await loadPractice();
  const signers = people.filter((person) => person.signs);
  const referrer = signers.length === 1 ? (signers[0] ?? null) : null;
  const draft = earlier
    ? startReply(earlier, kind, id, now)
    : { ...startDraft({ offer: null, id, now, practice, referrer, pageTitle: '' }), kind };
  await saveDraft(draft, 0);
  return id;
}
