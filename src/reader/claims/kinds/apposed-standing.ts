import { codeAt, is, isOneOf, isThe } from '../reading.ts';
import { atEach, isAboutDefence, isInDraft, tell, type Sentence } from '../sentence.ts';
import type { Draft } from '../draft.ts';
import { areCountries, joined, placesIn, type Subject } from '../subject.ts';
import { anyOf, GROUP, PHRASE } from '../words/vocabulary.ts';
import { markAt, stanceAt, type Stance } from './stance.ts';

/** How somebody or a level stands to a target that is told right after, with no verb of its own: "…, well below the guideline of 2 percent", "…, enough to reach 2 percent", "Belgium, short of the goal, has no plan". */
export function apposedStandings(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  atEach(sentence, STARTS, (_, token) => {
    const lead = leadOf(sentence, token);
    const stance = lead < 0 ? undefined : isOneOf(sentence.reading, token, ENOUGH) ? reachedBy(sentence, token) : stanceAt(sentence, token);
    if (stance !== undefined && !isInDraft(sentence, token, ({ kind }) => kind !== 'level' && kind !== 'ratio')) standing(sentence, lead, stance);
  });
}

const ENOUGH = ['enough', 'sufficient'];
const STARTS = anyOf([PHRASE.belowMark.firsts, PHRASE.aboveMark.firsts, GROUP.enough]);

function isLevel({ kind, measure, isConditional }: Draft): boolean {
  return kind === 'level' && (measure === 'share' || measure === 'spending' || measure === 'equipment-share') && isConditional !== true;
}

/** The comma or dash that leads in what is told, but for adverbs and how far it is; -1 where none does. */
function leadOf({ reading, first }: Sentence, token: number): number {
  let at = token - 1;
  while (at > first && (is(reading, at, GROUP.adverb) || is(reading, at, GROUP.filler) || is(reading, at, GROUP.distance))) at -= 1;
  if (isOneOf(reading, at, ['but', 'and'])) at -= 1;
  return codeAt(reading, at) === 0x2c || codeAt(reading, at) === 0x2014 || codeAt(reading, at) === 0x2013 ? at : -1;
}

/** `enough to reach 2 percent`, `sufficient to meet the target`. */
function reachedBy(sentence: Sentence, token: number): Stance | undefined {
  const { reading, amounts } = sentence;
  if (!isThe(reading, token + 1, 'to') || !is(reading, token + 2, GROUP.meet)) return undefined;
  const share = amounts.find(({ first, quantity }) => first > token && first < token + 6 && quantity.kind === 'percent');
  const mark = markAt(sentence, token + 3) ?? (share && { next: share.next, amount: share });
  return mark && { comparator: 'at least', ...mark };
}

function standing(sentence: Sentence, lead: number, { comparator, next, amount }: Stance): void {
  const level = sentence.drafts.findLast((draft) => isLevel(draft) && draft.next <= lead + 1);
  const subject = level ?? nameBefore(sentence, lead);
  if (subject === undefined || amount !== undefined && sentence.used.has(amount.at) || isToldItself(sentence, next)) return;
  const isKit = level?.measure === 'equipment-share';
  tell(sentence, {
    kind: 'level', measure: isKit ? 'equipment-share' : 'share', parties: subject.parties, value: amount?.quantity.value ?? (isKit ? null : 2), unit: isKit ? 'percent_of_defence_spending' : 'percent_of_gdp', step: 0.1, comparator,
    years: level?.years ?? null, ...(amount && { quantities: [amount.at] }), first: subject.first, next,
  });
}

/** `a touch above the guideline at 2.01 percent`: the level itself is told right after. */
function isToldItself({ reading, amounts }: Sentence, next: number): boolean {
  return isOneOf(reading, next, ['at', 'with']) && amounts.some(({ phrase, quantity }) => phrase.first === next + 1 && quantity.kind === 'percent');
}

/** `Belgium, short of the goal, …`: the countries that end before the comma. */
function nameBefore({ reading, first }: Sentence, lead: number): Subject | undefined {
  const places = placesIn(reading, { first, next: lead }).filter(({ isPerson }) => !isPerson);
  const last = places.at(-1);
  return last !== undefined && last.next === lead && areCountries(last.parties) ? joined(reading, places, last) : undefined;
}
