import type { Pack } from '@/utils/model/pack';
import type { Site } from '@/utils/model/site';
import { isHost } from './hosts';

/** One line of the preview before a pack is imported. */
export interface PackChange {
  kind:
    | 'adds-site'
    | 'changes-site'
    | 'adds-page'
    | 'turns-offer-off'
    | 'keeps-form'
    | 'adds-grade'
    | 'removes-site'
    | 'removes-grade'
    | 'past-review';
  /** A plain sentence for the options page. */
  say: string;
}

const pageNames = { 'local-proforma': 'local forms', 'advice-guidance': 'advice and guidance' };

const grades = {
  protected: 'use this form',
  'prefer-form': 'the form is preferred',
  either: 'form or letter',
  'letter-fine': 'a letter is fine',
};

/**
 * What importing a pack would change, against the product's own sites and the version it replaces (or null); what stays as it was is left
 * out. `today` is an ISO date.
 */
export function packChanges(pack: Pack, before: Pack | null, sites: readonly Site[], today: string): PackChange[] {
  const isPast: PackChange[] =
    pack.reviewBy < today ? [{ kind: 'past-review', say: `This pack was due for review by ${pack.reviewBy}.` }] : [];
  const same = new Set(before?.sites.map((site) => JSON.stringify(site)));
  const changed = pack.sites.filter((site) => !same.has(JSON.stringify(site)));
  return [
    ...isPast,
    ...changed.flatMap((site) => siteChanges(site, sites)),
    ...gradeChanges(pack, before),
    ...removals(pack, before),
  ];
}

function siteChanges({ host, name, pages }: Pack['sites'][number], sites: readonly Site[]): PackChange[] {
  const isKnown = sites.some(({ hosts }) => hosts.some((own) => isHost(host, own)));
  const kinds = countOf(pages.length, 'kind of page', 'kinds of page');
  const changes: PackChange[] = [
    {
      kind: isKnown ? 'changes-site' : 'adds-site',
      say: `${isKnown ? 'Changes' : 'Adds'} ${name} (${host}), ${kinds}.`,
    },
  ];
  for (const { pageType, path } of pages) {
    if (pageType === 'none') changes.push({ kind: 'turns-offer-off', say: `Turns the offer off on ${host}${path}.` });
    else if (pageType === 'local-proforma' || pageType === 'advice-guidance')
      changes.push({ kind: 'adds-page', say: `Calls pages on ${host}${path} ${pageNames[pageType]}.` });
    else changes.push({ kind: 'keeps-form', say: `Keeps the forms on ${host}${path}: no letter in their place.` });
  }
  return changes;
}

function gradeChanges(pack: Pack, before: Pack | null): PackChange[] {
  const was = new Map(before?.forms.map((form) => [keyOf(form), form.grade]));
  return pack.forms.flatMap((form): PackChange[] => {
    const { title, grade, host } = form;
    const old = was.get(keyOf(form));
    if (old === grade) return [];
    const then = old ? `, until now: ${grades[old]}` : '';
    return [{ kind: 'adds-grade', say: `Grades “${title}”${host ? ` on ${host}` : ''}: ${grades[grade]}${then}.` }];
  });
}

const keyOf = ({ title, host }: Pack['forms'][number]): string => `${host} ${title}`;

const countOf = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

function removals(pack: Pack, before: Pack | null): PackChange[] {
  if (!before) return [];
  const hosts = new Set(pack.sites.map(({ host }) => host));
  const titles = new Set(pack.forms.map(keyOf));
  return [
    ...before.sites
      .filter(({ host }) => !hosts.has(host))
      .map(({ name, host }): PackChange => ({ kind: 'removes-site', say: `Takes away ${name} (${host}).` })),
    ...before.forms
      .filter((form) => !titles.has(keyOf(form)))
      .map(({ title }): PackChange => ({ kind: 'removes-grade', say: `Takes away the grade of “${title}”.` })),
  ];
}
