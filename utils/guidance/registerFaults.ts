import { daysBetween, isIsoDate } from '@/utils/model/isoDate';
import type { Position, WordingPack } from '@/utils/model/position';
import { isPrintable } from './positionsFor';

/** The days on which contract terms change: no wording is trusted across them unread. */
const turns = [
  { day: '04-01', name: '1 April' },
  { day: '10-01', name: '1 October' },
];

/** Whether a span of days reaches a turn: a letter on that day already falls under new terms. */
function turnsCrossed(from: string, to: string): string[] {
  const years = [from.slice(0, 4), to.slice(0, 4)];
  return turns
    .filter(({ day }) => years.some((year) => from < `${year}-${day}` && `${year}-${day}` <= to))
    .map(({ name }) => name);
}

function packFaults({ version, issuedOn, reviewBy, changes }: WordingPack): string[] {
  const faults: string[] = [];
  const days = daysBetween(issuedOn, reviewBy);
  if (!/^\d+\.\d+\.\d+$/.test(version)) faults.push('The version of the pack is not of the form 1.2.3.');
  if (changes[0]?.version !== version) faults.push('The pack’s list of changes does not begin with its version.');
  if (days === null || days < 0 || days > 90) faults.push('The pack is to be reviewed within 90 days of its issue.');
  for (const name of turnsCrossed(issuedOn, reviewBy)) faults.push(`The pack reaches across ${name}.`);
  return faults;
}

const hasDate = /\b(?:19|20)\d\d\b/;

function positionFaults(position: Position, all: readonly Position[], pack: WordingPack): string[] {
  const { id, claim, sourceTitle, sourceUrl, appliesFrom, reviewBy, checkedOn, supersededBy, basis, printedIn } =
    position;
  const faults: string[] = [];
  const fault = (text: string) => faults.push(`${id}: ${text}`);
  if (![appliesFrom, reviewBy, checkedOn].every(isIsoDate)) fault('a date is not a day that exists.');
  if (!/^https?:\/\/\S+\.\S+$/.test(sourceUrl)) fault('the source has no address.');
  if (sourceTitle.trim() === '') fault('the source has no title.');
  if (isPrintable(position) && reviewBy > pack.reviewBy) fault('its review date is later than the pack’s.');
  if (isPrintable(position) && !hasDate.test(claim)) fault('the claim does not say its date.');
  if (basis === 'reported' && printedIn.length > 0) fault('what was only reported is never printed.');
  if (supersededBy !== null && !all.some((other) => other.id === supersededBy))
    fault('it was replaced by a position that is not there.');
  if (supersededBy !== null && printedIn.length > 0) fault('it was replaced and is still to be printed.');
  return faults;
}

/** What is wrong with a register, a sentence each; the build carries none. */
export function registerFaults(register: readonly Position[], pack: WordingPack): string[] {
  const ids = register.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: the id stands twice.`);
  return [...packFaults(pack), ...twice, ...register.flatMap((position) => positionFaults(position, register, pack))];
}
