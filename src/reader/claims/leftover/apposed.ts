import { toldBy } from '../draft.ts';
import { codeAt, is, isMark, isOneOf, isThe } from '../reading.ts';
import { isAboutDefence, tell, unused, type Amount, type Sentence } from '../sentence.ts';
import { isShare, LEAST_BUDGET } from '../shares.ts';
import { isBearer } from '../subject.ts';
import { GROUP } from '../words/vocabulary.ts';

/** The same told again in another unit: "1.7 percent this year, some 15 billion euros in all", "$380 billion, equal to 2 percent of their combined output". */
export function leftoverApposed(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  for (const amount of unused(sentence, 'money', 'percent')) again(sentence, amount);
}

const NEAR = 8;

function again(sentence: Sentence, amount: Amount): void {
  const { reading, drafts } = sentence;
  const isMoney = amount.quantity.kind === 'money';
  const { value, change, isAdditional } = amount.quantity;
  const last = drafts.findLast(({ kind, measure, next }) => kind === 'level' && measure === (isMoney ? 'share' : 'spending') && next <= amount.phrase.first && amount.phrase.first - next < NEAR);
  if (last === undefined || typeof value !== 'number' || change === 'by' || isAdditional || !last.parties.every(isBearer) || (isMoney ? value < LEAST_BUDGET : !isShare(amount.quantity))) return;
  if (!isLed(sentence, amount) || isOneOf(reading, amount.next, ['more', 'less', 'short', 'for', 'on'])) return;
  tell(sentence, { kind: 'level', measure: isMoney ? 'spending' : 'share', parties: last.parties, ...toldBy(reading, amount.at), ...(!isMoney && { unit: 'percent_of_gdp' }), years: last.years ?? null, isConditional: last.isConditional ?? false, first: amount.phrase.first, next: amount.next });
}

/** Behind a comma, a bracket, a dash, "or", "equal to", with nothing but small words between. */
function isLed({ reading }: Sentence, { phrase }: Amount): boolean {
  let token = phrase.first - 1;
  while (token > phrase.first - 5 && (is(reading, token, GROUP.filler) || isOneOf(reading, token, EQUALLING))) token -= 1;
  return isThe(reading, token, 'or') || isMark(reading, token) && codeAt(reading, token) !== 0x3b;
}

const EQUALLING = ['equal', 'equivalent', 'equalling', 'that', 'is', 'to', 'worth'];
