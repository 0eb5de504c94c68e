import type { Taught } from '@/utils/model/taught';
import type { PageType } from '@/utils/model/verdict';
import { Button } from '../Button';

export type Lesson = 'local-proforma' | 'advice-guidance' | 'not-a-form';

export interface TeachPartProps {
  pageType: PageType;
  /** What is remembered about pages like this one, or null. */
  lesson: Taught | null;
  onTeach: (lesson: Lesson) => void;
  onTakeBack: () => void;
}

const remembered: Record<Taught['answer'], string> = {
  'local-proforma': 'You said: this is a local form.',
  'advice-guidance': 'You said: this is an Advice and Guidance page.',
  'not-a-form': 'You said: this is not such a page.',
  'known-site': 'You said which site this is.',
};

/** Correcting what was seen, on this computer only, and taking the correction back. */
export function TeachPart({ pageType, lesson, onTeach, onTakeBack }: TeachPartProps) {
  if (lesson) return <Remembered lesson={lesson} onTakeBack={onTakeBack} />;
  if (pageType === 'urgent-suspected-cancer' || pageType === 'protected' || pageType === 'referral-returned')
    return null;
  if (pageType !== 'none') {
    return (
      <Button look="quiet" isSmall onClick={() => onTeach('not-a-form')}>
        This is not such a page
      </Button>
    );
  }
  return (
    <div class="row">
      <Button look="quiet" isSmall onClick={() => onTeach('local-proforma')}>
        This is a local form
      </Button>
      <Button look="quiet" isSmall onClick={() => onTeach('advice-guidance')}>
        This is an A&amp;G page
      </Button>
    </div>
  );
}

function Remembered({ lesson, onTakeBack }: { lesson: Taught; onTakeBack: () => void }) {
  return (
    <div class="remembered" role="status">
      <p>{remembered[lesson.answer]}</p>
      <p class="small">
        Remembered on this computer for pages like {lesson.host}
        {lesson.pathShape}
        {lesson.words.length > 0 && <> with {lesson.words.map((word) => `“${word}”`).join(', ')}</>}.
      </p>
      <Button look="quiet" isSmall onClick={onTakeBack}>
        Take this back
      </Button>
    </div>
  );
}
