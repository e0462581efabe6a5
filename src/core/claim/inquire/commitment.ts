import type { Figure, Known } from '../../figure/figure.ts';
import type { Commitment, CommitmentMeasure } from '../../ledger/facts.ts';
import type { NationalTarget } from '../../ledger/dated-facts.ts';
import type { View } from '../../ledger/view.ts';
import { commitmentsMadeBy, floorOn } from '../../measure/commitments.ts';
import { isMemberOn } from '../../measure/members.ts';
import { isKnownBy, publishedDate } from '../../time/published-date.ts';
import { dateInWords } from '../../time/words.ts';
import { commitmentText, factFigure, namedTarget, natureText, wordingText } from '../ask/commitment-facts.ts';
import { eachOf } from '../ask/each.ts';
import { isGroup } from '../ask/party-figure.ts';
import { commitmentsOfAlliance, yearOfView } from '../asked.ts';
import type { Claim } from '../claim.ts';
import type { Inquired, Inquiry, Question } from '../inquiry.ts';
import { halfPlace } from '../policy.ts';
import { boundsOfClaim, boundsOfFact } from '../told.ts';
import { nameOf, namesOf, valueText } from '../words.ts';

/** What was promised: a target, its deadline, whether it binds, and whom. */
export function inquireCommitment(told: Claim, then: View): Inquired {
  const claim = withDeadline(told, then);
  if (commitmentsOfAlliance(then).length === 0) return { reason: 'No commitment was on record by that day' };
  if (claim.measure === 'binding') return inquireBinding(claim, then);
  if (claim.measure === 'deadline' || typeof claim.value !== 'number') return claim.measure === 'signed' ? inquireSigned(claim, then) : inquireDeadline(claim, then);
  return claim.measure === 'signed' ? inquireSigned(claim, then) : inquireTarget(claim, claim.value, then);
}

/** `to get to 2 percent in the early 2030s`: years that lie ahead are its deadline, not those in which it was made. */
function withDeadline(claim: Claim, then: View): Claim {
  const { years, by } = claim;
  return years !== null && by === null && years.first > yearOfView(then) ? { ...claim, by: `${years.last}-12-31`, years: null } : claim;
}

const FACT = 'It is so or it is not';
const RULE = 'The commitments made by the day of the report';
const RULE_IN_FORCE = 'The commitment that the words name, else the one in force on the day of the report';

function factInquiry(claim: Claim, plain: Question, rule: string, others: readonly Question[] = []): Inquiry {
  return { ...boundsOfFact(FACT), plain, rule, others, isDenied: claim.isNegated, hasChance: false };
}

/** A target on record, with its deadline where one is told: of the alliance, or of an ally's own government. */
function inquireTarget(claim: Claim, value: number, then: View): Inquired {
  const allies = claim.parties.filter((party) => !isGroup(then, party));
  const by = yearOfDay(claim.by);
  const told = `${valueText(value, 'percent')}${by === undefined ? '' : ` by ${by}`}`;
  const ask = (view: View): Known<Figure> => targetOnRecord({ view, then }, claim, value, allies);
  const plain: Question = { id: 'plain', what: `a commitment of ${told}${allies.length > 0 ? ` that binds ${namesOf(then.ledger.facts, allies)}` : ''}`, ask, say: () => onRecordText(then, claim, value, allies) };
  const others = by === undefined ? [] : [{ ...deadlineQuestion('deadline', { ...claim, target: value }, then), isAside: true }];
  return factInquiry(claim, plain, allies.length > 0 ? `${RULE}, and the targets that the ally's own government had told` : RULE, others);
}

/** What was promised by the day of the report, as known on the day of a view. */
interface Promised {
  readonly view: View;
  readonly then: View;
}

function targetOnRecord({ view, then }: Promised, claim: Claim, value: number, allies: readonly string[]): Known<Figure> {
  const by = yearOfDay(claim.by);
  const found = withTarget(then, claim, value);
  if (found.length > 0) return factFigure(true, 'a commitment on record has this target and this deadline', found.map(namedTarget));
  const own = allies.flatMap((ally) => nationalTargets({ view, then }, ally, value, claim).filter(({ years }) => by === undefined || (years !== null && years.first <= by && by <= years.last)));
  if (own.length > 0) return factFigure(true, 'a target that the ally\'s own government has told', own.map((target) => ({ name: `told ${target.announced}`, figure: nationalFigure(target) })));
  if (allies.length > 0) return { missing: 'not held', because: 'no commitment of the alliance has it, and the targets that governments set themselves are not on record in full' };
  return factFigure(false, 'no commitment on record has this target and this deadline', commitmentsOfAlliance(then).map(namedTarget));
}

const MEASURES_OF_UNIT: Readonly<Record<string, readonly CommitmentMeasure[]>> = {
  percent_of_gdp: ['defence-share-of-gdp', 'defence-and-related-share-of-gdp', 'related-share-of-gdp'],
  percent_of_defence_spending: ['equipment-share'],
  percent_of_gni: ['aid-share-of-gni'],
};

/** The commitments made by the day of a view whose target is the one told, and whose deadline, where one is told. */
function withTarget(view: View, claim: Claim, value: number): readonly Commitment[] {
  const measures = MEASURES_OF_UNIT[claim.unit ?? ''];
  const made = claim.unit === 'percent_of_gni' ? commitmentsMadeBy(view.ledger.facts.commitments, view.day) : commitmentsOfAlliance(view);
  const by = yearOfDay(claim.by);
  return madeThen(made, claim).filter(({ target, measure, deadlineYear }) => (by === undefined || deadlineYear === by) && Math.abs(target - value) <= halfPlace(claim) + 1e-9 && (measures === undefined || measures.includes(measure)));
}

/** Those made in the years that the words name; all, where none was: a summit may affirm what an earlier one agreed. */
function madeThen(made: readonly Commitment[], { years }: Claim): readonly Commitment[] {
  const then = years === null ? [] : made.filter((each) => isMadeIn(each, years));
  return then.length > 0 ? then : made;
}

function nationalTargets({ view: { ledger, day }, then }: Promised, ally: string, value: number, claim: Claim): readonly NationalTarget[] {
  return ledger.facts.nationalTargets.filter((target) => target.ally === ally && isKnownBy(target.known, day) && isKnownBy(target.announced, then.day) && Math.abs(target.target.value - value) <= halfPlace(claim) + 1e-9);
}

function nationalFigure({ target, unit, announced, source, ally }: NationalTarget): Figure {
  return {
    value: target.value,
    unit,
    status: 'actual',
    decimals: 2,
    origin: { kind: 'quotation', page: source, edition: { publication: 'national-targets', edition: announced, title: 'Targets that governments set themselves' }, copy: { name: source, hash: '' }, row: ally, column: announced, address: source },
  };
}

function onRecordText(then: View, claim: Claim, value: number, allies: readonly string[]): string {
  const found = withTarget(then, claim, value).at(-1);
  if (found) return `${commitmentText(found)}; ${found.deadlineYear ? `its deadline is ${found.deadlineYear}` : 'it has no deadline'}`;
  return allies.length > 0 ? 'a target of its own government is on record' : `those on record are ${commitmentsOfAlliance(then).map(({ shortName, deadlineYear }) => `${shortName}${deadlineYear ? ` by ${deadlineYear}` : ''}`).join('; ')}`;
}

function inquireDeadline(claim: Claim, then: View): Inquired {
  const year = yearOfDay(claim.value) ?? yearOfDay(claim.by);
  if (year === undefined) return inquireAnyDeadline(claim, then);
  const bounds = boundsOfClaim({ ...claim, value: year, valueLast: null, unit: 'year', step: null }, 'year');
  if (!bounds) return { reason: 'The words tell no year for the deadline' };
  return { ...bounds, plain: deadlineQuestion('plain', claim, then), rule: RULE, others: [], isDenied: claim.isNegated, hasChance: false };
}

/** Whether the commitment has a deadline at all. */
function inquireAnyDeadline(claim: Claim, then: View): Inquired {
  const commitment = commitmentMeant(claim, then);
  if (!commitment) return { reason: 'No commitment made by that day has such a target' };
  const ask = (): Figure => factFigure(commitment.deadlineYear !== null, 'the deadline on record', [namedTarget(commitment)]);
  return factInquiry(claim, { id: 'plain', what: `whether "${commitment.name}" has a deadline`, ask, say: () => natureText(commitment) }, RULE_IN_FORCE);
}

/** The commitment that a claim means: of the target, deadline and years that it names the floor in force, else the newest floor, else the newest. */
function commitmentMeant(claim: Claim, then: View): Commitment | undefined {
  const { target, value, unit, by } = claim;
  const wanted = target ?? (typeof value === 'number' && unit?.startsWith('percent') ? value : null);
  const deadline = yearOfDay(by);
  const made = madeThen(commitmentsOfAlliance(then), claim).filter((each) => (wanted === null || each.target === wanted) && (deadline === undefined || each.deadlineYear === deadline));
  const floor = floorOn(then.ledger.facts.commitments, then.day);
  const floors = made.filter((each) => each.floor);
  return floors.find(({ id }) => id === floor.id) ?? floors.at(-1) ?? made.filter(({ comparator }) => comparator !== 'up-to').at(-1) ?? (wanted === null ? floor : undefined);
}

function isMadeIn({ made }: Commitment, { first, last }: NonNullable<Claim['years']>): boolean {
  const year = Number(made.slice(0, 4));
  return first <= year && year <= last;
}

/** The deadline of the commitment whose target is told, else that of the commitments made by the day, the nearest to the year told. */
function deadlineQuestion(id: string, claim: Claim, then: View): Question {
  const wanted = yearOfDay(claim.value) ?? yearOfDay(claim.by) ?? 0;
  const distance = ({ deadlineYear }: Commitment): number => Math.abs((deadlineYear ?? 0) - wanted);
  const made = madeThen(commitmentsOfAlliance(then), claim).filter(({ target, deadlineYear }) => deadlineYear !== null && (claim.target === null || target === claim.target));
  const chosen = [...made].sort((a, b) => distance(a) - distance(b))[0];
  const ask = (): Known<Figure> => (chosen ? deadlineFigure(chosen) : { missing: 'not available', because: 'no commitment made by that day has such a target and a deadline' });
  return { id, what: `the deadline of the commitment${claim.target === null ? '' : ` of ${valueText(claim.target, 'percent')}`}`, ask, ...(chosen && { say: () => commitmentText(chosen) }) };
}

function deadlineFigure({ id, name, deadlineYear, sources }: Commitment): Figure {
  return { value: deadlineYear ?? 0, unit: 'year', status: 'actual', decimals: 0, origin: { kind: 'commitment', commitment: id, name, page: sources[0] ?? '' } };
}

/** Worded as an obligation, or as an aim or a guideline. */
function inquireBinding(claim: Claim, then: View): Inquired {
  const commitment = commitmentMeant(claim, then);
  if (!commitment) return { reason: 'No commitment made by that day has such a target' };
  const plain: Question = {
    id: 'plain',
    what: `whether "${commitment.name}" is worded as an obligation`,
    ask: () => factFigure(commitment.strength === 'must', 'the strength of its wording', [namedTarget(commitment)]),
    say: () => `${natureText(commitment)}. ${wordingText(commitment)}`,
  };
  return factInquiry(claim, plain, `${RULE_IN_FORCE}; "shall" and "commit to" bind politically, "aim" and "guideline" do not`);
}

/** Who is bound: whoever was a member, unless the record has an exemption. */
function inquireSigned(claim: Claim, then: View): Inquired {
  const { facts } = then.ledger;
  const commitment = signedBy(claim, then);
  if (!commitment) return { reason: 'No commitment made by that day has such a target' };
  const allies = claim.parties.filter((party) => !isGroup(then, party));
  if (allies.length === 0 && typeof claim.value === 'number' && (claim.unit === 'allies' || claim.unit === null)) return inquireSigners(claim, commitment);
  const bounds = boundsOfFact(FACT);
  const single = (ally: string): Question => ({ id: 'plain', what: `whether "${commitment.name}" binds ${nameOf(facts, ally)}`, ask: (view) => isBoundBy(view, commitment, ally), say: (view) => boundText(commitment, nameOf(facts, ally), view) });
  const all: Question = { id: 'plain', what: `whether "${commitment.name}" binds all allies`, ask: () => factFigure(commitment.parties === 'allies' && commitment.exemptions.length === 0, 'its parties are the allies, and no exemption is on record', [namedTarget(commitment)]), say: () => natureText(commitment) };
  return factInquiry(claim, allies.length === 0 ? all : eachOf(allies.map(single), 'plain', `whether "${commitment.name}" binds ${namesOf(facts, allies)}`, bounds.bounds, claim.isNegated), `${RULE}; every member is a party unless the record has an exemption, and a dispute is none`);
}

/** The newest commitment that the claim can mean: who signed is asked of what was agreed last. */
function signedBy(claim: Claim, then: View): Commitment | undefined {
  if (claim.target !== null || claim.by !== null || claim.years !== null || claim.unit?.startsWith('percent')) return commitmentMeant(claim, then);
  return commitmentsOfAlliance(then).filter(({ comparator }) => comparator !== 'up-to').at(-1);
}

function inquireSigners(claim: Claim, commitment: Commitment): Inquired {
  const bounds = boundsOfClaim(claim, 'allies');
  if (!bounds) return { reason: 'The words tell no number' };
  const ask = (view: View): Known<Figure> => {
    const members = view.ledger.facts.allies.filter((ally) => isMemberOn(ally, publishedDate(commitment.made).knownFrom));
    return { ...factFigure(true, 'allies that were members when it was made', [namedTarget(commitment)]), value: members.length, unit: 'allies' };
  };
  return { ...bounds, plain: { id: 'plain', what: `how many allies made "${commitment.name}"`, ask, say: () => natureText(commitment) }, rule: RULE, others: [], isDenied: claim.isNegated, hasChance: false };
}

function isBoundBy({ ledger, day }: View, commitment: Commitment, party: string): Known<Figure> {
  const ally = ledger.facts.allies.find(({ id }) => id === party);
  if (!ally || !isMemberOn(ally, day)) return factFigure(false, 'no member of the alliance', [namedTarget(commitment)]);
  const isNamed = commitment.parties === 'allies' || commitment.parties.includes(party);
  return factFigure(isNamed && !commitment.exemptions.some((exemption) => exemption.ally === party), 'a member, and no exemption is on record', [namedTarget(commitment)]);
}

function boundText(commitment: Commitment, name: string, { day }: View): string {
  const disputes = commitment.disputes.filter(({ who, what, date }) => isKnownBy(date, day) && `${who} ${what}`.includes(name));
  return [natureText(commitment), ...disputes.slice(0, 2).map(disputeText)].join('. ');
}

/** Who disputes it and how: "Somebody, head of a government, wrote that … (19 June 2025)". */
function disputeText({ who, what, date }: Commitment['disputes'][number]): string {
  const said = what.charAt(0).toLowerCase() + what.slice(1).replace(/\.+$/, '');
  return `${who}${who.includes(',') ? ',' : ''} ${said} (${dateInWords(date)})`;
}

function yearOfDay(day: string | number | null | undefined): number | undefined {
  const year = Number(String(day ?? '').slice(0, 4));
  return year >= 1900 && year < 2200 && !(typeof day === 'number' && day >= 2200) ? year : undefined;
}
