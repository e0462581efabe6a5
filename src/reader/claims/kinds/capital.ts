import type { Clause } from '../clauses.ts';
import { codeAt, is, isOneOf, isThe, type Reading } from '../reading.ts';
import { clauseAt, pastAmount, type Amount, type Sentence } from '../sentence.ts';
import type { Subject } from '../subject.ts';
import { GROUP } from '../words/vocabulary.ts';

/** The country of a city that a number is told of: "in Berlin, where defence takes 1.2 percent", "in Ottawa, which spends 1.3", "in Warsaw 1.8 percent", "1.3 percent in Madrid". */
export function capitalOf(sentence: Sentence, amount: Amount): Subject | undefined {
  const { reading } = sentence;
  const { first, intro } = sentence.clauses[clauseAt(sentence, amount.first)] as Clause;
  if (intro === 'relative' && isOneOf(reading, first - 1, ['where', 'which'])) return cityBefore(reading, codeAt(reading, first - 2) === 0x2c ? first - 3 : first - 2);
  let left = amount.phrase.first - 1;
  while (left > amount.phrase.first - 4 && (is(reading, left, GROUP.filler) || codeAt(reading, left) === 0x2c || isOneOf(reading, left, IT_IS))) left -= 1;
  return cityBefore(reading, left) ?? cityAfter(reading, pastAmount(amount)) ?? cityAfter(reading, first);
}

const IT_IS = ['it', 'is', 'was'];

/** `in Berlin`, of which the last token is given. */
function cityBefore(reading: Reading, last: number): Subject | undefined {
  const mention = reading.mentions.endingAt(last);
  return mention === undefined ? undefined : cityAfter(reading, mention.first - 1);
}

/** `in Berlin`, from its preposition on; not a summit's city. */
function cityAfter(reading: Reading, lead: number): Subject | undefined {
  const mention = isThe(reading, lead, 'in') ? reading.mentions.startingAt(lead + 1) : undefined;
  const entity = reading.names.entities[mention?.entity ?? -1];
  if (mention === undefined || entity?.kind !== 'place' || entity.country === null || isOneOf(reading, mention.next - 1, ['wales', 'hague', 'brussels']) || is(reading, mention.next, GROUP.summit)) return undefined;
  return { parties: [entity.country], first: mention.first, next: mention.next };
}
