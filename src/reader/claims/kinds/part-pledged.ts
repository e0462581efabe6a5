import { toldBy } from '../draft.ts';
import { find, has } from '../reading.ts';
import { pastAmount, tell, type Amount, type Sentence } from '../sentence.ts';
import { isShare } from '../shares.ts';
import { GROUP } from '../words/vocabulary.ts';

/** `2 percent by 2024, with a fifth of that on equipment`: a part of what was pledged. */
export function ofThat(sentence: Sentence, amount: Amount): void {
  const { reading, next, drafts } = sentence;
  const last = drafts.findLast(({ measure }) => measure === 'target');
  const end = pastAmount(amount);
  const after = { first: Math.max(0, end - 3), next: Math.min(next, end + FAR) };
  const isPart = amount.quantity.kind === 'ratio' ? amount.quantity.unit === 'part' : !isShare(amount.quantity) || amount.quantity.value === EQUIPMENT;
  if (last === undefined || !isPart || !has(reading, after, GROUP.equipment)) return;
  const value = typeof amount.quantity.value !== 'number' ? null : amount.quantity.unit === 'part' ? Math.round(amount.quantity.value * 1000) / 10 : amount.quantity.value;
  tell(sentence, { kind: 'commitment', measure: 'target', parties: last.parties, ...toldBy(reading, amount.at), value, unit: 'percent_of_defence_spending', by: last.by ?? null, first: amount.phrase.first, next: find(reading, after, GROUP.equipment) + 1 });
}

const EQUIPMENT = 20;
const FAR = 7;
