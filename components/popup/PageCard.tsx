import type { Offer } from '@/utils/model/offer';
import type { Evidence, Verdict } from '@/utils/model/verdict';
import { Button } from '../Button';
import { Icon, type IconName } from '../Icon';
import { mainAction, pageHeading, pageSays, placeWords } from './pageWords';

export interface PageCardProps {
  verdict: Verdict;
  offer: Offer | null;
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
export function PageCard({ verdict, offer, isCut, isStarting, onWrite }: PageCardProps) {
  const { kind, icon } = look(verdict);
  const form = offer?.kind === 'letter' ? offer.form : null;
  return (
    <section class={`card card--${kind}`} aria-labelledby="page-is">
      <h2 class="card__title" id="page-is">
        <Icon name={icon} />
        {pageHeading(verdict)}
      </h2>
      {form && <p class="card__form">{form.title}</p>}
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

/** The forms of the page that are to be used as they are, by name. */
function FormsToUse({ verdict }: { verdict: Verdict }) {
  const { formsToUse } = verdict;
  if (formsToUse.length === 0) return null;
  return (
    <div class="card__part">
      <h3>{formsToUse.length === 1 ? 'Use this form as it is' : 'Use these forms as they are'}</h3>
      <ul class="card__list">
        {formsToUse.slice(0, 5).map(({ title }) => (
          <li key={title}>{title}</li>
        ))}
        {formsToUse.length > 5 && <li>and {formsToUse.length - 5} more</li>}
      </ul>
    </div>
  );
}

function Reasons({ evidence, isNone }: { evidence: readonly Evidence[]; isNone: boolean }) {
  if (evidence.length === 0) return null;
  return (
    <details class="card__part" open={!isNone}>
      <summary>Why</summary>
      <dl class="reasons">
        {evidence.slice(0, 4).map(({ in: place, found }) => (
          <div key={`${place}${found}`}>
            <dt>{placeWords[place]}</dt>
            <dd>“{found}”</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
