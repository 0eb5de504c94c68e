import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AboutCard } from '@/components/options/AboutCard';
import { DeskOptions } from '@/components/options/DeskOptions';
import { PacksCard } from '@/components/options/PacksCard';
import { PeopleCard } from '@/components/options/PeopleCard';
import { PracticeCard } from '@/components/options/PracticeCard';
import { PrivacyCard } from '@/components/options/PrivacyCard';
import { ProveCard } from '@/components/options/ProveCard';
import { RetentionCard } from '@/components/options/RetentionCard';
import { SitesCard } from '@/components/options/SitesCard';
import { StoredCard } from '@/components/options/StoredCard';
import { TaughtCard } from '@/components/options/TaughtCard';
import { TextsCard } from '@/components/options/TextsCard';
import { SaveLine } from '@/components/SaveLine';
import { Toast } from '@/components/Toast';
import type { Clinician } from '@/utils/model/practice';
import { changeDeskLook } from '@/utils/store/deskLook';
import { useDeskLook } from '../desk/useDeskLook';
import { usePacks, type Done } from './usePacks';
import { usePractice } from './usePractice';
import { usePrivacy } from './usePrivacy';
import { useProofs } from './useProofs';
import { useRetention } from './useRetention';
import { useSites } from './useSites';
import { useStored } from './useStored';
import { useTaught } from './useTaught';

const parts = [
  { id: 'practice-title', label: 'Practice' },
  { id: 'people-title', label: 'People' },
  { id: 'texts-title', label: 'Templates and wording' },
  { id: 'sites-title', label: 'Sites' },
  { id: 'packs-title', label: 'Packs' },
  { id: 'taught-title', label: 'What you taught' },
  { id: 'desk-title', label: 'The desk' },
  { id: 'privacy-title', label: 'How letters are kept' },
  { id: 'retention-title', label: 'How long they stay' },
  { id: 'stored-title', label: 'What is stored' },
  { id: 'prove-title', label: 'Prove it' },
  { id: 'about-title', label: 'About' },
] as const;

/** The options page: practice, people, sites, and what is stored. */
export function Options() {
  const practice = usePractice();
  const sites = useSites();
  const [done, setDone] = useState<Done | null>(null);
  const packs = usePacks(setDone);
  const taught = useTaught();
  const stored = useStored();
  const privacy = usePrivacy();
  const retention = useRetention();
  const proofs = useProofs();
  const look = useDeskLook();
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
      <nav class="jump" aria-label="On this page">
        {parts.map(({ id, label }) => (
          <a key={id} href={`#${id}`}>
            {label}
          </a>
        ))}
      </nav>
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
      <TextsCard />
      <SitesCard {...sites} />
      <PacksCard {...packs} />
      <TaughtCard {...taught} />
      {look && <DeskOptions choices={look} onChoices={(change) => void changeDeskLook(change)} />}
      {privacy && <PrivacyCard {...privacy} />}
      {retention && <RetentionCard {...retention} />}
      <StoredCard {...stored} mode={privacy?.mode ?? 'standard'} />
      <ProveCard {...proofs} />
      <AboutCard version={browser.runtime.getManifest().version} shortcut={shortcut} />
      {done && (
        <Toast
          say={done.say}
          onUndo={() => {
            done.undo();
            setDone(null);
          }}
          onClose={() => setDone(null)}
        />
      )}
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
