import { aidShareOfGdp, aidShareOfGni, burdenOf, commonFundingShare, deflatorGrowthAhead, gapInCurrency, gdpAhead, natoMoney, natoSeries, realChange, realGrowthAhead, residualGapInMoney, soldiersPerThousand, spendingPerPerson, spendingPerSoldier, standingOf, WEO, weoGdp, type Ally, type BurdenTerms, type Commitment, type Concentration, type Counting, type Day, type Figure, type Known, type Ledger, type Standing, type View } from '#core';
import { nearestNames, refuse } from '#kit';
import { burdenFigure, termsFor, type BurdenAsked, type BurdenFigure } from './burden.ts';
import { answerOf, type KnownAnswer } from './figure-answer.ts';
import { partyName } from './party-name.ts';
import { allyNamed, currencyFor, groupNamed, questionFor } from './question.ts';

/** A figure with everything it rests on, down to cells, quotations and assumptions. */
export interface ExplainAnswer {
  readonly measure: string;
  readonly title: string;
  readonly ally: string;
  readonly name: string;
  readonly year: number;
  readonly asOf: string;
  readonly commitment: string;
  readonly rule: string;
  readonly figure: KnownAnswer;
}

interface Question {
  readonly view: View;
  readonly commitment: Commitment;
  readonly ally: Ally;
  readonly rule: Counting;
  readonly year: number;
  readonly standing: Standing;
  readonly currency: string | undefined;
  /** The terms of a burden: group, members, how GDP is compared. */
  readonly terms: BurdenTerms;
}

interface Explained {
  readonly title: string;
  readonly figure: (question: Question) => Known<Figure>;
}

const MEASURES: Readonly<Record<string, Explained>> = {
  'share': { title: 'share', figure: ({ standing }) => standing.share },
  'gap-points': { title: 'gap in points', figure: ({ standing }) => standing.gapPoints },
  'gap': { title: 'gap in money', figure: gapAsked },
  'gap-residual': { title: 'gap in money, second reading', figure: ({ view, commitment, ally, year, standing }) => residualGapInMoney(view, commitment, ally.id, year, standing.judged) },
  'spending': { title: 'defence expenditure', figure: ({ view, ally, year }) => view.observe(natoMoney('defence-spending', ally.id, 'USD', 'current'), year) },
  'gdp': { title: 'gross domestic product, World Economic Outlook', figure: ({ view, ally, year }) => view.observe(weoGdp(ally.id, 'USD'), year) },
  'real-change': { title: 'annual real change', figure: ({ view, ally, year }) => realChange(view, ally.id, year) },
  'per-person': { title: 'defence expenditure per person', figure: ({ view, ally, year }) => spendingPerPerson(view, ally.id, year) },
  'per-soldier': { title: 'defence expenditure per soldier', figure: ({ view, ally, year }) => spendingPerSoldier(view, ally.id, year) },
  'burden': { title: 'share of the alliance\'s spending', figure: (question) => burdenOfQuestion(question, 'burden') },
  'burden-gdp': { title: 'share of the alliance\'s GDP', figure: (question) => burdenOfQuestion(question, 'burden-gdp') },
  'burden-population': { title: 'share of the alliance\'s population', figure: (question) => burdenOfQuestion(question, 'burden-population') },
  'burden-index': { title: 'share of spending over share of GDP', figure: (question) => burdenOfQuestion(question, 'burden-index') },
  'burden-spending': { title: 'spending that is counted', figure: (question) => burdenOfQuestion(question, 'burden-spending') },
  'common-funding': { title: 'share of common funding', figure: ({ view, ally, year }) => commonFundingShare(view, ally.id, year) },
  'aid': { title: 'aid as a share of gross national income', figure: ({ view, ally, year }) => aidShareOfGni(view, ally.id, year) },
  'aid-share-of-gdp': { title: 'aid as a share of GDP', figure: ({ view, ally, year }) => aidShareOfGdp(view, ally.id, year) },
  'population': { title: 'population, World Economic Outlook', figure: macro('population', 'persons') },
  'debt': { title: 'government debt', figure: macro('government-debt', 'percent_of_gdp') },
  'balance': { title: 'government balance', figure: macro('government-balance', 'percent_of_gdp') },
  'expenditure': { title: 'government expenditure', figure: macro('government-expenditure', 'percent_of_gdp') },
  'personnel': { title: 'military personnel', figure: ({ view, ally, year }) => view.observe(natoSeries('military-personnel', ally.id), year) },
  'soldiers': { title: 'military personnel to a thousand people', figure: ({ view, ally, year }) => soldiersPerThousand(view, ally.id, year) },
  'equipment': { title: 'share of equipment', figure: ({ view, ally, year }) => view.observe(natoSeries('equipment-share', ally.id), year) },
};

function burdenOfQuestion({ view, ally, year, terms }: Question, measure: BurdenFigure): Known<Figure> {
  return burdenFigure(view, ally.id, year, terms, measure);
}

function macro(indicator: string, unit: string): Explained['figure'] {
  return ({ view, ally, year }) => view.observe({ publication: WEO, indicator, party: ally.id, unit }, year);
}

/** What is told of years ahead too, which no edition of the alliance prints. */
const AHEAD: Readonly<Record<string, Explained>> = {
  'gdp-ahead': { title: 'gross domestic product, past or ahead, in the currency of the ally or in the one asked for', figure: ({ view, ally, year, currency }) => gdpAhead(view, ally.id, year, currency) },
  'growth-ahead': { title: 'growth of real GDP, past or ahead', figure: ({ view, ally, year }) => realGrowthAhead(view, ally.id, year) },
  'deflator-ahead': { title: 'growth of the GDP deflator, past or ahead', figure: ({ view, ally, year }) => deflatorGrowthAhead(view, ally.id, year) },
};

/** What is told of a group as a whole. */
const CONCENTRATIONS: Readonly<Record<string, { readonly title: string; readonly figure: (concentration: Concentration) => Known<Figure> }>> = {
  gini: { title: 'Gini coefficient of spending', figure: ({ gini }) => gini },
  herfindahl: { title: 'Herfindahl index of spending', figure: ({ herfindahl }) => herfindahl },
};

/** The gap in money, in the currency that was asked for. */
function gapAsked({ view, commitment, ally, year, standing, currency }: Question): Known<Figure> {
  return currency ? gapInCurrency(view, commitment, ally.id, year, standing.judged, currency) : standing.gapAmount;
}

/** The measures that can be explained. */
export const EXPLAINABLE: readonly string[] = [...Object.keys(MEASURES), ...Object.keys(AHEAD), ...Object.keys(CONCENTRATIONS)];

/** Where a figure comes from: the measure of an ally for a year, as known on a day; of a group where it tells how spending is spread. */
export function explain(ledger: Ledger, measure: string, allyName: string, asked: BurdenAsked, today: Day): ExplainAnswer {
  if (Object.hasOwn(CONCENTRATIONS, measure)) return explainConcentration(ledger, measure, allyName, asked, today);
  const explained = Object.hasOwn(AHEAD, measure) ? AHEAD[measure] : Object.hasOwn(MEASURES, measure) ? MEASURES[measure] : undefined;
  if (!explained) return refuse('unknown-measure', `measure "${measure}"`, 'No measure has this name', waysOut(measure));
  const ally = allyNamed(ledger.facts, allyName);
  const { view, commitment, rule, year } = Object.hasOwn(AHEAD, measure) ? questionAhead(ledger, asked, today) : questionFor(ledger, asked, today);
  const standing = standingOf(view, commitment, ally, year, rule);
  const terms = termsFor(ledger, asked);
  return {
    measure,
    title: `${ally.name}, ${year}: ${explained.title}`,
    ally: ally.id,
    name: ally.name,
    year,
    asOf: view.day,
    commitment: commitment.id,
    rule: rule.id,
    figure: answerOf(explained.figure({ view, commitment, rule, ally, year, standing, terms, currency: currencyFor(asked.currency) })),
  };
}

/** The question of a year that no edition of the alliance needs to print. */
function questionAhead(ledger: Ledger, { year, ...asked }: BurdenAsked, today: Day): ReturnType<typeof questionFor> {
  const question = questionFor(ledger, asked, today);
  if (year === undefined) return question;
  if (!/^\d{4}$/.test(String(year))) return refuse('bad-year', `year "${year}"`, 'This is not a year', 'Write four digits, such as 2030');
  return { ...question, year: Number(year) };
}

function explainConcentration(ledger: Ledger, measure: string, groupName: string, asked: BurdenAsked, today: Day): ExplainAnswer {
  const group = groupNamed(ledger.facts, groupName);
  const { view, commitment, rule, year } = questionFor(ledger, { ...asked, group }, today);
  const { concentration } = burdenOf(view, year, termsFor(ledger, { ...asked, group }));
  const { title, figure } = CONCENTRATIONS[measure] as (typeof CONCENTRATIONS)[string];
  const name = partyName(ledger.facts, group);
  return { measure, title: `${name}, ${year}: ${title}`, ally: group, name, year, asOf: view.day, commitment: commitment.id, rule: rule.id, figure: answerOf(figure(concentration)) };
}

function waysOut(measure: string): string {
  const near = nearestNames(measure, EXPLAINABLE);
  return near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Known: ${EXPLAINABLE.join(', ')}`;
}
