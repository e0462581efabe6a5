import { MARK, LINE } from '../scan/scan.ts';
import type { Statement, Topic } from '../report/report.ts';
import type { Stretch } from './draft.ts';
import { actOf } from './act.ts';
import { bearingsOf } from './bearing.ts';
import { confidenceOf } from './confidence.ts';
import { sideOf } from './side.ts';
import type { Telling } from './strand.ts';
import type { Told } from './told.ts';
import { topicOf } from './topic.ts';

/** What is judged of a statement by its words: how it is told, what is done by it, about what, on which side, and how sure that is. */
export function judged(telling: Telling, told: Told, sentence: Stretch, before: Topic | null): Pick<Statement, 'kind' | 'act' | 'topic' | 'side' | 'confidence' | 'isPosition' | 'words'> {
  const { scanned } = telling;
  const kind = kindOf(telling, told);
  const hits = bearingsOf(telling, told.content);
  const topic = topicOf(telling, told, hits, sentence, before);
  const act = actOf(telling, told, topic, hits);
  const isPosition = told.draft.sieve === 'position' || told.draft.sieve === 'stance' || told.draft.cue?.manner === 'position';
  const words = told.content.map(({ first, next }) => scanned.text.slice(scanned.start[first], scanned.end[next - 1])).join(' ');
  return { kind, act, topic, side: sideOf(telling, told, { act, topic, hits }), confidence: confidenceOf(told, kind), isPosition, words };
}

/** Direct where all words stand in quotation marks, indirect where none do. */
function kindOf({ scanned, quotations }: Telling, { content, draft }: Told): Statement['kind'] {
  let quoted = false;
  let free = false;
  for (const { first, next } of content) {
    for (let token = first; token < next; token += 1) {
      if (scanned.kind[token] === MARK || scanned.kind[token] === LINE) continue;
      if (quotations.at[token] !== draft.inside) quoted = true;
      else free = true;
    }
  }
  return quoted ? (free ? 'mixed' : 'direct') : draft.sieve === 'continued' || draft.sieve === 'interview' ? 'direct' : 'indirect';
}
