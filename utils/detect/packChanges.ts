import type { Pack } from '@/utils/model/pack';
import type { Site } from '@/utils/model/site';
import { isHost } from './hosts';

/** One line of the preview before a pack is imported. */
export interface PackChange {
  kind:
    | 'adds-site'
    | 'changes-site'
    | 'turns-offer-off'
    | 'keeps-form'
    | 'adds-grade'
    | 'removes-site'
    | 'removes-grade'
    | 'past-review';
  /** A plain sentence for the options page. */
  say: string;
}

const grades = {
  protected: 'use this form',
  'prefer-form': 'the form is preferred',
  either: 'form or letter',
  'letter-fine': 'a letter is fine',
};

/** What importing a pack would change, against the product's own sites and the version it replaces (or null). `today` is an ISO date. */
export function packChanges(pack: Pack, before: Pack | null, sites: readonly Site[], today: string): PackChange[] {
  const changes: PackChange[] = [];
  if (pack.reviewBy < today) {
    changes.push({ kind: 'past-review', say: `This pack was due for review by ${pack.reviewBy}.` });
  }
  for (const { host, name, pages } of pack.sites) {
    const isKnown = sites.some(({ hosts }) => hosts.some((own) => isHost(host, own)));
    changes.push({
      kind: isKnown ? 'changes-site' : 'adds-site',
      say: `${isKnown ? 'Changes' : 'Adds'} ${name} (${host}), ${countOf(pages.length, 'kind of page', 'kinds of page')}.`,
    });
    for (const page of pages) {
      if (page.pageType === 'none')
        changes.push({ kind: 'turns-offer-off', say: `Turns the offer off on ${host}${page.path}.` });
      if (page.pageType === 'protected' || page.pageType === 'urgent-suspected-cancer') {
        changes.push({ kind: 'keeps-form', say: `Keeps the forms on ${host}${page.path}: no letter in their place.` });
      }
    }
  }
  for (const { title, grade, host } of pack.forms) {
    changes.push({ kind: 'adds-grade', say: `Grades “${title}”${host ? ` on ${host}` : ''}: ${grades[grade]}.` });
  }
  return [...changes, ...removals(pack, before)];
}

const countOf = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

function removals(pack: Pack, before: Pack | null): PackChange[] {
  if (!before) return [];
  const hosts = new Set(pack.sites.map(({ host }) => host));
  const titles = new Set(pack.forms.map(({ title, host }) => `${host} ${title}`));
  return [
    ...before.sites
      .filter(({ host }) => !hosts.has(host))
      .map(({ name, host }): PackChange => ({ kind: 'removes-site', say: `Takes away ${name} (${host}).` })),
    ...before.forms
      .filter(({ title, host }) => !titles.has(`${host} ${title}`))
      .map(({ title }): PackChange => ({ kind: 'removes-grade', say: `Takes away the grade of “${title}”.` })),
  ];
}
