import picocolors from 'picocolors';
import { counted } from '#kit';
import { dateInWords, formatNumber } from '#core';
import type { PlansOnRecordAnswer, RecordedPlanAnswer } from '#desk';
import type { CsvRecord } from '../csv.ts';
import { renderTable } from '../table.ts';

/** The national targets on record as plans, for people: a row an announcement, and for one ally what its notes tell. */
export function renderOnRecord({ asOf, ally, plans, counts }: PlansOnRecordAnswer, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  if (plans.length === 0) return `No national target${ally ? ` of ${ally}` : ''} is on record as known on ${dateInWords(asOf)}\n`;
  const columns = [{ head: 'plan' }, { head: 'ally' }, { head: 'by' }, { head: 'sets, % of GDP' }, { head: 'for' }, { head: 'replaced by' }];
  return [
    `${paint.bold(`${counted(counts.announcements, 'announcement')} on record as known on ${dateInWords(asOf)}`)}\n`,
    `${counts.withTargets} set a share for a year as the alliance counts, ${counts.superseded} ${counts.superseded === 1 ? 'was' : 'were'} replaced by a later one\n\n`,
    renderTable(columns, plans.map((plan) => [plan.id, plan.name, plan.by ?? '–', targetsInWords(plan), plan.commitment, plan.supersededBy.at(-1) ?? ''])),
    ally === undefined ? '' : plans.map((plan) => `\n${paint.bold(plan.id)}\n${plan.notes.map((note) => `  ${note}\n`).join('')}${plan.sources.map(({ address, title }) => paint.dim(`  ${address ?? title}\n`)).join('')}`).join(''),
    `\nFollow one against what was spent: outturn plan follow ${plans.findLast(({ targets }) => targets.length > 0)?.id ?? plans[0]?.id ?? ''}\n`,
  ].join('');
}

function targetsInWords({ targets }: RecordedPlanAnswer): string {
  const [first, last] = [targets[0], targets.at(-1)];
  if (!first || !last) return 'nothing that counts; see its notes';
  const words = (year: number, share: number | undefined): string => `${share === undefined ? '–' : formatNumber(share, 2)} in ${year}`;
  return first === last ? words(first.year, first.share) : `${words(first.year, first.share)} … ${words(last.year, last.share)}`;
}

/** A row a target; an announcement that sets none has one row without. */
export function onRecordRecords({ asOf, plans }: PlansOnRecordAnswer): CsvRecord[] {
  return plans.flatMap(({ id, ally, announced, by, commitment, rule, targets, supersededBy, notes, sources }) => {
    const rows = targets.length > 0 ? targets : [{ year: undefined, share: undefined }];
    return rows.map(({ year, share }) => ({ as_of: asOf, plan: id, ally, announced, by, commitment, rule, year, share_percent: share, superseded_by: supersededBy.join(' '), notes: notes.join('; '), source: sources[0]?.address }));
  });
}
