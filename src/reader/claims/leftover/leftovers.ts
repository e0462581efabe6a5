import { toldBy } from '../draft.ts';
import { clauseOf, countriesIn, coverOf, holderOf, isHindered } from '../holder.ts';
import { find, has, is, isOneOf, isThe } from '../reading.ts';
import { isTarget } from '../predicate.ts';
import { isAboutDefence, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { isShare } from '../shares.ts';
import { isCountry, type Subject } from '../subject.ts';
import { EUROPEANS, GROUP } from '../words/vocabulary.ts';
import { yearsOf } from '../years.ts';
import { leftoverApposed } from './apposed.ts';
import { leftoverBurdens } from './burdens.ts';
import { leftoverCommitments } from './commitments.ts';
import { leftoverCounts } from './counts.ts';
import { leftoverDeadlines } from './deadlines.ts';
import { leftoverDecisions } from './decisions.ts';
import { leftoverForeseen } from './foreseen.ts';
import { leftoverGaps } from './gaps.ts';
import { leftoverLifts } from './lifts.ts';
import { leftoverMeeting } from './meeting.ts';
import { leftoverMovements } from './movements.ts';
import { leftoverNamedOnes } from './named-ones.ts';
import { leftoverNothings } from './nothings.ts';
import { leftoverOrders } from './orders.ts';
import { leftoverOwings } from './owings.ts';
import { leftoverParts } from './parts.ts';
import { leftoverPledges } from './pledges.ts';
import { leftoverPromisedMoney } from './promised-money.ts';
import { leftoverRatios } from './ratios.ts';
import { leftoverRoll } from './roll.ts';
import { leftoverStandings } from './standings.ts';
import { leftoverSums } from './sums.ts';
import { leftoverTallies } from './tallies.ts';
import { leftoverUndertakings } from './undertakings.ts';
import { leftoverVague } from './vague.ts';

/** What no rule of its own has taken, in whatever words: "a miserly 1.18 percent is all that Belgium can show for it". What tells more is looked for before what tells less. */
export function leftovers(sentence: Sentence): void {
  leftoverCommitments(sentence);
  leftoverPledges(sentence);
  leftoverDecisions(sentence);
  leftoverPromisedMoney(sentence);
  leftoverForeseen(sentence);
  leftoverLifts(sentence);
  leftoverMeeting(sentence);
  leftoverBurdens(sentence);
  leftoverGaps(sentence);
  leftoverRatios(sentence);
  for (const amount of unused(sentence, 'percent')) if (isLevel(sentence, amount)) leftover(sentence, amount);
  leftoverParts(sentence);
  leftoverApposed(sentence);
  leftoverSums(sentence);
  leftoverCounts(sentence);
  leftoverTallies(sentence);
  leftoverStandings(sentence);
  leftoverMovements(sentence);
  leftoverOwings(sentence);
  leftoverNothings(sentence);
  leftoverRoll(sentence);
  leftoverOrders(sentence);
  leftoverVague(sentence);
  leftoverDeadlines(sentence);
  leftoverUndertakings(sentence);
  leftoverNamedOnes(sentence);
}

function isLevel(sentence: Sentence, amount: Amount): boolean {
  const { quantity } = amount;
  if (!isShare(quantity) || quantity.change === 'by' || quantity.by !== null || quantity.isAdditional || isWeighed(sentence, amount) || !isAboutDefence(sentence)) return false;
  return (isMeasured(amount) || isToldOf(sentence, amount) || averageOf(sentence, amount) !== undefined) && !isTarget(sentence, amount) && !isHindered(sentence, amount);
}

/** `2.1 percent is sufficient`: what is thought of a number, and nobody's spending. */
function isWeighed({ reading }: Sentence, amount: Amount): boolean {
  const be = pastAmount(amount);
  return is(reading, be, GROUP.be) && !isOneOf(reading, be + 1, ['what', 'the', 'all', 'how', 'now', 'its', 'their', 'our']);
}

/** `1.18 percent`, `barely 1 percent`: what is measured; round numbers are as often what is asked for. */
function isMeasured({ quantity: { value, hedge, comparator, unit } }: Amount): boolean {
  if (typeof value !== 'number') return false;
  const isRound = Number.isInteger(value * 2);
  return unit === 'percent_of_gdp' ? !isRound || hedge !== null || comparator === 'only' : !isRound;
}

/** `the Czechs finally got to 2 percent`, `Portugal lags on 1.5 percent`: a number that its own clause tells of a country, with a verb that is finite. */
function isToldOf(sentence: Sentence, amount: Amount): boolean {
  const clause = clauseOf(sentence, amount);
  const subject = countriesIn(sentence, { first: clause.first, next: amount.phrase.first }).find(({ lead }) => lead === 'none');
  if (subject === undefined) return false;
  for (let token = subject.next; token < amount.phrase.first; token += 1) if (isThe(sentence.reading, token, 'to') && !isThe(sentence.reading, token + 1, 'only') && token + 1 < amount.phrase.first) return false;
  return amount.phrase.first > subject.next;
}

function leftover(sentence: Sentence, amount: Amount): void {
  const subject = averageOf(sentence, amount) ?? holderOf(sentence, amount);
  if (subject === undefined) return;
  tell(sentence, { kind: 'level', measure: 'share', parties: subject.parties, ...toldBy(sentence.reading, amount.at), unit: 'percent_of_gdp', years: yearsOf(sentence, clauseOf(sentence, amount), amount.first), ...coverOf(amount, subject) });
}

/** `The average among European allies was 1.46 percent`: of all of them. */
function averageOf(sentence: Sentence, amount: Amount): Subject | undefined {
  const { reading } = sentence;
  const before = { first: clauseOf(sentence, amount).first, next: amount.phrase.first };
  const noun = find(reading, before, GROUP.average);
  if (noun < 0 || countriesIn(sentence, before).some(({ parties }) => parties.every(isCountry))) return undefined;
  return { parties: [has(reading, before, EUROPEANS) ? 'nato-europe' : 'nato'], first: noun, next: noun + 1 };
}

