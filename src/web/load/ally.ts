import type { AllyAnswer, ExplainAnswer, KnownAnswer, RevisionsAnswer } from '#api/contract';
import type { Ask } from '../ask.ts';
import { withoutBurdenTerms, type Place } from '../place.ts';
import type { EditionView } from '../words/editions.ts';
import { readingOf, type Reading } from '../words/readings.ts';
import type { Counted } from '../words/measured.ts';
import { typeset } from '../words/typeset.ts';
import { editionOf } from './alliance.ts';
import { commitmentOf, countedBy, type BarView } from './bar.ts';
import { seriesOf, type SeriesView } from './panel.ts';
import { profileView, type ProfileView } from './profile.ts';
import { askAlly, askExplanation, askRevisions } from './questions.ts';

/** An ally through the years and through the editions. */
export interface AllyView {
  readonly kind: 'ally';
  readonly asOf: string;
  readonly ally: string;
  readonly name: string;
  readonly forces: boolean;
  readonly accession: AllyAnswer['accession'];
  readonly commitment: string;
  readonly commitmentName: string;
  readonly comparator: string;
  /** What is counted: the commitment's measure and the counting rule. */
  readonly counted: Counted;
  readonly target: AllyAnswer['target'];
  readonly year: number;
  readonly share: Reading;
  readonly gapPoints: Reading;
  readonly gapAmount: Reading;
  readonly met: boolean | null;
  /** Whether the share rests on something published only after the day. */
  readonly hindsight?: true;
  readonly rank?: { readonly rank: number; readonly of: number };
  readonly years: readonly AllyYearView[];
  readonly series: readonly SeriesView[];
  readonly revisions: readonly RevisionView[];
  readonly explanation: ExplainAnswer;
  readonly profile: ProfileView;
}

export interface AllyYearView {
  readonly year: number;
  readonly share: Reading;
  readonly met: boolean | null;
  readonly standIn: boolean;
  readonly edition?: string;
  readonly spending: Reading;
  readonly realChange: Reading;
  readonly equipment: Reading;
}

/** The year's share as one edition prints it. */
export interface RevisionView {
  readonly edition: string;
  readonly knownFrom: string;
  readonly title: string;
  readonly reading: Reading;
}

export async function loadAlly(ask: Ask, place: Place, ally: string, bar: BarView): Promise<AllyView> {
  const answer = await askAlly(ask, ally, place.controls);
  const commitment = commitmentOf(bar, answer.commitment);
  const opened = place.explain ?? { measure: 'missing' in answer.gapAmount ? 'share' : 'gap', ally: answer.ally, year: String(answer.year) };
  const [everything, revisions, explanation] = await Promise.all([askAlly(ask, ally, {}), askRevisions(ask, ally, answer.year), askExplanation(ask, opened, withoutBurdenTerms(place.controls))]);
  const { asOf, name, forces, accession, target, year, met, rank } = answer;
  return {
    kind: 'ally',
    asOf,
    ally: answer.ally,
    name,
    forces,
    accession,
    commitment: answer.commitment,
    commitmentName: typeset(answer.commitmentName),
    comparator: commitment?.comparator ?? 'at-least',
    counted: countedBy(bar, answer.commitment, answer.rule),
    target,
    year,
    share: readingOf(answer.share),
    gapPoints: readingOf(answer.gapPoints),
    gapAmount: readingOf(answer.gapAmount),
    met,
    ...(restsOnHindsight(answer.share) && { hindsight: true }),
    ...(!('missing' in rank) && { rank: { rank: rank.rank, of: rank.of } }),
    years: answer.years.map(yearView).reverse(),
    series: seriesOf(everything, bar.editions),
    revisions: revisions.revisions.map((revision) => revisionView(revision, bar.editions)).reverse(),
    explanation,
    profile: profileView(answer.profile),
  };
}

/** Whether a figure, or one that it rests on, could be known only after the day asked for. */
function restsOnHindsight(answer: KnownAnswer): boolean {
  if ('missing' in answer || answer.from.kind !== 'derivation') return false;
  return answer.from.measure === 'hindsight' || answer.from.inputs.some(restsOnHindsight);
}

function yearView({ year, share, met, standIn, spending, realChange, equipment }: AllyAnswer['years'][number]): AllyYearView {
  const edition = editionOf(share);
  return {
    year,
    share: readingOf(share),
    met,
    standIn,
    ...(edition && { edition }),
    spending: readingOf(spending),
    realChange: readingOf(realChange),
    equipment: readingOf(equipment),
  };
}

function revisionView(revision: RevisionsAnswer['revisions'][number], editions: readonly EditionView[]): RevisionView {
  const known = editions.find(({ edition }) => edition === revision.edition);
  return {
    edition: revision.edition,
    knownFrom: known?.knownFrom ?? revision.edition,
    title: known?.title ?? '',
    reading: 'missing' in revision ? readingOf(revision) : { value: revision.printed, unit: revision.unit, decimals: revision.decimals, status: revision.status },
  };
}
