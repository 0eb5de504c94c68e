import type { HeadingSignal, LinkSignal, PageSignals } from '@/utils/model/signals';
import type { NamedForm, ProtectedKind } from '@/utils/model/verdict';
import { cancerInName, tumourSites } from './cancer';
import { formName } from './cues';
import { fold } from './fold';
import { firstMatch } from './pattern';
import { protectedInName } from './protectedPathways';
import { pathWords } from './pathWords';

/** A form a page links to, judged by its own name and the headings it stands under. */
export interface JudgedForm extends NamedForm {
  gate: 'cancer' | ProtectedKind | null;
  /** The words that made it a form, and those that made it exempt. */
  found: string;
  gateFound: string | null;
  in: 'link' | 'file name';
  /** A document to download, and not a page, which may be a mere menu entry. */
  isFile: boolean;
}

const notForReferring =
  'self refer\\w*|patient (?:leaflets?|information)|leaflets?|guidance notes|guidance on|guidelines?|how to complete|privacy|complaints?|feedback|register\\w*|registration|prescription|subject access|consent forms?|questionnaires?|surveys?|audits?|optom\\w+|optician\\w*|dent(?:al|ists?)|orthodont\\w+|pharmac\\w+|schools?|teachers?|parents?|job|application forms?';
const bareLink =
  '(?:click |tap |see )?(?:here|this form|the form|form|download\\w*|word\\w*|docx?|pdf|rtf|zip|emis(?: web)?|systmone|system one|tpp|vision|generic|version|template|open|view|link|ms|new|file|\\d+ ?(?:kb|mb)?| |¦|and|the|for|to|a)+';
/** "Referral forms" as a link to a page is a way to forms, in most menus, and no form. */
const isGeneric =
  /^(?:(?:gps?|our|the|all|view|see|more|adult|childrens?|online|useful|clinical|make a|patient) )*(?:referrals?|referral (?:forms|proformas|templates)|forms|proformas|(?:referral )?forms and \w+|\w+ and (?:referral )?(?:forms|proformas|templates))$/u;
const isBare = new RegExp(`^(?:${bareLink})$`, 'u');

/** The headings a thing stands under as places in the list, nearest first: its own section's and each that holds it. */
export function headingsAbove(headings: readonly HeadingSignal[], under: number | null): number[] {
  const above: number[] = [];
  let level = 7;
  for (let index = under ?? -1; index >= 0 && level > 1; index--) {
    const heading = headings[index];
    if (heading && heading.level < level) {
      above.push(index);
      level = heading.level;
    }
  }
  return above;
}

function gateOf(own: string, above: readonly string[]): Pick<JudgedForm, 'gate' | 'gateFound'> {
  for (const words of [own, ...above]) {
    const cancer = cancerInName(words);
    if (cancer !== null) return { gate: 'cancer', gateFound: cancer };
  }
  for (const words of [own, ...above]) {
    const pathway = protectedInName(words);
    if (pathway) return { gate: pathway.kind, gateFound: pathway.found };
  }
  return { gate: null, gateFound: null };
}

function judgeLink(
  link: LinkSignal,
  page: PageSignals,
  folded: readonly string[],
  speaksOfCancer: boolean,
): JudgedForm | null {
  const words = fold(link.text);
  const file = pathWords(
    link.fileName ?? (link.fileKind === 'page' ? (link.href.split(/[?#]/)[0] ?? '').replace(/.*\//, '') : ''),
  );
  const above = headingsAbove(page.headings, link.under);
  const aboveWords = above.map((index) => folded[index] ?? '');
  const nearest = page.headings[above[0] ?? -1];
  const bare = words === '' || isBare.test(words);
  const inLink = firstMatch(formName, words);
  const inFile = link.fileKind === 'page' && !bare ? null : firstMatch(formName, file);
  const beside = fold(link.beside ?? '');
  const inRow = bare && beside ? firstMatch(formName, beside) : null;
  const inHeading =
    link.fileKind !== 'page' && aboveWords[0] !== undefined ? firstMatch(formName, aboveWords[0]) : null;
  const found = inLink ?? inRow ?? inFile ?? inHeading;
  if (link.fileKind === 'page' && isGeneric.test(words)) return null;
  if (found === null || firstMatch(notForReferring, `${words} ¦ ${file}`) !== null) return null;
  const own = `${words} ¦ ${beside} ¦ ${file}`;
  let gate = gateOf(own, aboveWords);
  if (gate.gate === null && inLink === null && speaksOfCancer && tumourSites(own).length > 0) {
    gate = { gate: 'cancer', gateFound: tumourSites(own)[0] ?? null };
  }
  const title = !bare ? link.text : link.beside || (inFile !== null && link.fileName) || nearest?.text || link.text;
  return {
    title: title.slice(0, 200),
    href: link.href,
    found,
    in: inLink !== null || inFile === null ? 'link' : 'file name',
    isFile: link.fileKind !== 'page',
    ...gate,
  };
}

/** The forms a page links to, at most 200: each with the words that name it and, when it must be used, with what says so. */
export function formsOn(page: PageSignals, speaksOfCancer: boolean): JudgedForm[] {
  const folded = page.headings.map(({ text }) => fold(text));
  const seen = new Set<string>();
  const forms: JudgedForm[] = [];
  for (const link of page.links) {
    if (forms.length === 200) break;
    const form = judgeLink(link, page, folded, speaksOfCancer);
    if (form && !seen.has(form.title)) {
      seen.add(form.title);
      forms.push(form);
    }
  }
  return forms;
}
