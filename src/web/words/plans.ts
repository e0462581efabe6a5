import { figureInWords } from '#core';
import { capitalise, countInWords } from '#kit';
import type { PlansOnRecordAnswer } from '#api/contract';
import type { EditedView, FollowedRow, TogetherView } from '../load/plans.ts';
import { allyInSentence } from './cost.ts';
import { readingInWords, readingOf } from './readings.ts';
import { typeset } from './typeset.ts';

/** The finding of the page of plans. */
export function plansHeadline({ announcements, withTargets }: PlansOnRecordAnswer['counts']): string {
  if (announcements === 0) return 'No national target was on record that was known on this day';
  return `${capitalise(countInWords(announcements))} national ${announcements === 1 ? 'target is' : 'targets are'} on record as plans; ${countInWords(withTargets)} ${withTargets === 1 ? 'sets' : 'set'} a share for a year`;
}

/** What those on record come to before the commitment. */
export function togetherInWords({ commitmentName, by, counts }: TogetherView): string {
  const { withPlan, bound, met, notMet, notTold } = counts;
  const told = (count: number, one: string, many: string): string => (count === 0 ? `none ${one}` : `${countInWords(count)} ${count === 1 ? one : many}`);
  const parts = [told(met, `reaches the target${by === null ? '' : ` in ${by}`}`, `reach the target${by === null ? '' : ` in ${by}`}`), told(notMet, 'misses it', 'miss it'), told(notTold, 'does not say', 'do not say')];
  return typeset(`${capitalise(countInWords(withPlan))} of ${countInWords(bound)} allies have an announcement on record that no later one replaced. Held against ${commitmentName}: ${parts.join(', ')}.`);
}

/** The finding of a plan that is being written. */
export function editorHeadline(name: string | undefined, { isRead, counts: { must } }: Pick<EditedView, 'isRead' | 'counts'>): string {
  const whose = name === undefined ? 'this plan' : `the plan of ${allyInSentence(name)}`;
  if (!isRead && name === undefined) return must === 1 ? 'One thing keeps this from being read as a plan' : `${capitalise(countInWords(must))} things keep this from being read as a plan`;
  if (must === 0) return typeset(`Nothing must be mended in ${whose}`);
  return typeset(`${capitalise(countInWords(must))} ${must === 1 ? 'thing' : 'things'} must be mended in ${whose}`);
}

/** What else was found. */
export function editorDetails({ counts: { warning, note } }: Pick<EditedView, 'counts'>): string[] {
  return [
    `${capitalise(countInWords(warning))} ${warning === 1 ? 'warning' : 'warnings'}, ${countInWords(note)} ${note === 1 ? 'note' : 'notes'}.`,
    'Nothing is kept on the server: the plan is saved as a file of your own.',
  ];
}

/** The finding of a plan that is followed: its last year of which anything is known. */
export function followHeadline(name: string, rows: readonly FollowedRow[]): string {
  const last = rows.findLast(({ known, planned }) => !('missing' in known) && !('absent' in planned));
  if (!last || 'absent' in last.planned) return typeset(`Nothing is known yet of the years that ${allyInSentence(name)} set itself`);
  const known = readingOf(last.known);
  if ('absent' in known) return typeset(`Nothing is known yet of the years that ${allyInSentence(name)} set itself`);
  const said = last.isOutturn ? 'spent' : 'is known to spend';
  return typeset(`${capitalise(allyInSentence(name))} ${said} ${readingInWords(known)} of GDP in ${last.year}, where it had announced ${figureInWords(last.planned)}`);
}

const SEVERITIES = { must: 'Must be mended', warning: 'Warnings', note: 'Notes' } as const;

/** The head above findings of one gravity. */
export function severityInWords(severity: keyof typeof SEVERITIES): string {
  return SEVERITIES[severity];
}
