import type { Figure, Known } from '../../figure/figure.ts';
import { derive } from '../../figure/derive.ts';
import type { Ally } from '../../ledger/facts.ts';
import type { View } from '../../ledger/view.ts';
import { groupMembersOn, isMemberOn } from '../../measure/members.ts';
import { lastDayOfYear, type Day } from '../../time/day.ts';
import { publishedDate } from '../../time/published-date.ts';
import { dateInWords } from '../../time/words.ts';
import { factFigure } from '../ask/commitment-facts.ts';
import { eachOf } from '../ask/each.ts';
import { isGroup } from '../ask/party-figure.ts';
import type { Claim } from '../claim.ts';
import type { Inquired, Question } from '../inquiry.ts';
import { boundsOfClaim, boundsOfFact, type ClaimBounds } from '../told.ts';
import { nameOf, namesOf } from '../words.ts';

/** Who belongs to the alliance, since when, and how many they are. */
export function inquireMembership(claim: Claim, then: View): Inquired {
  if (claim.measure === 'members' || (claim.measure === 'member' && claim.unit === 'allies' && typeof claim.value === 'number')) return inquireMembers(claim, then);
  const parties = claim.parties.filter((party) => !isGroup(then, party));
  if (parties.length === 0) return { reason: 'No word tells whose membership it is' };
  const told = claim.value ?? claim.years?.last ?? claim.by;
  return claim.measure === 'accession' && /^\d{4}(-\d{2}){0,2}$/.test(String(told)) ? inquireAccession(claim, parties, String(told), then) : inquireMember(claim, parties, then);
}

function inquireMember(claim: Claim, parties: readonly string[], then: View): Inquired {
  const { facts } = then.ledger;
  const day = dayOfClaim(claim, then);
  const group = groupOf(claim, then);
  const bounds = boundsOfFact('It is so or it is not');
  const single = (party: string): Question => ({
    id: 'plain',
    what: `whether ${nameOf(facts, party)} was a member of ${nameOf(facts, group)} on ${dateInWords(day)}`,
    ask: (view) => isMemberAt(view, group, party, day),
    say: () => accessionText(facts.allies.find(({ id }) => id === party), nameOf(facts, party), day),
  });
  return { ...bounds, plain: eachOf(parties.map(single), 'plain', `whether ${namesOf(facts, parties)} were members of ${nameOf(facts, group)} on ${dateInWords(day)}`, bounds.bounds, claim.isNegated), rule: 'The dates of accession on record, on the day of the report or at the end of the year that is named', others: [], isDenied: claim.isNegated, hasChance: false };
}

function isMemberAt(view: View, group: string, party: string, day: Day): Known<Figure> {
  if (day > view.day) return { missing: 'not held', because: `${dateInWords(day)} had not come yet` };
  return factFigure(groupMembersOn(view.ledger.facts, group, day).some(({ id }) => id === party), 'the dates of accession on record', []);
}

function accessionText(ally: Ally | undefined, name: string, day: Day): string {
  if (!ally) return `${name} is on no list of members`;
  return isMemberOn(ally, day) ? `${name} has been a member since ${dateInWords(ally.accession.date)} (${ally.accession.source})` : `${name} was no member yet on ${dateInWords(day)}`;
}

function inquireAccession(claim: Claim, parties: readonly string[], told: string, then: View): Inquired {
  const bounds = boundsOfAccession(claim, told);
  const single = (party: string): Question => ({ id: 'plain', what: `${told.length > 7 ? 'the day on' : 'the year in'} which ${nameOf(then.ledger.facts, party)} joined`, isRecordWhole: true, ask: (view) => accessionOf(view, party, told.length > 7), say: () => accessionText(then.ledger.facts.allies.find(({ id }) => id === party), nameOf(then.ledger.facts, party), lastDayOfYear(9999)) });
  return { ...bounds, plain: eachOf(parties.map(single), 'plain', `when ${namesOf(then.ledger.facts, parties)} joined`, bounds.bounds, claim.isNegated), rule: 'The dates of accession on record, which are those of all members', others: [], isDenied: claim.isNegated, hasChance: false };
}

/** A day is exact, and close within its year; a year is exact, and close by one. */
function boundsOfAccession(claim: Claim, told: string): ClaimBounds {
  const year = Number(told.slice(0, 4));
  if (told.length <= 7) {
    const bounds = boundsOfClaim({ ...claim, value: year, valueLast: null, unit: 'year', step: null }, 'year');
    return bounds ?? boundsOfFact('It is so or it is not');
  }
  const day = Number(told.replaceAll('-', ''));
  return { bounds: { match: [day, day], close: [year * 10_000 + 101, year * 10_000 + 1231], isOpen: false }, because: `${dateInWords(told)} is exact, and another day of its year is close`, unit: 'day' };
}

function accessionOf({ ledger, day }: View, party: string, toTheDay: boolean): Known<Figure> {
  const ally = ledger.facts.allies.find(({ id }) => id === party);
  if (!ally || !isMemberOn(ally, day)) return { missing: 'not a member', because: `${nameOf(ledger.facts, party)} had not joined by ${dateInWords(day)}` };
  const { date, source } = ally.accession;
  const value = toTheDay ? Number(publishedDate(date).knownFrom.replaceAll('-', '')) : Number(date.slice(0, 4));
  return {
    value,
    unit: toTheDay ? 'day' : 'year',
    status: 'actual',
    decimals: 0,
    origin: { kind: 'quotation', page: source, edition: { publication: 'accessions', edition: date, title: 'Dates of accession' }, copy: { name: source, hash: '' }, row: party, column: 'accession', address: source },
  };
}

function inquireMembers(claim: Claim, then: View): Inquired {
  const bounds = boundsOfClaim({ ...claim, unit: 'allies' }, 'allies');
  if (!bounds) return { reason: 'The words tell no number of members' };
  const day = dayOfClaim(claim, then);
  const group = groupOf(claim, then);
  const question = (id: string, at: Day): Question => ({ id, what: `the number of members of ${nameOf(then.ledger.facts, group)} on ${dateInWords(at)}`, ask: (view) => membersAt(view, group, at) });
  const years = [-1, 1].map((step) => lastDayOfYear(Number(day.slice(0, 4)) + step));
  return { ...bounds, plain: question('plain', day), rule: 'The members by their dates of accession, on the day of the report or at the end of the year that is named', others: years.map((at) => question(`on-${at}`, at)), isDenied: claim.isNegated, hasChance: true };
}

function membersAt(view: View, group: string, day: Day): Known<Figure> {
  if (day > view.day) return { missing: 'not held', because: `${dateInWords(day)} had not come yet` };
  const members = groupMembersOn(view.ledger.facts, group, day);
  return derive({ measure: 'members', formula: 'allies whose accession is on record by the day', value: members.length, unit: 'allies', decimals: 0, inputs: [], note: members.map(({ name }) => name).join(', ') });
}

/** The end of the year that is named, where it is over by the day of the report; else that day. */
function dayOfClaim({ years }: Claim, then: View): Day {
  return years ? (years.last === Number(then.day.slice(0, 4)) ? then.day : lastDayOfYear(years.last)) : then.day;
}

function groupOf({ group, parties }: Claim, then: View): string {
  return parties.find((party) => isGroup(then, party)) ?? (isGroup(then, group) ? group : 'nato');
}
