import { allianceStanding, isMissing, natoMoney, natoSeries, rankByShare, realChange, revisionsOf, standingOf, type Ally, type Commitment, type Counting, type Day, type Known, type Ledger, type Rank, type Status, type View } from '#core';
import { answerOf, type KnownAnswer } from './figure-answer.ts';
import { profileOf, type ProfileAnswer } from './profile.ts';
import { allyNamed, questionFor, yearsHeld, type Asked } from './question.ts';

/** One year of an ally, as known on the day asked for. */
export interface AllyYear {
  readonly year: number;
  readonly share: KnownAnswer;
  readonly met: boolean | null;
  readonly standIn: boolean;
  readonly spending: KnownAnswer;
  readonly realChange: KnownAnswer;
  readonly equipment: KnownAnswer;
}

/** The ally's shares as one edition printed them. */
export interface AllyEdition {
  readonly edition: string;
  readonly title: string;
  readonly points: readonly { readonly year: number; readonly value: number; readonly decimals: number; readonly status: Status }[];
}

export interface AllyAnswer {
  readonly asOf: string;
  readonly ally: string;
  readonly name: string;
  readonly accession: { readonly date: string; readonly certainty: string; readonly source: string };
  readonly forces: boolean;
  readonly commitment: string;
  readonly commitmentName: string;
  readonly target: { readonly value: number; readonly unit: string };
  readonly rule: string;
  readonly ruleName: string;
  readonly year: number;
  readonly share: KnownAnswer;
  readonly gapPoints: KnownAnswer;
  readonly gapAmount: KnownAnswer;
  readonly met: boolean | null;
  readonly rank: Known<Rank>;
  readonly years: readonly AllyYear[];
  readonly editions: readonly AllyEdition[];
  readonly profile: ProfileAnswer;
}

/** One ally: how it stands, through the years and through the editions. */
export function ally(ledger: Ledger, allyName: string, asked: Asked, today: Day): AllyAnswer {
  const party = allyNamed(ledger.facts, allyName);
  const { view, commitment, rule, year } = questionFor(ledger, asked, today);
  const standing = standingOf(view, commitment, party, year, rule);
  const { date, certainty, source } = party.accession;
  return {
    asOf: view.day,
    ally: party.id,
    name: party.name,
    accession: { date, certainty, source },
    forces: party.forces,
    commitment: commitment.id,
    commitmentName: commitment.name,
    target: { value: commitment.target, unit: commitment.targetUnit },
    rule: rule.id,
    ruleName: rule.name,
    year,
    share: answerOf(standing.share),
    gapPoints: answerOf(standing.gapPoints),
    gapAmount: answerOf(standing.gapAmount),
    met: standing.met,
    rank: rankByShare(allianceStanding(view, commitment, year, 'nato', rule).standings, party.id),
    years: yearsOf(view, commitment, rule, party),
    editions: editionsOf(view, party),
    profile: profileOf(view, party, year, rule),
  };
}

/** A range that holds no year. */
const NO_YEARS = [1, 0] as const;

function yearsOf(view: View, commitment: Commitment, rule: Counting, party: Ally): AllyYear[] {
  const [first, last] = yearsHeld(view) ?? NO_YEARS;
  const years: AllyYear[] = [];
  for (let year = first; year <= last; year += 1) {
    const { share, met, standIn } = standingOf(view, commitment, party, year, rule);
    if (isMissing(share) && share.missing === 'not held') continue;
    years.push({
      year,
      share: answerOf(share),
      met,
      standIn,
      spending: answerOf(view.observe(natoMoney('defence-spending', party.id, 'USD', 'current'), year)),
      realChange: answerOf(realChange(view, party.id, year)),
      equipment: answerOf(view.observe(natoSeries('equipment-share', party.id), year)),
    });
  }
  return years.some(({ share }) => !('missing' in share)) ? years : [];
}

function editionsOf(view: View, party: Ally): AllyEdition[] {
  const [first, last] = yearsHeld(view) ?? NO_YEARS;
  const editions = new Map<string, { title: string; points: AllyEdition['points'][number][] }>();
  for (let year = first; year <= last; year += 1) {
    for (const { edition, figure } of revisionsOf(view, natoSeries('defence-share-of-gdp', party.id), year)) {
      if (isMissing(figure)) continue;
      const known = editions.get(edition.date) ?? { title: edition.title, points: [] };
      known.points.push({ year, value: figure.value, decimals: figure.decimals, status: figure.status });
      editions.set(edition.date, known);
    }
  }
  return [...editions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([edition, { title, points }]) => ({ edition, title, points }));
}
