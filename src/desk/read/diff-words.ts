import { counted, listInWords } from '#kit';
import type { DiffAnswer } from './diff-reports.ts';

const LABELS = ['same', 'reworded', 'moved', 'split', 'merged', 'added', 'removed'] as const;

/** How many sentences the two versions have, and what became of them: `15 sentences, then 18: 12 the same, 2 reworded, 1 moved and 3 added`. */
export function sentencesInWords({ early, later, links }: Pick<DiffAnswer, 'early' | 'later' | 'links'>): string {
  const counts = LABELS.map((label) => [label, links.filter((link) => link.label === label).length] as const).filter(([, count]) => count > 0);
  const told = counts.map(([label, count]) => `${count} ${label === 'same' ? 'the same' : label}`);
  return `${counted(early.sentences.length, 'sentence')}, then ${later.sentences.length}: ${listInWords(told)}`;
}
