import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AboutCard } from '@/components/options/AboutCard';
import { PeopleCard } from '@/components/options/PeopleCard';
import { PracticeCard } from '@/components/options/PracticeCard';
import { SitesCard } from '@/components/options/SitesCard';
import { StoredCard } from '@/components/options/StoredCard';
import { SaveLine } from '@/components/SaveLine';
import { Toast } from '@/components/Toast';
import type { Clinician } from '@/utils/model/practice';
import { usePractice } from './usePractice';
import { useSites } from './useSites';
import { useStored } from './useStored';

/** The options page: practice, people, sites, and what is stored. */
export function Options() {
  const practice = usePractice();
  const sites = useSites();
  const stored = useStored();
  const [removed, setRemoved] = useState<Clinician | null>(null);
  const [shortcut, setShortcut] = useState<string | null>(null);

  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      setShortcut(commands.find(({ name }) => name === '_execute_action')?.shortcut || null);
    });
  }, []);

  if (!practice.settings) return null;
  const { people } = practice.settings;
  const setPeople = (next: Clinician[]) => practice.change((now) => ({ ...now, people: next }));
  const newPerson = () => ({ id: crypto.randomUUID(), name: '', role: '', gmcNumber: '', signs: true });

  return (
    <main class="screen screen--narrow stack">
      <div class="screen__top">
        <h1 tabIndex={-1}>Options</h1>
        <SaveLine state={practice.save} />
      </div>
      <PracticeCard
        practice={practice.settings.practice}
        onPractice={(next) => practice.change((now) => ({ ...now, practice: next }))}
      />
      <PeopleCard
        people={people}
        onAdd={() => setPeople([...people, newPerson()])}
        onPerson={(person) => setPeople(people.map((each) => (each.id === person.id ? person : each)))}
        onRemove={(person) => {
          setPeople(people.filter((each) => each.id !== person.id));
          setRemoved(person);
        }}
      />
      <SitesCard {...sites} />
      <StoredCard {...stored} />
      <AboutCard version={browser.runtime.getManifest().version} shortcut={shortcut} />
      {removed && (
        <Toast
          say={`${removed.name || 'The person'} was removed.`}
          onUndo={() => {
            setPeople([...people, removed]);
            setRemoved(null);
          }}
          onClose={() => setRemoved(null)}
        />
      )}
    </main>
  );
}
