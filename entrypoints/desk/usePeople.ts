import { useEffect, useState } from 'preact/hooks';
import type { Clinician } from '@/utils/model/practice';
import { loadPractice, watchPractice } from '@/utils/store/practice';
import { loadWhoIAm, saveWhoIAm } from '@/utils/store/whoIAm';

export interface People {
  people: Clinician[];
  /** Who said "I am …", or null. */
  me: Clinician | null;
  /** Their name, or empty: how notes and steps are signed. */
  by: string;
  setMe: (id: string | null) => void;
}

/** The people of the practice, and who of them is at this desk. */
export function usePeople(): People {
  const [people, setPeople] = useState<Clinician[]>([]);
  const [id, setId] = useState<string | null>(null);
  useEffect(() => {
    const load = () => void loadPractice().then((settings) => setPeople(settings.people));
    load();
    void loadWhoIAm().then(setId);
    return watchPractice(load);
  }, []);
  const me = people.find((person) => person.id === id) ?? null;
  return {
    people,
    me,
    by: me?.name ?? '',
    setMe: (next) => {
      setId(next);
      void saveWhoIAm(next);
    },
  };
}
