import { Field } from '../Field';
import { Tick } from '../Tick';

/** What the practice aims for, and how the desk behaves on this computer. */
export interface DeskChoices {
  urgentHours: number;
  routineWorkingDays: number;
  isCompact: boolean;
  spellCheck: boolean;
}

/** The clocks of the worklist, and the browser's spell checker with what turning it on may mean. */
export function DeskOptions(props: { choices: DeskChoices; onChoices: (change: Partial<DeskChoices>) => void }) {
  const { choices, onChoices } = props;
  const figure = (name: 'urgentHours' | 'routineWorkingDays', most: number) => ({
    id: `desk-${name}`,
    width: 4 as const,
    inputMode: 'numeric' as const,
    value: String(choices[name]),
    onValue: (text: string) => {
      const value = Number(text);
      if (Number.isInteger(value) && value >= 1 && value <= most) onChoices({ [name]: value });
    },
  });
  return (
    <section class="card" aria-labelledby="desk-title">
      <h2 id="desk-title">The desk</h2>
      <Field
        {...figure('urgentHours', 240)}
        label="Attach an urgent letter within hours"
        hint="1 to 240. What the practice aims for, not a rule of the NHS."
      />
      <Field
        {...figure('routineWorkingDays', 30)}
        label="Attach a routine letter within working days"
        hint="1 to 30. English bank holidays do not count."
      />
      <Tick
        id="desk-compact"
        label="Closer lines in the list"
        isSmall
        isTicked={choices.isCompact}
        onTicked={(isCompact) => onChoices({ isCompact })}
      />
      <Tick
        id="desk-spellcheck"
        label="Let the browser check spelling"
        hint="Some browsers then send what you type to their maker (Edge’s Microsoft Editor, Chrome’s enhanced check). Ask whoever looks after your computers before you turn it on."
        isSmall
        isTicked={choices.spellCheck}
        onTicked={(spellCheck) => onChoices({ spellCheck })}
      />
    </section>
  );
}
