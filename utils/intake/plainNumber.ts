import { numberStart } from './measurements';
import { unitAfter } from './valuesIn';

/** Whether a text is a number alone, or with its unit or a mark of high or low. */
export const plainNumber = (text: string): boolean => {
  const raw = numberStart.exec(text.trim())?.[0];
  return (
    raw !== undefined &&
    (raw.length === text.trim().length ||
      unitAfter(text.trim().slice(raw.length)) !== '' ||
      /^\s*[[(*HL]/.test(text.trim().slice(raw.length)))
  );
};
