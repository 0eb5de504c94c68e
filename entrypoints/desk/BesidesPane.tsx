import { useMemo } from 'preact/hooks';
import { BesidesPart, type BesidesFile } from '@/components/out/BesidesPart';
import { partsFor } from '@/utils/export/partsFor';
import { copyForIcbAndLmc } from '@/utils/letter/copyForIcbAndLmc';
import { draftWithoutIdentifiers } from '@/utils/letter/draftWithoutIdentifiers';
import { isForCommissioner } from '@/utils/letter/isForCommissioner';
import { redatedOriginal } from '@/utils/letter/redatedOriginal';
import type { Draft } from '@/utils/model/draft';
import type { Letter } from '@/utils/model/letter';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { takeOut } from './takeOut';
import { today } from './today';
import type { LetterScreen } from './useLetterScreen';

interface Besides {
  id: BesidesFile['id'];
  title: string;
  say: string;
  letter: Letter;
  /** What the file's name is made from; the copy's holds nothing of the patient. */
  draft: Draft;
  /** What the file's name begins with. */
  stem: string;
}

/** The files that go with a reply, connected. */
export function BesidesPane({ screen }: { screen: LetterScreen }) {
  const { draft } = screen.open;
  const day = today();
  const files = useMemo(() => besidesFor(draft, day), [draft, day]);
  const save = async (id: BesidesFile['id'], format: 'docx' | 'pdf') => {
    const file = files.find((each) => each.id === id);
    if (file) screen.setTold((await takeOut(format, file.letter, file.draft, day, file.stem)).told);
  };
  return (
    <BesidesPart
      files={files.map(({ id, title, say, letter }) => ({
        ...{ id, title, say },
        printed: { parts: partsFor(letter), identity: letter.identity, mark: letter.mark },
      }))}
      onSave={(id, format) => void save(id, format)}
    />
  );
}

/** A letter to the ICB itself needs no copy, and encloses nothing about the patient. */
function besidesFor(draft: Draft, day: string): Besides[] {
  if (letterKindNames[draft.kind].role !== 'reply' || isForCommissioner(draft)) return [];
  const original = redatedOriginal(draft, day);
  const copy = copyForIcbAndLmc(draft, day);
  return [
    ...(original
      ? [
          {
            id: 'original' as const,
            title: 'The first letter, dated again',
            say: 'It is enclosed in the reply as well. Attach it by itself where the referral is made once more.',
            letter: original,
            draft,
            stem: 'first-letter-dated-again',
          },
        ]
      : []),
    ...(copy
      ? [
          {
            id: 'icb-and-lmc' as const,
            title: 'Copy for the ICB and the LMC',
            say: 'It says what happened and what is asked, and nothing that tells who the patient is.',
            letter: copy,
            draft: draftWithoutIdentifiers(draft),
            stem: 'copy-for-icb-and-lmc',
          },
        ]
      : []),
  ];
}
