import type { OwnWording } from '@/utils/model/draft';
import { DateField } from '../DateField';
import { Field } from '../Field';
import { TextArea } from '../TextArea';

/** One wording of the practice's own: its name, its words, whose they are and until when. `at` begins the ids of its fields. */
export function WordingFields(props: {
  at: string;
  wording: OwnWording;
  /** Field that carries `at` itself, so that a link to the wording lands on it. */
  first?: keyof OwnWording;
  errorOf: (name: keyof OwnWording) => string | undefined;
  onWording: (wording: OwnWording) => void;
}) {
  const { at, wording, first, errorOf, onWording } = props;
  const common = (name: keyof OwnWording) => ({
    id: name === first ? at : `${at}-${name}`,
    value: wording[name],
    error: errorOf(name),
    onValue: (value: string) => onWording({ ...wording, [name]: value }),
  });
  return (
    <>
      <Field {...common('title')} label="Name" hint="For the list only, such as “LMC on local forms”" />
      <TextArea {...common('text')} label="Wording" hint="As it is to stand in the letter" />
      <Field {...common('source')} label="Source" hint="Whose wording, from where and of what date" />
      <DateField {...common('reviewBy')} label="Review by" hint="The last day on which it is printed" />
    </>
  );
}
