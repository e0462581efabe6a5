import { yearOf, yearsAgo } from '../years.ts';
import type { Claim } from '#core';
import { toldBy, type Draft } from '../draft.ts';
import { codeAt, has, is, isNumber, isOneOf, isThe, phraseAt } from '../reading.ts';
import { atEach, tell, type Amount, type Sentence } from '../sentence.ts';
import { othersIn, placesIn } from '../subject.ts';
import { asPercent, isShare } from '../shares.ts';
import { smallNumber } from '../small-number.ts';
import { anyOf, GROUP, PHRASE } from '../words/vocabulary.ts';
import { oneYear } from '../one-year.ts';

/** What is told beside a claim: "more than any other ally", "far more than Germany", "from 65 percent in 2024". */
export function besides(sentence: Sentence): void {
  atEach(sentence, STARTS, (_, token) => {
    placed(sentence, token);
    compared(sentence, token);
  });
  for (const amount of sentence.amounts) if (!sentence.used.has(amount.at)) earlier(sentence, amount);
  for (const amount of sentence.amounts) if (!sentence.used.has(amount.at)) equivalent(sentence, amount);
}

const STARTS = anyOf([PHRASE.thanAny.firsts, GROUP.moreLess]);

const NEAR = 14;

/** The level told shortly before. */
function levelBefore({ drafts }: Sentence, token: number): Draft | undefined {
  return drafts.findLast(({ kind, measure, next }) => kind === 'level' && (measure === 'share' || measure === 'spending' || measure === 'spending-per-person') && next <= token && token - next < NEAR);
}

function isTaken({ drafts }: Sentence, token: number): boolean {
  return drafts.some(({ kind, first, next }) => kind !== 'level' && token >= first && token < next);
}

/** `more than any other ally`, `the least of any member`. */
function placed(sentence: Sentence, token: number): void {
  const { reading, next } = sentence;
  const past = phraseAt(reading, token, 'thanAny', next);
  const level = past < 0 ? undefined : levelBefore(sentence, token);
  if (level === undefined || isTaken(sentence, token)) return;
  const but = [0, 1, 2].map((step) => past + step).find((at) => isBut(sentence, at));
  const against = but === undefined ? [] : othersIn(reading, { first: but + 1, next: Math.min(next, but + 8) }, level.parties);
  if (but !== undefined && against.length === 0) return;
  const isLow = isThe(reading, token, 'less') || isThe(reading, token + 1, 'lowest') || isThe(reading, token + 1, 'least');
  tell(sentence, { kind: 'rank', measure: level.measure, parties: level.parties, value: 1 + against.length, against: against.flatMap(({ parties }) => parties), unit: 'rank', step: 1, direction: isLow ? 'lowest' : 'highest', years: level.years ?? null, group: groupAfter(sentence, past), first: token, next: against.at(-1)?.next ?? Math.min(next, past + 2) });
}

/** `than any other European ally`, `of any member of the EU`. */
function groupAfter({ reading, next }: Sentence, past: number): string {
  for (let token = past; token < Math.min(next, past + 4); token += 1) {
    if (isThe(reading, token, 'european') || isThe(reading, token, 'europe')) return 'nato-europe';
    if (isThe(reading, token, 'eu')) return 'eu';
  }
  return 'nato';
}

function isBut({ reading }: Sentence, token: number): boolean {
  return isOneOf(reading, token, ['but', 'except', 'bar', 'save']);
}

const MORE = ['more', 'higher', 'larger', 'bigger', 'greater', 'above', 'ahead'];
const LESS = ['less', 'lower', 'smaller', 'below', 'behind'];

/** `more than Britain and far more than Germany`, `well above America's 3.4 per cent`. */
function compared(sentence: Sentence, token: number): void {
  const { reading, next } = sentence;
  const isMore = isOneOf(reading, token, MORE);
  if (!isMore && !isOneOf(reading, token, LESS)) return;
  const at = isThe(reading, token + 1, 'than') ? token + 2 : isOneOf(reading, token, ['above', 'below']) ? token + 1 : -1;
  const against = at < 0 ? undefined : placesIn(reading, { first: at, next: Math.min(next, at + 3) }).find(({ first, isPerson, parties }) => first === at && !isPerson && parties[0] !== 'nato');
  const level = against === undefined ? undefined : levelBefore(sentence, token - 1);
  if (against === undefined || level === undefined || isTaken(sentence, token) || !isApposed(sentence, token)) return;
  tell(sentence, { kind: 'ratio', measure: level.measure, parties: level.parties, against: against.parties, comparator: comparatorOf(sentence, token, isMore), years: level.years ?? null, first: token, next: against.next });
}

function comparatorOf({ reading }: Sentence, token: number, isMore: boolean): Claim['comparator'] {
  const isMuch = isOneOf(reading, token - 1, ['far', 'much', 'well']) && !isThe(reading, token, 'above');
  return isMuch ? (isMore ? 'much more' : 'much less') : isMore ? 'more than' : 'less than';
}

/** After a comma, a dash or "and": said of what stands before. */
function isApposed({ reading }: Sentence, token: number): boolean {
  const at = is(reading, token - 1, GROUP.adverb) ? token - 2 : token - 1;
  return codeAt(reading, at) === 0x2c || isThe(reading, at, 'and') || isThe(reading, at, 'but');
}

const BETWEEN = 9;

/** `0.8 points less than agreed, or roughly $15 billion`, `exactly two percent, €35 billion`: the same in money. */
function equivalent(sentence: Sentence, amount: Amount): void {
  const { reading, drafts } = sentence;
  const { quantity, phrase } = amount;
  const lead = phrase.first - 1;
  const isOr = isThe(reading, lead, 'or');
  if (quantity.kind !== 'money' || quantity.change === 'by' || !(isOr || codeAt(reading, lead) === 0x2c || codeAt(reading, lead) === 0x28)) return;
  const last = drafts.findLast(({ next }) => next <= lead);
  const isNear = last !== undefined && lead - last.next < (isOr ? BETWEEN : 2);
  if (!isNear || !(last.kind === 'gap' ? last.unit === 'percentage_points' : last.kind === 'level' && last.measure === 'share')) return;
  const { kind, parties, years = null } = last;
  tell(sentence, { kind, measure: kind === 'gap' ? 'gap' : 'spending', parties, ...toldBy(reading, amount.at), years, first: phrase.first, next: amount.next });
}

const LEADS = ['from', 'with', 'after', 'against'];

/** `from 65 percent in 2024`, `compared with 17 in 2024`: the same of an earlier year, which must be told. */
function earlier(sentence: Sentence, amount: Amount): void {
  const { reading, drafts } = sentence;
  if (!isOneOf(reading, amount.phrase.first - 1, LEADS)) return;
  const last = drafts.findLast(({ kind, next }) => (kind === 'level' || kind === 'burden' || kind === 'change' || (kind === 'count' && amount.quantity.kind === 'count')) && next <= amount.phrase.first);
  const years = yearBeside(sentence, amount.next);
  if (last?.kind === 'count' && (years !== null || isComparedWith(sentence, amount.phrase.first - 1))) return earlierCount(sentence, amount, last, years ?? yearOfSetting(sentence, amount.next));
  if (last?.kind === 'burden' && years === null && isThe(reading, amount.phrase.first - 1, 'from') && (amount.quantity.kind === 'percent' || amount.quantity.unit === 'part')) return earlierPart(sentence, amount, last);
  if (last === undefined || years === null || !(amount.quantity.kind === 'percent' || (amount.quantity.kind === 'money' && last.unit === amount.quantity.unit)) || (last.measure === 'share' && last.kind === 'level' && !isShare({ ...amount.quantity, change: null }))) return;
  const { kind, measure, parties, unit = null, direction = null } = last;
  tell(sentence, { kind, measure, parties, ...toldBy(reading, amount.at), unit, direction, years, first: amount.phrase.first - 1, next: amount.next });
}

/** `past 75 percent, up from half in the Cold War`. */
function earlierPart(sentence: Sentence, amount: Amount, { measure, parties, group = 'nato' }: Draft): void {
  tell(sentence, { kind: 'burden', measure, parties, group, ...asPercent(toldBy(sentence.reading, amount.at), 'percent'), first: amount.phrase.first - 1, next: amount.next });
}

function earlierCount(sentence: Sentence, amount: Amount, { parties, target = null, isNegated = false }: Draft, years: Draft['years'] & object | null): void {
  tell(sentence, { kind: 'count', measure: 'allies-meeting', parties, ...toldBy(sentence.reading, amount.at), unit: 'allies', target, isNegated, years, first: amount.phrase.first - 1, next: amount.next });
}

/** `up from nine when he took office`, `against three when it was set`, `compared with six`: the same of a time before, whenever that was. */
function isComparedWith({ reading }: Sentence, lead: number): boolean {
  if (isThe(reading, lead, 'from')) return isThe(reading, lead - 1, 'up') || isThe(reading, lead - 1, 'down');
  return isThe(reading, lead, 'against') || isThe(reading, lead, 'with') && isOneOf(reading, lead - 1, ['compared', 'contrasted']) || isThe(reading, lead, 'after') && codeAt(reading, lead - 1) === 0x2c;
}

/** `when it was set`, `when the pledge was made`: the year of the summit in Wales. */
function yearOfSetting({ reading, next }: Sentence, token: number): Draft['years'] & object | null {
  if (!isThe(reading, token, 'when')) return null;
  const isSet = has(reading, { first: token, next: Math.min(next, token + 6) }, GROUP.agreed) || has(reading, { first: token, next: Math.min(next, token + 6) }, GROUP.dating);
  return isSet ? WALES : null;
}

const WALES = oneYear(2014);

/** The year right after a place: "in 2024", "a year ago", "ten years earlier". */
function yearBeside({ reading, amounts, next }: Sentence, token: number): Draft['years'] & object | null {
  const date = amounts.find(({ first, quantity }) => first >= token && first < token + 3 && quantity.kind === 'date' && quantity.unit === 'year');
  return oneYear(yearOf(date)) ?? yearsAgo(reading, { first: token, next: Math.min(next, token + 3) }, null);
}

/** `from 2.5 in 2010`, `compared with 17 in 2024`: a bare number after a share or a count. */
export function bareBeside(sentence: Sentence): void {
  const { reading, next } = sentence;
  atEach(sentence, GROUP.leads, (_, lead) => {
    const token = lead + 1;
    halfBefore(sentence, lead);
    if (token >= next || reading.quantityAt[token] !== 0 || !(isNumber(reading, token) || smallNumber(reading, token) !== null)) return;
    const years = yearBeside(sentence, token + 1);
    if (years !== null || isComparedWith(sentence, lead) && smallNumber(reading, token) !== null) bare(sentence, token, years ?? yearOfSetting(sentence, token + 1));
  });
}

/** `past 75 percent, up from roughly half`: of a part of the whole. */
function halfBefore(sentence: Sentence, lead: number): void {
  const { reading, drafts } = sentence;
  const half = is(reading, lead + 1, GROUP.adverb) ? lead + 2 : lead + 1;
  const last = isThe(reading, half, 'half') && reading.quantityAt[half] === 0 && isComparedWith(sentence, lead) ? drafts.at(-1) : undefined;
  if (last?.kind !== 'burden') return;
  const { measure, parties, group = 'nato' } = last;
  tell(sentence, { kind: 'burden', measure, parties, group, value: 50, unit: 'percent', step: 1, hedge: half > lead + 1 ? 'about' : null, first: lead, next: half + 1 });
}

function bare(sentence: Sentence, token: number, years: Draft['years'] & object | null): void {
  const { scanned } = sentence.reading;
  const written = scanned.text.slice(scanned.start[token], scanned.end[token]);
  const decimals = written.split('.')[1]?.length;
  const value = smallNumber(sentence.reading, token) ?? Number(written);
  const last = sentence.drafts.findLast(({ kind, unit, next }) => next <= token && (decimals === undefined ? kind === 'count' : kind === 'level' && unit === 'percent_of_gdp'));
  if (last === undefined || years === null && last.kind !== 'count') return;
  const { kind, measure, parties, unit = null, target = null, isNegated = false } = last;
  tell(sentence, { kind, measure, parties, value, unit, step: 10 ** -(decimals ?? 0), target, years, isNegated, first: token - 1, next: token + 1 });
}
