import picocolors from 'picocolors';
import { counted } from '#kit';
import { absenceInWords, dateInWords, figureInWords, type NotCountedReason } from '#core';
import type { KnownAnswer, PlanRollUpAnswer, RolledAllyAnswer, RolledYearAnswer } from '#desk';
import type { CsvRecord } from '../csv.ts';
import { metInWords, shown } from '../show.ts';
import { renderTable, type TableColumn } from '../table.ts';
import { orDash, yearsInWords } from './follow-text.ts';

const right = (head: string): TableColumn => ({ head, align: 'right' });

/** The plans of a group together, for people: who has one, the sums by year, who has none. */
export function renderRollUp(answer: PlanRollUpAnswer, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const { group, target, by, asOf, commitmentName, commitmentMadeLater, counts, allies } = answer;
  return [
    `${paint.bold(`${group}: ${figureInWords(target)}${by === null ? '' : ` by ${by}`}: ${counts.withPlan} of ${counted(counts.bound, 'ally', 'allies')} with a plan`)}\n`,
    `As known on ${dateInWords(asOf)}, for ${commitmentName}\n`,
    commitmentMadeLater ? `The commitment was only made later: ${dateInWords(commitmentMadeLater)}\n` : '',
    `${counts.met} ${counts.met === 1 ? 'meets' : 'meet'} the target by ${by === null ? 'the end of the plan' : by}, ${counts.notMet} ${counts.notMet === 1 ? 'does' : 'do'} not, ${counts.notTold} ${counts.notTold === 1 ? 'leaves' : 'leave'} that year out; ${counts.withoutPlan} without a plan\n`,
    counts.onRecord > 0 ? `${counted(counts.onRecord, 'plan')} of these ${counts.onRecord === 1 ? 'is' : 'are'} what governments announced, marked r\n` : '',
    '\n',
    allies.length > 0 ? `${alliesTable(answer)}\n` : '',
    yearsTable(answer),
    '\n',
    togetherLine(answer),
    withoutLines(answer),
    unreadLines(answer, paint.yellow),
    `\nAdditional is what lies above the share of each plan’s base year; money at current prices, at the rates of the day or else the average of its year\n`,
  ].join('');
}

function alliesTable({ allies, currency }: PlanRollUpAnswer): string {
  const columns = [{ head: 'ally' }, { head: 'plan' }, right('in'), right('share %'), { head: 'target' }, right('reached'), right(`spending, bn ${currency}`), right('of all %'), right(`additional, bn ${currency}`), right('of all %'), { head: 'leaves out' }];
  return renderTable(columns, allies.map(allyRow));
}

function allyRow({ name, file, status, planAsOf, end, met, reachedIn, leftOut, spending, spendingPart, additional, additionalPart }: RolledAllyAnswer): string[] {
  const plan = file ?? `${planAsOf}${status === 'on record' ? ' r' : ''}`;
  return [name, plan, String(end.year), orDash(end.share, 2), metInWords(met), reachedIn === null ? '–' : String(reachedIn), billions(spending), orDash(spendingPart, 1), billions(additional), orDash(additionalPart, 1), yearsInWords(leftOut)];
}

function yearsTable({ years, currency, total }: PlanRollUpAnswer): string {
  const columns = [{ head: 'year' }, right(`spending, bn ${currency}`), right(`additional, bn ${currency}`), right('plans'), right('leave it out'), right(`without a plan, at their last share, bn ${currency}`), right('allies')];
  return renderTable(columns, [...years.map(yearRow), ['in all', billions(total.spending), billions(total.additional), '', '', '', '']]);
}

function yearRow({ year, spending, additional, allies, leftOut, without }: RolledYearAnswer): string[] {
  return [String(year), billions(spending), billions(additional), String(allies), String(leftOut.length), billions(without.spending), String(without.allies)];
}

function togetherLine({ together, target }: PlanRollUpAnswer): string {
  const { year, share, met, allies, leftOut } = together;
  if ('missing' in share) return '';
  const verdict = met === null ? '' : met ? `: at ${figureInWords(target)} together` : `: short of ${figureInWords(target)} together`;
  return `In ${year}, ${counted(allies, 'ally', 'allies')} as planned or at the last share: ${shown(share)}${verdict}${leftOut.length > 0 ? `; not in it: ${leftOut.join(', ')}` : ''}\n`;
}

function withoutLines({ without, unbound, notCounted }: PlanRollUpAnswer): string {
  const none = without.map(({ name, share }) => `${name} (${'missing' in share ? absenceInWords(share) : shown(share)})`);
  return [
    none.length > 0 ? `\nNo plan, with the last share: ${none.join(', ')}\n` : '',
    unbound.length > 0 ? `Not bound: ${unbound.map(({ name }) => name).join(', ')}\n` : '',
    notCounted.length > 0 ? `\nIn no count:\n${notCounted.map(({ name, file, planAsOf, code }) => `  ${file ?? name}: ${name}, as of ${dateInWords(planAsOf)}: ${REASONS[code]}\n`).join('')}` : '',
  ].join('');
}

const REASONS: Readonly<Record<NotCountedReason, string>> = {
  'not-a-member': 'no member of the group whom the commitment binds',
  'other-measure': 'about another measure or by another count',
  'no-targets': 'sets neither share nor spending for any year',
  'past': 'all its years are past; outturn plan follow tells what became of it',
  'newer-plan': 'a newer plan of the ally is counted',
};

function unreadLines({ unread }: PlanRollUpAnswer, paint: (text: string) => string): string {
  if (unread.length === 0) return '';
  return `\n${paint(`Not read: ${counted(unread.length, 'file')}, in no count`)}\n${unread.map(({ where, what, wayOut }) => `  ${where}: ${what}. ${wayOut}\n`).join('')}`;
}

function billions(answer: KnownAnswer): string {
  return 'missing' in answer ? '–' : orDash({ ...answer, value: answer.value / 1e9 }, 1);
}

/** A row an ally and year with a plan. */
export function rollUpRecords({ asOf, group, commitment, currency, allies, without, years }: PlanRollUpAnswer): CsvRecord[] {
  const head = { as_of: asOf, group, commitment, currency };
  const planned = allies.flatMap(({ ally, file, planAsOf, met }) => years.map(({ year, spending, additional }) => ({ ...head, ally, has_plan: true, plan_file: file, plan_as_of: planAsOf, met_at_end: met, year, spending: inputOf(spending, ally), additional: inputOf(additional, ally) })));
  const steady = without.flatMap(({ ally }) => years.map(({ year, without: { spending } }) => ({ ...head, ally, has_plan: false, plan_file: undefined, plan_as_of: undefined, met_at_end: null, year, spending: inputOf(spending, ally), additional: null })));
  return [...planned, ...steady];
}

function inputOf(sum: KnownAnswer, ally: string): number | null {
  if ('missing' in sum || sum.from.kind !== 'derivation') return null;
  return sum.from.inputs.find(({ name }) => name === ally)?.value ?? null;
}
