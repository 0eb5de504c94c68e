import type { ClinicalField } from '@/utils/model/clinicalField';
import type { Answer } from '@/utils/model/draft';
import { Button } from '../Button';
import { MovedMark, type FieldMark } from '../MovedMark';
import { TextArea } from '../TextArea';
import { Tick } from '../Tick';

export interface AnswerFieldProps {
  field: ClinicalField;
  answer: Answer;
  onAnswer: (answer: Answer) => void;
  error: string | undefined;
  mark?: FieldMark | undefined;
}

/**
 * One clinical heading: text, or one of its plain negatives. The text stays when a negative is ticked, and typing takes the tick
 * away again, so that what stands on the screen is always what is printed.
 */
export function AnswerField({ field, answer, onAnswer, error, mark }: AnswerFieldProps) {
  const id = `clinical.${field.id}`;
  const isText = answer.said === 'text';
  const negatives = [
    { said: 'none', words: field.none },
    { said: 'not-known', words: field.notKnown },
  ] as const;
  return (
    <div class="answer">
      {isText || answer.text !== '' ? (
        <TextArea
          id={id}
          label={field.label}
          hint={isText ? field.hint : 'Kept, but not printed while the line below is ticked. Type to use it again.'}
          error={error}
          mark={mark}
          rows={field.gate === 'block' ? 3 : 2}
          value={answer.text}
          onValue={(text) => onAnswer({ said: 'text', text })}
        />
      ) : (
        <>
          <p class="nhsuk-label">{field.label}</p>
          {mark && <MovedMark id={id} label={field.label} mark={mark} />}
        </>
      )}
      {field.suggestions && isText && answer.text === '' && (
        <div class="answer__ready" role="group" aria-label={`Ready answers for ${field.label}`}>
          {field.suggestions.map((text) => (
            <Button key={text} look="quiet" isSmall onClick={() => onAnswer({ said: 'text', text })}>
              {text}
            </Button>
          ))}
        </div>
      )}
      <div class="answer__negatives" role="group" aria-label={field.label}>
        {negatives.map(
          ({ said, words }) =>
            words && (
              <Tick
                key={said}
                id={said === 'none' && !isText && answer.text === '' ? id : `${id}-${said}`}
                label={words}
                isSmall
                isTicked={answer.said === said}
                onTicked={(isTicked) => onAnswer({ ...answer, said: isTicked ? said : 'text' })}
              />
            ),
        )}
      </div>
    </div>
  );
}
