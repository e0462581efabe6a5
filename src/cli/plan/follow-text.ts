import picocolors from 'picocolors';
import { dateInWords, formatNumber } from '#core';
import { planName, type FollowedEditionAnswer, type FollowedYearAnswer, type KnownAnswer, type PlanFollowAnswer, type YearlySlippage } from '#desk';
import type { CsvRecord } from '../csv.ts';
import { bare, csvFields, csvSource, editionMark, marksInWords, shown } from '../show.ts';
import { renderTable, type TableColumn } from '../table.ts';

const right = (head: string): TableColumn => ({ head, align: 'right' });

/** A plan against what was spent, for people: each year as known now, then how each edition told it. */
export function renderFollow(answer: PlanFollowAnswer, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const { plan, asOf, today, editions } = answer;
  return [
    `${paint.bold(planName(plan))}\n`,
    `As known on ${dateInWords(asOf)}, for ${plan.commitmentName}; drawn up as of ${dateInWords(plan.asOf)}${plan.author ? `, by ${plan.author}` : ''}\n`,
    plan.rule === 'nato-core' ? '' : `Counted: ${plan.rule}\n`,
    `The plan sets ${plannedInWords(answer)}\n\n`,
    today && today.years.length > 0 ? yearsTable(today) : `No edition known by then prints a year after ${plan.base}\n`,
    today && today.years.length > 0 ? totalLines(today) : '',
    editions.length > 1 ? `\n${editionsTable(editions)}` : '',
    plan.notes.length > 0 ? `\nNotes of the plan:\n${plan.notes.map((note) => `  ${note}\n`).join('')}` : '',
    plan.sources.length > 0 ? `\nSources of the plan:\n${plan.sources.map(({ title, address }) => `  ${address ?? title}\n`).join('')}` : '',
  ].join('');
}

function plannedInWords({ plan, planned }: PlanFollowAnswer): string {
  const base = planned.find(({ year }) => year === plan.base);
  const shares = planned.filter((each) => each !== base).map(({ year, share, spending }) => `${'missing' in share ? shown(spending) : shown(share)} in ${year}`);
  const listed = shares.length > 6 ? [...shares.slice(0, 3), '…', ...shares.slice(-2)] : shares;
  return `${listed.join(', ')}${base ? `, from ${shown(base.share)} in ${base.year}` : ''}`;
}

function yearsTable({ years, base }: FollowedEditionAnswer): string {
  const cells = [base, ...years].map(({ share }) => editionMark(share.known));
  const columns = [{ head: 'year' }, right('planned %'), right('straight line %'), right('known %'), { head: 'status' }, right('variance'), right('in money'), right('lags by years'), { head: 'edition' }];
  return `${renderTable(columns, [base, ...years].map((year, index) => yearRow(year, index === 0, cells[index] ?? '')))}${marksInWords(cells)}`;
}

function yearRow({ year, isOutturn, share, onLine, money, slippage }: FollowedYearAnswer, isBase: boolean, mark: string): string[] {
  const status = 'missing' in share.known ? '' : isOutturn ? 'outturn' : share.known.status;
  return [isBase ? `${year} (base)` : String(year), orDash(share.planned, 2), orDash(onLine, 2), bare(share.known), status, signed(share.variance, 2), moneySigned(money), isBase ? '' : signed(slippage, 1), mark];
}

/** What was missed or gained in sum, and why a lag cannot be told. */
function totalLines({ total, years, slippage }: FollowedEditionAnswer): string {
  const untold = slippage.newest && 'missing' in slippage.newest.years && slippage.newest.years.because ? `  No lag is told for ${slippage.newest.year}: ${slippage.newest.years.because}\n` : '';
  const from = years.map(({ money }) => money).find((money) => !('missing' in money));
  const note = from && !('missing' in from) && from.from.kind === 'derivation' ? (from.from.note ?? from.from.formula) : '';
  return [
    '\n',
    'missing' in total.outturn ? '' : `  outturn less plan, in sum        ${moneySigned(total.outturn)}\n`,
    'missing' in total.all || years.every(({ isOutturn }) => isOutturn) ? '' : `  with estimates and forecasts     ${moneySigned(total.all)}\n`,
    total.leftOut.length > 0 ? `  In no sum, since the plan leaves them out: ${yearsInWords(total.leftOut)}\n` : '',
    untold,
    whyUnknown(years),
    note ? `  Money: ${note}\n` : '',
  ].join('');
}

/** Why no year has a share at all. */
function whyUnknown(years: readonly FollowedYearAnswer[]): string {
  const reasons = years.map(({ share: { known } }) => ('missing' in known ? (known.because ?? known.missing) : undefined));
  return reasons.includes(undefined) ? '' : `  Nothing can be held against it: ${reasons[0] ?? ''}\n`;
}

function editionsTable(editions: readonly FollowedEditionAnswer[]): string {
  const columns = [{ head: 'as each edition told it' }, right('last outturn'), right('lags by years'), right('last year known'), right('lags by years'), right('variance in sum')];
  const rows = editions.map(({ edition, slippage, years, total }) => [edition, ...lagCells(slippage.outturn, years), ...lagCells(slippage.newest, years), moneySigned(total.all)]);
  return `${renderTable(columns, rows)}${marksInWords(rows.flat().filter((cell) => cell.endsWith(' *')))}`;
}

function lagCells(slippage: YearlySlippage | null, years: readonly FollowedYearAnswer[]): readonly [string, string] {
  if (!slippage) return ['–', '–'];
  const found = years.find(({ year }) => year === slippage.year);
  const mark = found && editionMark(found.share.known).includes('*') ? ' *' : '';
  return [`${slippage.year}: ${found ? shown(found.share.known) : ''}${mark}`, signed(slippage.years, 1)];
}

/** `2021 to 2023, 2025`. */
export function yearsInWords(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first} to ${last}`)).join(', ');
}

/** A number without its unit, or a dash where there is none. */
export function orDash(answer: KnownAnswer, decimals: number): string {
  return 'missing' in answer ? '–' : formatNumber(answer.value, decimals);
}

/** A difference with its sign, or a dash where there is none. */
export function signed(answer: KnownAnswer, decimals: number): string {
  if ('missing' in answer) return '–';
  const text = formatNumber(answer.value, decimals);
  return answer.value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Money with its sign and its currency. */
export function moneySigned(answer: KnownAnswer): string {
  return 'missing' in answer ? '–' : `${answer.value > 0 ? '+' : ''}${shown(answer)}`;
}

/** A row an edition and year. */
export function followRecords({ plan, editions }: PlanFollowAnswer): CsvRecord[] {
  return editions.flatMap(({ edition: followed, asOf, years }) => years.map(({ year, isOutturn, share, onLine, money, slippage }) => {
    const { edition: printedIn, status, stands_in_for: standsInFor } = csvSource(share.known);
    return {
      ally: plan.ally,
      plan: planName(plan),
      plan_as_of: plan.asOf,
      commitment: plan.commitment,
      rule: plan.rule,
      edition: followed,
      as_of: asOf,
      year,
      ...csvFields('planned_percent', share.planned),
      ...csvFields('straight_line_percent', onLine),
      ...csvFields('known_percent', share.known),
      status,
      is_outturn: isOutturn,
      printed_in: printedIn,
      stands_in_for: standsInFor,
      ...csvFields('variance_points', share.variance),
      ...csvFields('variance_money', money),
      money_unit: 'missing' in money ? null : money.unit,
      ...csvFields('slippage_years', slippage),
    };
  }));
}
