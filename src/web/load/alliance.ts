import type { AllyStatus, ExplainAnswer, StatusAnswer } from '#api/contract';
import type { Ask } from '../ask.ts';
import type { Place } from '../place.ts';
import { readingOf, type FigureReading, type Reading } from '../words/readings.ts';
import { isNatosShare, type Counted } from '../words/measured.ts';
import { typeset } from '../words/typeset.ts';
import { commitmentOf, countedBy, type BarView } from './bar.ts';
import { loadExplanation, loadPanel, type AllyPanelView, type StandingAnswer } from './panel.ts';
import { askAlly, askStatus } from './questions.ts';

/** The alliance before a commitment, as known on a day. */
export interface AllianceView {
  readonly kind: 'alliance';
  readonly asOf: string;
  readonly headline: string;
  readonly details: readonly string[];
  readonly commitment: string;
  readonly commitmentName: string;
  readonly comparator: string;
  readonly target: StatusAnswer['target'];
  /** What is counted: the commitment's measure and the counting rule. */
  readonly counted: Counted;
  readonly year: number;
  readonly rows: readonly AllianceRow[];
  readonly counts: StatusAnswer['counts'];
  readonly editions: StatusAnswer['editions'];
  readonly panel: AllyPanelView;
  readonly explanation?: ExplainAnswer;
}

/** One ally of the table and the chart. */
export interface AllianceRow {
  readonly ally: string;
  readonly name: string;
  readonly share: Reading;
  readonly gapPoints: Reading;
  readonly gapAmount: Reading;
  readonly met: boolean | null;
  readonly standIn: boolean;
  /** Whether the share rests on something published only after the day. */
  readonly hindsight?: true;
  /** The edition that prints the share. */
  readonly edition?: string;
  readonly today?: FigureReading;
}

export async function loadAlliance(ask: Ask, place: Place, bar: BarView): Promise<AllianceView> {
  const [status, explanation] = await Promise.all([askStatus(ask, place.controls), loadExplanation(ask, place.explain, place.controls)]);
  const commitment = commitmentOf(bar, status.commitment);
  const counted = countedBy(bar, status.commitment, status.rule);
  const standing = await selectedStanding(ask, place, status);
  const question = {
    standing,
    year: status.year,
    targetUnit: status.target.unit,
    isShareOfGdp: isNatosShare(counted),
    editions: bar.editions,
  };
  return {
    kind: 'alliance',
    asOf: status.asOf,
    headline: typeset(status.finding.headline),
    details: status.finding.details.map(typeset),
    commitment: status.commitment,
    commitmentName: typeset(status.commitmentName),
    comparator: commitment?.comparator ?? 'at-least',
    target: status.target,
    counted,
    year: status.year,
    rows: status.allies.map(rowOf),
    counts: status.counts,
    editions: status.editions,
    panel: await loadPanel(ask, question),
    ...(explanation && { explanation }),
  };
}

/** The part of an ally's status that a page shows. */
export function rowOf({ ally, name, share, gapPoints, gapAmount, met, standIn, hindsight, shareToday }: AllyStatus): AllianceRow {
  const today = shareToday && readingOf(shareToday);
  const edition = editionOf(share);
  return {
    ally,
    name,
    share: readingOf(share),
    gapPoints: readingOf(gapPoints),
    gapAmount: readingOf(gapAmount),
    met,
    standIn,
    ...(hindsight && { hindsight }),
    ...(edition && { edition }),
    ...(today && !('absent' in today) && { today }),
  };
}

/** The edition in which a figure is printed, or the first figure that it rests on. */
export function editionOf(share: AllyStatus['share']): string | undefined {
  if ('missing' in share) return undefined;
  const { from } = share;
  if (from.kind === 'cell' || from.kind === 'quotation') return from.edition;
  return from.kind === 'derivation' ? from.inputs.map(editionOf).find((edition) => edition !== undefined) : undefined;
}

async function selectedStanding(ask: Ask, { ally, explain, controls }: Place, status: StatusAnswer): Promise<StandingAnswer> {
  const wanted = ally ?? explain?.ally;
  const found = wanted === undefined ? largestGap(status.allies) : status.allies.find((each) => each.ally === wanted.toUpperCase());
  return found ?? askAlly(ask, wanted ?? '', { ...controls, year: String(status.year), commitment: status.commitment });
}

function largestGap(allies: readonly AllyStatus[]): AllyStatus | undefined {
  const size = ({ gapAmount }: AllyStatus): number => ('missing' in gapAmount ? Number.NEGATIVE_INFINITY : gapAmount.value);
  const [first, ...rest] = allies;
  return first && rest.reduce((largest, ally) => (size(ally) > size(largest) ? ally : largest), first);
}
