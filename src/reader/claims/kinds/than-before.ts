import { toldBy, type Draft } from '../draft.ts';
import { codeAt, is, isOneOf, isThe } from '../reading.ts';
import { isStated } from '../mood.ts';
import { predicateBefore, startOf, type Predicate } from '../predicate.ts';
import { atEach, isAboutDefence, isInDraft, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { asPercent, isShare } from '../shares.ts';
import { smallNumber } from '../small-number.ts';
import { yearOf, yearsAgo, yearsOf } from '../years.ts';
import { anyOf, COMPARATIVE, GROUP } from '../words/vocabulary.ts';
import { measureOf } from './comparison.ts';

/** By how much what is spent changed, told beside it: "…, nearly 20 percent more than in 2023", "…, up 8 percent from 2016", "The increase of 1.7 billion". */
export function thanBefore(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  atEach(sentence, GROUP.than, thanOnce);
  for (const amount of unused(sentence, 'ratio')) if (amount.quantity.unit === 'times') {
    timesTheShare(sentence, amount);
    timesOnce(sentence, amount);
  }
  for (const amount of unused(sentence, 'percent', 'money')) {
    if (!isFit(amount)) continue;
    const draft = moreThan(sentence, amount) ?? upFrom(sentence, amount) ?? riseOf(sentence, amount);
    if (draft !== undefined) tell(sentence, draft);
  }
}

/** `spends less than it did in 2008`, `spent €3bn more on defence than the year before`: the same party at another time. */
function thanOnce(sentence: Sentence, than: number): void {
  const { reading, next, first } = sentence;
  let word = than - 1;
  while (word > Math.max(first, than - FAR) && !is(reading, word, COMPARATIVE)) word -= 1;
  const predicate = is(reading, word, COMPARATIVE) ? predicateBefore(sentence, word) : undefined;
  if (predicate === undefined || smallNumber(reading, word - 1) !== null || !isStated(predicate.mood) || predicate.subject.parties.length === 0 || isInDraft(sentence, than, ({ kind }) => kind !== 'level')) return;
  const last = yearsOf(sentence, { first: predicate.clause.first, next: than }, word)?.last ?? reading.year;
  const start = [1, 2].map((step) => than + step).find((token) => isOneOf(reading, token, ['did', 'was', 'had', 'were']));
  const from = last === null ? undefined : yearAfter(sentence, (start ?? than) + 1, { years: { first: last, last } });
  const measure = from === undefined && start === undefined ? undefined : measureBeside(sentence, word) ?? measureOf(sentence, predicate, word, than);
  if (measure === undefined || last === null) return;
  const by = byHowMuch(sentence, word);
  tell(sentence, {
    kind: 'change', measure, parties: predicate.subject.parties, ...(by && asChange(sentence, by)), isAdditional: false, isNegated: predicate.mood.isNegated,
    direction: is(reading, word, GROUP.less) ? 'down' : 'up', years: from === undefined ? null : { first: Math.min(from.year, last), last },
    first: startOf(sentence, predicate, by?.phrase.first ?? word), next: Math.min(next, Math.max(from?.next ?? 0, than + 1)),
  });
}

/** `had 72,000 soldiers in May, fewer than`, `managed 1.37 percent, a little less than`: of the level that was told before the comma. */
function measureBeside({ reading, drafts, clauses }: Sentence, word: number): Draft['measure'] | undefined {
  let comma = word - 1;
  while (comma > word - 5 && codeAt(reading, comma) !== 0x2c) comma -= 1;
  const clause = clauses.findLast(({ first }) => first <= comma);
  if (codeAt(reading, comma) !== 0x2c || clause === undefined) return undefined;
  return drafts.findLast(({ kind, first, next }) => kind === 'level' && next <= comma && first >= clause.first - 1)?.measure;
}

/** The amount right before "more". */
function byHowMuch(sentence: Sentence, word: number): Amount | undefined {
  const isPlain = ({ quantity: { unit, of } }: Amount): boolean => of === null && unit !== 'times' && unit !== 'percent_of_gdp';
  return unused(sentence, 'money', 'percent', 'ratio', 'count').find((amount) => (amount.next === word || amount.next === word - 1) && isPlain(amount));
}

/** `5,000 more`, `a tenth more`: in people, in percent, or in its own unit. */
function asChange({ reading }: Sentence, { at, quantity: { kind, unit } }: Amount): Partial<Draft> {
  return asPercent(toldBy(reading, at), kind === 'count' ? 'persons' : unit === 'part' ? 'percent' : unit);
}

/** `spends twice as much as it did in 2014`, `twice as many soldiers as a decade ago`; `1.4 percent, three times the share it spent in 2013`. */
function timesOnce(sentence: Sentence, amount: Amount): void {
  const { reading, next } = sentence;
  const as = [1, 2, 3, 4, 5, 6].map((step) => amount.next + step).find((token) => isThe(reading, token, 'as') || isOneOf(reading, token, ['it', 'they']) && (isThe(reading, token - 1, 'what') || is(reading, token - 1, TAKEN_UP)));
  const whose = as === undefined || as >= next ? undefined : holderOf(sentence, amount);
  if (as === undefined || whose === undefined) return;
  const { level, predicate } = whose;
  const last = level?.years?.last ?? (predicate && yearsOf(sentence, { first: predicate.clause.first, next: as }, amount.first)?.last) ?? reading.year;
  const start = [0, 1, 2].map((step) => as + step).find((token) => isOneOf(reading, token, ['did', 'was', 'had', 'were']) || is(reading, token, GROUP.spend));
  const from = last === null ? undefined : yearAfter(sentence, (start ?? as) + 1, { years: { first: last, last } });
  const measure = from === undefined ? undefined : is(reading, as - 1, GROUP.share) ? 'share' : predicate && measureOf(sentence, predicate, amount.first, as);
  if (from === undefined || measure === undefined || last === null) return;
  tell(sentence, { kind: 'change', measure, parties: whose.parties, ...toldBy(reading, amount.at), direction: 'up', years: { first: Math.min(from.year, last), last }, first: whose.first, next: Math.min(next, from.next) });
}

const TAKEN_UP = anyOf([GROUP.share, GROUP.figure]);

interface Holder {
  readonly parties: readonly string[];
  readonly first: number;
  readonly level?: Draft;
  readonly predicate?: Predicate;
}

/** Of whom a multiple is told: of the level right before it, else of the subject. */
function holderOf(sentence: Sentence, { phrase }: Amount): Holder | undefined {
  const level = sentence.drafts.findLast(({ kind, measure, next }) => kind === 'level' && (measure === 'share' || measure === 'spending') && next <= phrase.first && phrase.first - next < FAR);
  const predicate = predicateBefore(sentence, phrase.first);
  if (level !== undefined) return { parties: level.parties, first: phrase.first, level, ...(predicate && { predicate }) };
  return predicate === undefined || !isStated(predicate.mood) || predicate.subject.parties.length === 0 ? undefined : { parties: predicate.subject.parties, first: startOf(sentence, predicate, phrase.first), predicate };
}

/** `nearly twice the 2.4 percent of 2022`: of the share that was told just before. */
function timesTheShare(sentence: Sentence, amount: Amount): void {
  const { reading, amounts, dates, drafts, told, first } = sentence;
  const end = amount.next;
  const before = isThe(reading, end, 'the') ? amounts.find((each) => each.first === end + 1 && isShare({ ...each.quantity, of: null })) : undefined;
  const date = before && dates.find((each) => each.first - before.next < 3 && each.first > before.next && isOneOf(reading, before.next, ['of', 'in']));
  const level = drafts.findLast(isOfShare) ?? (isOneOf(reading, first, ['that', 'it', 'this']) ? told.findLast(isOfShare) : undefined);
  const last = level?.years?.last ?? reading.year;
  if (before === undefined || date === undefined || level === undefined || last === null || yearOf(date) === 0) return;
  const same = { measure: 'share', parties: level.parties } as const;
  tell(sentence, { kind: 'change', ...same, ...toldBy(reading, amount.at), direction: 'up', years: { first: Math.min(yearOf(date), last), last }, first: amount.phrase.first, next: date.next });
  tell(sentence, { kind: 'level', ...same, ...toldBy(reading, before.at), unit: 'percent_of_gdp', years: { first: yearOf(date), last: yearOf(date) }, first: end, next: date.next });
}

function isOfShare({ kind, measure }: Draft): boolean {
  return kind === 'level' && measure === 'share';
}

const FAR = 7;

function isFit({ quantity: { kind, unit, value, of } }: Amount): boolean {
  return typeof value === 'number' && (kind === 'money' || (unit === 'percent' && of === null));
}

/** What is spent that was told last, here or in the sentence before. */
function spendingBefore({ drafts, told }: Sentence, amount: Amount): Draft | undefined {
  const isSpending = ({ kind, measure, next }: Draft): boolean => (kind === 'level' || kind === 'change') && measure === 'spending' && next <= amount.first;
  return drafts.findLast(isSpending) ?? (drafts.length > 0 ? undefined : told.findLast(({ kind, measure }) => kind === 'level' && measure === 'spending'));
}

function draftOf({ reading }: Sentence, amount: Amount, last: Draft, told: Pick<Draft, 'direction' | 'years' | 'next'>): Draft {
  return { kind: 'change', measure: 'spending', parties: last.parties, ...toldBy(reading, amount.at), isAdditional: false, first: amount.phrase.first, ...told };
}

const MORE = ['more', 'higher', 'larger', 'above', 'up'];
const LESS = ['less', 'lower', 'smaller', 'below', 'fewer', 'down'];

/** `nearly 20 percent more than in 2023`, `3 billion less than the year before`. */
function moreThan(sentence: Sentence, amount: Amount): Draft | undefined {
  const { reading, next } = sentence;
  const at = isOneOf(reading, amount.next, MORE) || isOneOf(reading, amount.next, LESS) ? amount.next : pastAmount(amount);
  const isMore = isOneOf(reading, at, MORE);
  if (!isMore && !isOneOf(reading, at, LESS) || !isOneOf(reading, at + 1, ['than', 'on'])) return undefined;
  const last = spendingBefore(sentence, amount);
  const from = last === undefined ? undefined : yearAfter(sentence, at + 2, last);
  return last && from && draftOf(sentence, amount, last, { direction: isMore ? 'up' : 'down', years: spanned(from.year, last), next: Math.min(next, from.next) });
}

/** `up 8 percent from 2016`, `up 3 billion on the year`: after what was spent. */
function upFrom(sentence: Sentence, amount: Amount): Draft | undefined {
  const { reading } = sentence;
  const lead = amount.phrase.first - 1;
  const isUp = isOneOf(reading, lead, ['up', 'down']) || isOneOf(reading, lead - 1, ['up', 'down']) && is(reading, lead, LIGHT);
  const last = isUp ? spendingBefore(sentence, amount) : undefined;
  if (last === undefined) return undefined;
  const end = pastAmount(amount);
  const from = isOneOf(reading, end, ['from', 'on', 'since', 'over', 'compared']) ? yearAfter(sentence, end + 1, last) : undefined;
  return draftOf(sentence, amount, last, { direction: isThe(reading, lead, 'down') || isThe(reading, lead - 1, 'down') ? 'down' : 'up', years: from === undefined ? last.years ?? null : spanned(from.year, last), next: from?.next ?? end });
}

const LIGHT = anyOf([GROUP.adverb, GROUP.filler]);

/** `The increase of 1.7 billion euros`, `, a rise of 3 billion euros`: of the spending told before. */
function riseOf(sentence: Sentence, amount: Amount): Draft | undefined {
  const { reading, first } = sentence;
  const noun = amount.phrase.first - 2;
  if (!isThe(reading, noun + 1, 'of') || !is(reading, noun, GROUP.rise) || !is(reading, noun - 1, GROUP.article)) return undefined;
  const isTakenUp = noun - 1 === first ? isThe(reading, first, 'the') || isThe(reading, first, 'this') : codeAt(reading, noun - 2) === 0x2c;
  const last = isTakenUp ? spendingBefore(sentence, amount) : undefined;
  return last && { ...draftOf(sentence, amount, last, { direction: is(reading, noun, GROUP.down) || isOneOf(reading, noun, ['reduction', 'decrease']) ? 'down' : 'up', years: yearsOfTold(sentence) ?? last.years ?? null, next: pastAmount(amount) }), first: noun - 1 };
}

/** From the first to the last year of the two sums told before. */
function yearsOfTold({ told }: Sentence): Draft['years'] & object | null {
  const years = told.filter(({ measure }) => measure === 'spending').flatMap((draft) => (draft.years ? [draft.years.first, draft.years.last] : []));
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

function spanned(from: number, { years }: Draft): Draft['years'] & object {
  return { first: Math.min(from, years?.last ?? from), last: years?.last ?? from };
}

/** The year of `in 2023`, `2016`, `in the spring of last year`, `the year before`, `a year earlier`, `the previous year`; nothing where another is compared with. */
function yearAfter({ reading, dates, next }: Sentence, token: number, { years }: Pick<Draft, 'years'>): { readonly year: number; readonly next: number } | undefined {
  const isOfPart = isOneOf(reading, token, ['in', 'at']) && isThe(reading, token + 1, 'the') && isThe(reading, token + 3, 'of');
  const date = dates.find(({ first }) => first >= token && first <= token + (isOfPart ? 4 : 2));
  if (date !== undefined) return yearOf(date) > 0 ? { year: yearOf(date), next: date.next } : undefined;
  const ago = yearsAgo(reading, { first: token, next: Math.min(next, token + 6) }, years?.last ?? null);
  if (ago !== null) return { year: ago.first, next: Math.min(next, token + 3) };
  const isLast = [0, 1, 2].some((step) => isOneOf(reading, token + step, ['previous', 'preceding']) && isThe(reading, token + step + 1, 'year'));
  return isLast && years ? { year: years.last - 1, next: Math.min(next, token + 3) } : undefined;
}
