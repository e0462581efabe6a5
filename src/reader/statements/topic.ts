import type { Topic } from '../report/report.ts';
import { bearingsOf, topicIn, type Hit } from './bearing.ts';
import type { Stretch } from './draft.ts';
import type { Telling } from './strand.ts';
import type { Told } from './told.ts';

/**
 * What a statement is about: by its own words; else by those of its sentence; else as the statement before it, where that stands
 * close by; else by what is told about it. Where it was said is no matter: meetings count in its own words only.
 */
export function topicOf(telling: Telling, { content }: Told, hits: readonly Hit[], sentence: Stretch, before: Topic | null): Topic {
  return topicIn(hits) ?? topicIn(bearingsOf(telling, [around(sentence, content[0] as Stretch)]), 'meeting') ?? before ?? topicIn(bearingsOf(telling, [neighbourhood(telling, content[0] as Stretch)]), 'meeting') ?? 'other';
}

const NEAR = 100;

/** The part of a sentence that lies about a stretch of it. */
function around({ first, next }: Stretch, stretch: Stretch): Stretch {
  return { first: Math.max(first, stretch.first - NEAR), next: Math.min(next, stretch.first + NEAR) };
}

/** The words before and behind a stretch. */
function neighbourhood({ scanned }: Telling, { first }: Stretch): Stretch {
  return { first: Math.max(0, first - NEAR), next: Math.min(scanned.count, first + NEAR) };
}
