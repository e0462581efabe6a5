import { toldBy, type Draft } from '../draft.ts';
import { clauseOf, coverOf, holderOf, isHindered } from '../holder.ts';
import { has, isOneOf } from '../reading.ts';
import { isTarget, predicateBefore } from '../predicate.ts';
import { isPlain } from '../mood.ts';
import { isAboutDefence, pastAmount, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { isShare, LEAST_BUDGET } from '../shares.ts';
import { isBearer } from '../subject.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';
import { yearsOf } from '../years.ts';

/** What no rule has taken at all, told plainly of somebody: a percentage of the kind that its words tell, money beside a figure, a share in a sentence that tells nothing else. */
export function leftoverDefaults(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  for (const amount of unused(sentence, 'percent', 'money')) if (isFree(sentence, amount)) speak(sentence, amount);
}

function isFree(sentence: Sentence, amount: Amount): boolean {
  const { quantity } = amount;
  const mood = predicateBefore(sentence, amount.phrase.first)?.mood;
  const isKnown = typeof quantity.value === 'number' && quantity.by === null && (quantity.unit === 'percent_of_gdp' || quantity.unit === 'percent' || quantity.kind === 'money');
  return isKnown && (mood === undefined || isPlain(mood)) && !isTarget(sentence, amount) && !isHindered(sentence, amount) && !has(sentence.reading, clauseOf(sentence, amount), ELSE);
}

/** What is no figure of the allies' spending: votes, prices, loans, help. */
const ELSE = anyOf([GROUP.foreign, GROUP.aid, GROUP.fund, GROUP.deal, GROUP.mission, GROUP.hardware, GROUP.polls]);

function speak(sentence: Sentence, amount: Amount): void {
  const holder = holderOf(sentence, amount);
  const told = holder === undefined || !holder.parties.every(isBearer) ? undefined : kindOf(sentence, amount);
  if (holder === undefined || told === undefined) return;
  tell(sentence, { ...told, parties: holder.parties, ...toldBy(sentence.reading, amount.at), ...(told.unit && { unit: told.unit }), years: yearsOf(sentence, clauseOf(sentence, amount), amount.first), ...coverOf(amount, holder) });
}

type Kind = Pick<Draft, 'kind' | 'measure' | 'direction' | 'unit'>;

function kindOf(sentence: Sentence, amount: Amount): Kind | undefined {
  const { quantity } = amount;
  if (quantity.kind === 'money') return ofMoney(sentence, amount);
  const isAlone = sentence.drafts.length === 0;
  if (isShare(quantity)) return isAlone && predicateBefore(sentence, amount.phrase.first) !== undefined ? { kind: 'level', measure: 'share', unit: 'percent_of_gdp' } : undefined;
  return ofPart(sentence, amount);
}

/** Money beside another figure: what is lacking where that is a gap, else what is spent. */
function ofMoney({ drafts, reading }: Sentence, amount: Amount): Kind | undefined {
  const last = drafts.findLast(({ kind, first }) => (kind === 'gap' || kind === 'level' || kind === 'rank') && (kind !== 'gap' || first < amount.first));
  const isSmall = (amount.quantity.value as number) < LEAST_BUDGET || isOneOf(reading, pastAmount(amount), ['on', 'for', 'more', 'less']) || amount.quantity.change === 'by';
  if (last === undefined || isSmall || amount.quantity.isAdditional) return undefined;
  return last.kind === 'gap' ? { kind: 'gap', measure: 'gap' } : { kind: 'level', measure: last.measure === 'gdp' ? 'gdp' : 'spending' };
}

/** A part that is no share of output: of new equipment, of the common budget, of what was cut or added, else of the load. */
function ofPart(sentence: Sentence, amount: Amount): Kind | undefined {
  const { reading, told, drafts } = sentence;
  const last = [...told, ...drafts].findLast(({ measure }) => PARTS.has(measure));
  if (has(reading, sentence, GROUP.equipment)) return { kind: 'level', measure: 'equipment-share', unit: 'percent_of_defence_spending' };
  if (!isOfSpending(sentence, amount)) return undefined;
  if (has(reading, sentence, GROUP.down) || has(reading, sentence, GROUP.lessening) || isOneOf(reading, amount.phrase.first - 1, ['takes', 'took', 'cuts'])) return { kind: 'change', measure: 'spending', direction: 'down', unit: 'percent' };
  if (has(reading, sentence, GROUP.up) || has(reading, sentence, GROUP.shifting)) return { kind: 'change', measure: 'spending', direction: 'up', unit: 'percent' };
  if (last !== undefined) return { kind: last.kind, measure: last.measure, unit: last.unit ?? 'percent' };
  return has(reading, sentence, COMMON) ? { kind: 'burden', measure: 'common-funding-share', unit: 'percent' } : undefined;
}

/** Whether spending is spoken of, here or just before, and not how an economy grows. */
function isOfSpending(sentence: Sentence, amount: Amount): boolean {
  const { reading, told, drafts } = sentence;
  if (has(reading, clauseOf(sentence, amount), GROUP.economy)) return false;
  return has(reading, sentence, SPENT) || [...told, ...drafts].length > 0;
}

const SPENT = anyOf([GROUP.spending, GROUP.defence, GROUP.pot]);
const PARTS: ReadonlySet<string> = new Set(['equipment-share', 'burden-share', 'common-funding-share']);
const COMMON = anyOf([GROUP.common, GROUP.pot]);
