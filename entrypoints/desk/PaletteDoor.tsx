import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { letterName } from '@/components/list/letterName';
import { Palette, type PaletteItem } from '@/components/Palette';
import { dateInWords } from '@/utils/model/dateInWords';
import type { Draft } from '@/utils/model/draft';
import { nhsNumberInGroups } from '@/utils/model/nhsNumberInGroups';
import { listDrafts } from '@/utils/store/drafts';
import { newLetter } from './newLetter';
import { goTo } from './useHash';

const places: PaletteItem[] = [
  { id: 'new', label: 'Write a letter', hint: '', run: () => void newLetter().then(goTo) },
  { id: 'list', label: 'All letters', hint: 'worklist', run: () => goTo('') },
  {
    id: 'reply',
    label: 'Reply desk',
    hint: 'a referral came back, work was sent to the practice',
    run: () => goTo('reply'),
  },
  { id: 'bin', label: 'Bin', hint: 'deleted letters', run: () => goTo('bin') },
  { id: 'backup', label: 'Backups', hint: 'make one, bring letters back', run: () => goTo('backup') },
  { id: 'ledger', label: 'Ledger', hint: 'counts without patients', run: () => goTo('ledger') },
  {
    id: 'options',
    label: 'Options',
    hint: 'practice, people, sites, storage, lock',
    run: () => void browser.runtime.openOptionsPage(),
  },
];

/** Opens the palette at Ctrl+K on any screen of the desk. */
export function PaletteDoor() {
  const [items, setItems] = useState<PaletteItem[] | null>(null);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      setItems(places);
      void listDrafts().then(
        ({ drafts }) => setItems((now) => now && [...places, ...drafts.map(({ draft }) => itemOf(draft))]),
        () => undefined,
      );
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
  return items && <Palette items={items} onClose={() => setItems(null)} />;
}

const itemOf = (draft: Draft): PaletteItem => ({
  id: draft.id,
  label: letterName(draft),
  hint: [
    draft.patient.dateOfBirth && `born ${dateInWords(draft.patient.dateOfBirth)}`,
    nhsNumberInGroups(draft.patient.nhsNumber),
    draft.recipient.specialty || draft.recipient.service,
  ]
    .filter(Boolean)
    .join(' · '),
  run: () => goTo(draft.id),
});
