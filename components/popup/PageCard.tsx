import type { Offer } from '@/utils/model/offer';
import type { Evidence, NamedForm, Verdict } from '@/utils/model/verdict';
import type { Place } from '@/utils/model/signals';
import { Button } from '../Button';
import { Icon, type IconName } from '../Icon';
import { mainAction, pageHeading, pageSays, placeWords } from './pageWords';
import { formsByName } from './formsByName';

export interface PageCardProps {
  verdict: Verdict;
  offer: Offer | null;
  /** The form the letter would be for, of those the page has, or null. */
  form: NamedForm | null;
  onForm: (form: NamedForm) => void;
  isCut: boolean;
  isStarting: boolean;
  onWrite: () => void;
}

const look = ({ pageType }: Verdict): { kind: string; icon: IconName } => {
  if (pageType === 'none') return { kind: 'none', icon: 'empty' };
  if (pageType === 'urgent-suspected-cancer' || pageType === 'protected') return { kind: 'form', icon: 'lock' };
  if (pageType === 'referral-returned') return { kind: 'letter', icon: 'return' };
  return { kind: 'letter', icon: 'letter' };
};

/** What this page is, why, what may be done, and the one button that does it. */
export function PageCard({ verdict, offer, form, onForm, isCut, isStarting, onWrite }: PageCardProps) {
  const { kind, icon } = look(verdict);
  return (
    <section class={`card card--${kind}`} aria-labelledby="page-is">
      <h2 class="card__title" id="page-is">
        <Icon name={icon} />
        {pageHeading(verdict)}
      </h2>
      {form && offer?.kind === 'letter' && (
        <FormName form={form} forms={formsByName(verdict.localForms)} onForm={onForm} />
      )}
      {pageSays(verdict).map((say) => (
        <p key={say}>{say}</p>
      ))}
      {isCut && <p class="small">This page is very large. Only its beginning was read.</p>}
      <Button look={offer ? 'main' : 'quiet'} onClick={onWrite} aria-busy={isStarting}>
        {isStarting ? 'Opening the letter' : mainAction(offer)}
      </Button>
      <FormsToUse verdict={verdict} />
      <Reasons evidence={verdict.evidence} isNone={verdict.pageType === 'none'} />
    </section>
  );
}

/** Which of the page's forms the letter is for; the user chooses where there are several. */
function FormName(props: { form: NamedForm; forms: readonly NamedForm[]; onForm: (form: NamedForm) => void }) {
  const { form, forms, onForm } = props;
  if (forms.length < 2) return <p class="card__form">{form.title}</p>;
  return (
    <p class="card__choice">
      <label for="which-form">For</label>
      <select id="which-form" onChange={({ currentTarget }) => onForm(forms[currentTarget.selectedIndex] ?? form)}>
        {forms.map(({ title }) => (
          <option key={title} selected={title === form.title}>
            {title}
          </option>
        ))}
      </select>
    </p>
  );
}

/** The forms of the page that are to be used as they are, by name. */
function FormsToUse({ verdict }: { verdict: Verdict }) {
  const formsToUse = formsByName(verdict.formsToUse);
  if (formsToUse.length === 0) return null;
  return (
    <div class="card__part">
      <h3>{formsToUse.length === 1 ? 'Use this form as it is' : 'Use these forms as they are'}</h3>
      <ul class="card__list">
        {formsToUse.slice(0, 4).map(({ title }) => (
          <li key={title}>{title}</li>
        ))}
        {formsToUse.length > 4 && <li>and {formsToUse.length - 4} more</li>}
      </ul>
    </div>
  );
}

/** What names a page before what it only mentions. */
const weight: readonly Place[] = [
  'choice',
  'title',
  'heading',
  'link',
  'file name',
  'legend',
  'label',
  'button',
  'lead',
  'text',
];
const rank = ({ in: place }: Evidence): number => (weight.includes(place) ? weight.indexOf(place) : weight.length);
const strongest = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.toSorted((one, other) => rank(one) - rank(other)).slice(0, 4);

function Reasons({ evidence, isNone }: { evidence: readonly Evidence[]; isNone: boolean }) {
  if (evidence.length === 0) return null;
  return (
    <details class="card__part" open={!isNone}>
      <summary>Why</summary>
      <dl class="reasons">
        {strongest(evidence).map(({ in: place, found }) => (
          <div key={`${place}${found}`}>
            <dt>{placeWords[place]}</dt>
            <dd>“{found}”</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
