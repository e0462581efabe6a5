import { formatNumber, moneyInWords } from '#core';
import { capitalise } from '#kit';
import type { AllyView } from '../load/ally.ts';
import type { Page } from '../load/page.ts';
import { dateInWords } from './days.ts';
import { costTitle } from './cost.ts';
import { isNatosShare, measuredInWords } from './measured.ts';
import { gapParts, readingInWords, statusInWords, type FigureReading, type Reading } from './readings.ts';
import { typeset } from './typeset.ts';

/** The name of a page, as the browser shows it. */
export function pageTitle({ body }: Page): string {
  return `${titleOf(body)} · Outturn`;
}

function titleOf(body: Page['body']): string {
  switch (body.kind) {
    case 'alliance':
    case 'burden':
      return body.headline;
    case 'allies':
      return 'Allies';
    case 'ally':
      return allyHeadline(body);
    case 'explain':
      return typeset(body.explanation.title);
    case 'commitments':
      return 'Commitments';
    case 'editions':
      return 'Editions';
    case 'cost':
      return costTitle(body);
    case 'plans':
    case 'plan-editor':
    case 'plan-follow':
    case 'group-cost':
    case 'contributions':
    case 'calendar':
    case 'reader':
    case 'sources':
      return body.headline;
    case 'search':
      return 'Search';
    case 'problem':
      return body.problem.title;
  }
}

/** The finding of an ally's page, from its figures. */
export function allyHeadline({ name, year, share, counted, forces }: AllyView): string {
  if (!forces && counted.measure !== 'aid-share-of-gni') return `${name} has no forces, and so no defence expenditure`;
  const measured = measuredInWords(counted);
  if ('absent' in share) return share.absent === 'not a member' ? `${name} was not a member in ${year}` : `What ${name} spent ${measured} in ${year} is ${share.absent}`;
  return `${name} was known to spend ${readingInWords(share)} ${measured} in ${year}`;
}

/** What a reader must know beside an ally's headline. */
export function allyDetails({ asOf, year, share, gapPoints, gapAmount, commitmentName, counted, rank, series, hindsight }: AllyView): string[] {
  const rule = counted.rule === undefined ? [] : [`Counted: ${counted.rule}.`];
  if ('absent' in share) return [`As known on ${dateInWords(asOf)}.`, ...rule];
  const standing = 'absent' in gapPoints ? [] : [standingInWords(gapPoints, gapAmount, commitmentName)];
  const place = rank ? [`Rank ${rank.rank} of the ${rank.of} allies with a figure.`] : [];
  const late = hindsight ? ['Hindsight: the share rests on a figure that could only be known after that day.'] : [];
  const since = isNatosShare(counted) ? sinceThen(asOf, year, share.value, series) : [];
  return [`${capitalise(statusInWords(share.status))}, as known on ${dateInWords(asOf)}.`, ...rule, ...late, ...standing, ...place, ...since];
}

/** `0.80 points below the target (Wales 2014: towards 2 % by 2024), $28.0 billion that year.` */
function standingInWords(gapPoints: FigureReading, gapAmount: Reading, commitment: string): string {
  const { amount, side } = gapParts(gapPoints);
  const distance = side === 'at' ? 'Exactly at' : `${amount}\u00a0points ${side}`;
  const money = 'absent' in gapAmount || side === 'at' ? '' : `, ${moneyInWords(Math.abs(gapAmount.value), gapAmount.unit, 'billion')} that year`;
  return `${distance} the target (${commitment})${money}.`;
}

/** What the newest edition says of the same year, where that differs. */
function sinceThen(asOf: string, year: number, value: number, series: AllyView['series']): string[] {
  const last = series.filter(({ knownFrom }) => knownFrom > asOf).flatMap(({ points }) => points.filter((point) => point.year === year)).at(-1);
  if (!last) return [];
  const figure = formatNumber(last.value, last.decimals);
  return [last.value === value ? `Today’s edition says ${figure} as well.` : `Today’s edition says ${figure} for ${year}.`];
}
