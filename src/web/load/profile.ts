import { capitalise } from '#kit';
import type { BridgeAnswer, FigureAnswer, KnownAnswer, ProfileAnswer } from '#api/contract';
import { readingOf, type Reading } from '../words/readings.ts';
import { typeset } from '../words/typeset.ts';

/** An ally beyond its share of GDP, as a page shows it. */
export interface ProfileView {
  readonly groups: readonly ProfileGroup[];
  readonly limits: readonly LimitView[];
  readonly targets: ProfileAnswer['nationalTargets'];
  readonly bridges: readonly BridgeView[];
  readonly contributions: readonly GivenView[];
}

/** Figures that belong together, under one head. */
export interface ProfileGroup {
  readonly name: string;
  readonly figures: readonly ProfileFigure[];
}

export interface ProfileFigure {
  readonly words: string;
  /** The measure under which it is explained. */
  readonly measure: string;
  readonly reading: Reading;
}

/** A limit of the fiscal rules, or what was decided for the ally itself. */
export interface LimitView {
  readonly item: string;
  readonly kind: string;
  readonly value?: Reading;
  readonly date?: string;
  readonly source: string;
}

/** A national budget beside what NATO counts. */
export interface BridgeView {
  readonly year: number;
  readonly what: string;
  readonly kind: string;
  readonly known: string;
  readonly national: FigureAnswer;
  readonly natoYear: number;
  readonly nato: Reading;
  /** The difference with everything it rests on. */
  readonly difference: KnownAnswer;
}

/** Something that the ally gives in kind. */
export interface GivenView {
  readonly mission: string;
  readonly missionName: string;
  readonly role: string;
  readonly quantity: string | null;
  readonly at: string;
  readonly source: string;
}

/** The part of an ally's profile that its page shows. */
export function profileView(profile: ProfileAnswer): ProfileView {
  return {
    groups: groupsOf(profile),
    limits: profile.fiscalRules.map(limitView),
    targets: profile.nationalTargets,
    bridges: profile.bridges.map(bridgeView),
    contributions: profile.contributions.map(givenView),
  };
}

function groupsOf(profile: ProfileAnswer): ProfileGroup[] {
  const figure = (words: string, measure: string, answer: KnownAnswer): ProfileFigure => ({ words, measure, reading: readingOf(answer) });
  return [
    { name: 'Size', figures: [figure('GDP', 'gdp', profile.gdp), figure('Population', 'population', profile.population), figure('Military personnel', 'personnel', profile.personnel), figure('Personnel to 1,000 people', 'soldiers', profile.soldiersPerThousand)] },
    { name: 'Per head', figures: [figure('Spending a person', 'per-person', profile.spendingPerPerson), figure('Spending a soldier', 'per-soldier', profile.spendingPerSoldier), figure('Aid, of national income', 'aid', profile.aid)] },
    { name: 'Burden', figures: [figure('Share of spending', 'burden', profile.spendingShare), figure('Share of GDP', 'burden-gdp', profile.gdpShare), figure('Index', 'burden-index', profile.burdenIndex), figure('Share of common funding', 'common-funding', profile.commonFundingShare)] },
    { name: 'Public finances, of GDP', figures: [figure('Government debt', 'debt', inOverview(profile.debt)), figure('Government balance', 'balance', inOverview(profile.balance)), figure('Government expenditure', 'expenditure', inOverview(profile.expenditure))] },
  ];
}

/** With one decimal: the explanation has all that are printed. */
function inOverview(answer: KnownAnswer): KnownAnswer {
  return 'missing' in answer ? answer : { ...answer, decimals: Math.min(answer.decimals, 1) };
}

function limitView({ item, kind, value, unit, date, source }: ProfileAnswer['fiscalRules'][number]): LimitView {
  const decimals = Number.isInteger(value) ? 0 : 1;
  return {
    item: capitalise(typeset(item)),
    kind,
    ...(value !== null && unit !== null && { value: { value, unit, decimals, status: 'actual' } }),
    ...(date !== null && { date }),
    source,
  };
}

function bridgeView({ year, what, kind, known, national, natoYear, nato, difference }: BridgeAnswer): BridgeView {
  return { year, what: typeset(what), kind, known, national, natoYear, nato: readingOf(nato), difference };
}

function givenView({ mission, missionName, role, quantity, at, source }: ProfileAnswer['contributions'][number]): GivenView {
  return { mission, missionName: typeset(missionName), role, quantity: quantity && `${quantity.value.toLocaleString('en-GB')} ${quantity.unit}`, at, source };
}
