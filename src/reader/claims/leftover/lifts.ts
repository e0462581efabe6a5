import { toldBy } from '../draft.ts';
import { countriesIn } from '../holder.ts';
import { endsIn, has, isOneOf, isThe, type Tokens } from '../reading.ts';
import { clauseAt, isAboutDefence, isInDraft, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { isShare } from '../shares.ts';
import { areCountries, placesIn, type Subject } from '../subject.ts';
import { yearsOf } from '../years.ts';
import type { Clause } from '../clauses.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';
import { oneYear, yearOfDay } from '../one-year.ts';

/** Where money, a law or a plan brings a country, as a fact to come and nobody's promise: "the extra money will take Norway to 2 percent by 2026", "an agreement that will lift spending above 3 percent". */
export function leftoverLifts(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  for (const amount of unused(sentence, 'percent')) if (isShare(amount.quantity)) lifted(sentence, amount);
}

const LIFTING = ['take', 'takes', 'bring', 'brings', 'lift', 'lifts', 'push', 'pushes', 'carry', 'carries', 'raise', 'raises', 'get', 'gets', 'propel', 'propels'];
const UP_TO = ['to', 'above', 'past', 'over', 'beyond', 'near'];

function lifted(sentence: Sentence, amount: Amount): void {
  const { reading } = sentence;
  const number = clauseAt(sentence, amount.first);
  const clause = sentence.clauses[number] as Clause;
  const verb = liftingBefore(sentence, clause, amount);
  if (verb === undefined || clause.intro === 'if' || isInDraft(sentence, verb) || !isDoneByThing(sentence, { first: clause.first, next: verb })) return;
  const holder = liftedOne(sentence, { first: verb + 1, next: amount.phrase.first });
  if (holder === undefined || !areCountries(holder.parties)) return;
  const told = toldBy(reading, amount.at);
  const years = oneYear(yearOfDay(told.by)) ?? yearsOf(sentence, clause, amount.first);
  tell(sentence, { kind: 'level', measure: 'share', parties: holder.parties, ...told, by: null, unit: 'percent_of_gdp', years, isConditional: isThe(reading, verb - 1, 'would'), first: clause.first, next: pastAmount(amount) });
}

/** `will lift … above 3 percent`, `takes … to 2 percent`: the verb, finite, and "to" right before the number. */
function liftingBefore({ reading }: Sentence, { first }: Tokens, { phrase, first: number }: Amount): number | undefined {
  if (![phrase.first - 1, phrase.first, number - 1].some((token) => isOneOf(reading, token, UP_TO))) return undefined;
  for (let token = phrase.first - 2; token > Math.max(first, phrase.first - FAR); token -= 1) {
    if (isOneOf(reading, token, LIFTING)) return isOneOf(reading, token - 1, ['will', 'would', 'should']) || endsIn(reading, token, 's') ? token : undefined;
  }
  return undefined;
}

const FAR = 10;

/** Whether a thing and nobody does it, and nothing is wished: not "Riga will raise its budget to 2 percent", "he would bring it to 2 percent". */
function isDoneByThing({ reading }: Sentence, before: Tokens): boolean {
  if (before.next - before.first < 2 || has(reading, before, WISHED) || isOneOf(reading, before.next - 2, PEOPLE)) return false;
  return !placesIn(reading, before).some(({ isPerson, lead }) => isPerson || lead === 'none');
}

const WISHED = anyOf([GROUP.wish, GROUP.pledge, GROUP.leaders, GROUP.several]);
const PEOPLE = ['he', 'she', 'they', 'we', 'i', 'you', 'who', 'minister', 'government', 'cabinet', 'president', 'chancellor', 'parliament', 'country'];

/** `lift Norway to`, `lift spending above`: the country that is named, else the last one of the sentence, else who the sentence before was about. */
function liftedOne(sentence: Sentence, object: Tokens): Subject | undefined {
  const { reading, first, before } = sentence;
  const named = countriesIn(sentence, object)[0];
  if (named !== undefined) return named;
  if (!has(reading, object, LIFTED)) return undefined;
  return countriesIn(sentence, { first, next: object.first }).at(-1) ?? (before.parties.length === 1 ? before : undefined);
}

const LIFTED = anyOf([GROUP.spending, GROUP.share, GROUP.ally, GROUP.figure]);
