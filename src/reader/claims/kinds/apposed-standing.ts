import { isTarget } from '../predicate.ts';
import { codeAt, find, is, isMark, isOneOf, isThe } from '../reading.ts';
import { atEach, isInDraft, tell, type Amount, type Sentence } from '../sentence.ts';
import type { Draft } from '../draft.ts';
import { anyOf, GROUP } from '../words/vocabulary.ts';

/** How a level stands to a target that is told right after it, with no verb of its own: "…, well below the guideline of 2 percent", "…, enough to reach 2 percent". */
export function apposedStandings(sentence: Sentence): void {
  if (!sentence.drafts.some(isLevel)) return;
  atEach(sentence, STARTS, (_, token) => {
    const comparator = isApposed(sentence, token) ? comparatorAt(sentence, token) : undefined;
    if (comparator !== undefined && !isInDraft(sentence, token, ({ kind }) => kind !== 'level')) standing(sentence, token, comparator);
  });
}

const STARTS = anyOf([GROUP.moreLess, GROUP.under]);

function isLevel({ kind, measure, isConditional }: Draft): boolean {
  return kind === 'level' && (measure === 'share' || measure === 'spending' || measure === 'equipment-share') && isConditional !== true;
}

/** After a comma or a dash, but for adverbs. */
function isApposed({ reading, first }: Sentence, token: number): boolean {
  let at = token - 1;
  while (at > first && (is(reading, at, GROUP.adverb) || is(reading, at, GROUP.filler))) at -= 1;
  return codeAt(reading, at) === 0x2c || codeAt(reading, at) === 0x2014 || codeAt(reading, at) === 0x2013 || isOneOf(reading, at, ['but', 'and']) && codeAt(reading, at - 1) === 0x2c;
}

function comparatorAt({ reading }: Sentence, token: number): Draft['comparator'] {
  if (isOneOf(reading, token, ['enough', 'sufficient'])) return isThe(reading, token + 1, 'to') && is(reading, token + 2, GROUP.meet) ? 'at least' : undefined;
  if (isOneOf(reading, token, ['below', 'under', 'beneath']) || isThe(reading, token, 'short') && isThe(reading, token + 1, 'of')) return 'less than';
  return isOneOf(reading, token, ['above', 'over']) ? 'more than' : undefined;
}

const FURTHEST = 9;

function standing(sentence: Sentence, token: number, comparator: NonNullable<Draft['comparator']>): void {
  const level = sentence.drafts.findLast((draft) => isLevel(draft) && draft.next <= token);
  const target = targetAfter(sentence, token);
  const noun = nounAfter(sentence, token);
  if (level === undefined || (target === undefined && noun < 0)) return;
  const isKit = level.measure === 'equipment-share';
  const value = target?.quantity.value ?? (isKit ? null : 2);
  tell(sentence, {
    kind: 'level', measure: isKit ? 'equipment-share' : 'share', parties: level.parties, value, unit: isKit ? 'percent_of_defence_spending' : 'percent_of_gdp', step: 0.1, comparator, years: level.years ?? null,
    ...(target && { quantities: [target.at] }), first: level.first, next: Math.max(noun + 1, target?.next ?? 0),
  });
}

/** The share that the words right after name as the target. */
function targetAfter(sentence: Sentence, token: number): Amount | undefined {
  const amount = sentence.amounts.find(({ first, at }) => first > token && first < token + FURTHEST && !sentence.used.has(at));
  if (amount?.quantity.kind !== 'percent' || typeof amount.quantity.value !== 'number') return undefined;
  return isTarget(sentence, amount) || isThe(sentence.reading, token, 'enough') ? amount : undefined;
}

/** The noun of the target in the words right after; -1 where none is before another mark. */
function nounAfter({ reading, next, amounts }: Sentence, token: number): number {
  const noun = find(reading, { first: token + 1, next: Math.min(next, token + FURTHEST) }, GROUP.target);
  for (let at = token; at < noun; at += 1) if (isMark(reading, at) && codeAt(reading, at) === 0x2c || amounts.some(({ first, quantity }) => first === at && quantity.kind === 'money')) return -1;
  return noun;
}
