import { useEffect, useRef, useState } from 'preact/hooks';
import { holdDraft, takeOverDraft, type DraftHold } from '@/utils/store/draftHold';

export interface Hold {
  /** `mine`: this window writes. `elsewhere`: another one does and this one reads along. */
  state: 'asking' | 'mine' | 'elsewhere';
  takeOver: () => Promise<void>;
}

/** Time for the other window to save its last words after the letter was taken over from it, in ms. */
const lastWords = 600;

/** Which window writes in this letter. `beforeLost` is waited for when another window takes it over from this one. */
export function useHold(id: string, beforeLost: () => Promise<void>): Hold {
  const [state, setState] = useState<Hold['state']>('asking');
  const held = useRef<DraftHold | null>(null);
  const lose = useRef(beforeLost);
  lose.current = beforeLost;

  const lost = () => {
    held.current = null;
    void lose.current().then(() => setState('elsewhere'));
  };
  useEffect(() => {
    let isWanted = true;
    void holdDraft(id, lost).then((hold) => {
      if (!isWanted) return hold?.release();
      held.current = hold;
      setState(hold ? 'mine' : 'elsewhere');
    });
    return () => {
      isWanted = false;
      held.current?.release();
    };
  }, [id]);

  return {
    state,
    takeOver: async () => {
      held.current = await takeOverDraft(id, lost);
      await new Promise((resume) => setTimeout(resume, lastWords));
      setState('mine');
    },
  };
}
