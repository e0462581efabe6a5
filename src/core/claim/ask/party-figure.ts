import { compareText, counted, countInWords, listInWords, roundTo } from '#kit';
import { derive } from '../../figure/derive.ts';
import { isMissing, type Figure, type Known, type Unit } from '../../figure/figure.ts';
import { editionOf } from '../../figure/origin.ts';
import type { Ally } from '../../ledger/facts.ts';
import type { View } from '../../ledger/view.ts';
import { aidShareOfGni } from '../../measure/aid.ts';
import { inCurrency } from '../../measure/in-currency.ts';
import { NATO, natoMoney, natoSeries, WEO, weoGdp, type NatoIndicator } from '../../measure/indicators.ts';
import { latestYear } from '../../measure/latest-year.ts';
import { groupMembersOn, membershipDay } from '../../measure/members.ts';
import { natoSpendingIn } from '../../measure/nato-spending.ts';
import { shareOfGdp } from '../../measure/share.ts';
import { NOT_PRINTED } from '../../measure/standing.ts';
import type { ClaimMeasure } from '../claim.ts';

/** What a level, a rank, a change or a ratio can be of. */
export type Level = Extract<ClaimMeasure, 'share' | 'spending' | 'equipment-share' | 'aid-share' | 'gdp' | 'population' | 'personnel' | 'spending-per-person'>;

/** How a level is to be read, where it can be read in several ways. */
export interface Manner {
  /** Of money; US dollars without it. */
  readonly currency?: string;
  /** GDP at purchasing power parity. */
  readonly atPurchasingPower?: boolean;
  /** Spending per person at current prices, which NATO does not print. */
  readonly atCurrentPrices?: boolean;
}

/** A level of an ally, or of a group: as its publisher prints it for the group, else the members' sum. */
export function levelOf(view: View, measure: Level, party: string, year: number, manner: Manner = {}): Known<Figure> {
  const figure = LEVELS[measure](view, party, year, manner);
  return isMissing(figure) ? withReason(view, measure, year, figure) : figure;
}

type Ask = (view: View, party: string, year: number, manner: Manner) => Known<Figure>;

const LEVELS: Readonly<Record<Level, Ask>> = {
  'share': shareOf,
  'spending': spendingOf,
  'equipment-share': (view, party, year) => (isGroup(view, party) ? { missing: 'not held', because: 'no edition prints the part of equipment for a group of allies' } : view.observe(natoSeries('equipment-share', party), year)),
  'aid-share': (view, party, year) => (isGroup(view, party) ? { missing: 'not held', because: 'aid is held for single allies only' } : aidShareOfGni(view, party, year)),
  'gdp': gdpOf,
  'population': (view, party, year) => ownOrSum(view, party, year, 'population', (ally) => view.observe({ publication: WEO, indicator: 'population', party: ally, unit: 'persons' }, year)),
  'personnel': (view, party, year) => printedOrSum(view, party, year, 'military personnel', (each) => view.observe(natoSeries('military-personnel', each), year)),
  'spending-per-person': perPerson,
};

/** Whether a party is a group of allies. */
export function isGroup({ ledger }: View, party: string): boolean {
  return ledger.facts.groups.some(({ id }) => id === party);
}

/** The members of a group in a year, as seen from the day of a view. */
export function membersIn(view: View, group: string, year: number): readonly Ally[] {
  return groupMembersOn(view.ledger.facts, group, membershipDay(view.day, year));
}

/** The sum of a figure over allies; not held where one of them has none. */
export function sumOver(allies: readonly Ally[], what: string, figureOf: (ally: Ally) => Known<Figure>): Known<Figure> {
  return sumOf(what, allies.map((ally) => ({ name: ally.name, figure: figureOf(ally) })));
}

/** The sum of named figures; not held where one of them is absent. */
export function sumOf(what: string, figures: readonly { readonly name: string; readonly figure: Known<Figure> }[]): Known<Figure> {
  const inputs = figures.flatMap(({ name, figure }) => (isMissing(figure) ? [] : [{ name, figure }]));
  const [first] = inputs;
  if (!first || inputs.length < figures.length) return incomplete(what, figures.filter(({ figure }) => isMissing(figure)).map(({ name }) => name));
  const { unit, priceBase } = first.figure;
  const value = inputs.reduce((sum, { figure }) => sum + figure.value, 0);
  return derive({ measure: 'sum', formula: `${what} of ${counted(inputs.length, 'party', 'parties')}, added up`, value: roundTo(value, 2), unit, ...(priceBase && { priceBase }), decimals: 0, inputs });
}

/** One figure as a part of another, in percent or as a ratio. */
export function quotientOf(measure: string, names: readonly [part: string, whole: string], part: Known<Figure>, whole: Known<Figure>, unit: Unit): Known<Figure> {
  if (isMissing(part)) return part;
  if (isMissing(whole)) return whole;
  if (whole.value === 0) return { missing: 'not available', because: `${names[1]} is zero` };
  const scale = unit.startsWith('percent') ? 100 : 1;
  return derive({
    measure,
    formula: `${names[0]} / ${names[1]}`,
    value: roundTo((part.value / whole.value) * scale, 6),
    unit,
    decimals: 2,
    inputs: [{ name: names[0], figure: part }, { name: names[1], figure: whole }],
  });
}

function shareOf(view: View, party: string, year: number): Known<Figure> {
  const printed = shareOfGdp(view, party, year);
  if (!isGroup(view, party) || !isMissing(printed)) return printed;
  const [spending, gdp] = [spendingOf(view, party, year, {}), gdpOf(view, party, year, {})];
  return quotientOf('group-share', ['spending', 'GDP'], spending, gdp, 'percent_of_gdp');
}

/** In US dollars as printed or by share; in another currency as printed, else the printed dollars at the year's average rate. */
function spendingOf(view: View, party: string, year: number, { currency = 'USD' }: Manner): Known<Figure> {
  const printed = view.observe(natoMoney('defence-spending', party, currency, 'current'), year);
  if (!isMissing(printed)) return printed;
  const dollars = printedOrSum(view, party, year, 'defence spending', (each) => natoSpendingIn(view, each, 'USD', year));
  if (currency === 'USD' || isMissing(dollars)) return dollars;
  const byShare = dollars.origin.kind === 'derivation' && !isGroup(view, party) ? natoSpendingIn(view, party, currency, year) : undefined;
  return byShare && !isMissing(byShare) ? byShare : inCurrency(view, dollars, currency, { year });
}

function gdpOf(view: View, party: string, year: number, { currency = 'USD', atPurchasingPower = false }: Manner): Known<Figure> {
  const unit = atPurchasingPower ? 'international_dollars' : currency;
  const own = isGroup(view, party) ? undefined : view.observe(weoGdp(party, unit), year);
  if (own && !isMissing(own)) return own;
  const dollars = ownOrSum(view, party, year, 'GDP', (ally) => view.observe(weoGdp(ally, atPurchasingPower ? unit : 'USD'), year));
  if (!isMissing(dollars)) return atPurchasingPower ? dollars : inCurrency(view, dollars, currency, { year });
  const printed = view.observe(natoMoney('gdp', party, 'USD', 'current'), year);
  return isMissing(printed) || atPurchasingPower ? dollars : inCurrency(view, printed, currency, { year });
}

/** As NATO prints it, at constant prices; where no edition held does, at current prices, and in another currency than dollars. */
function perPerson(view: View, party: string, year: number, manner: Manner): Known<Figure> {
  return (manner.currency || manner.atCurrentPrices ? undefined : printedPerPerson(view, party, year)) ?? perPersonAtCurrentPrices(view, party, year, manner);
}

/** Of the series of several price bases the one that the newest edition prints. */
function printedPerPerson(view: View, party: string, year: number): Figure | undefined {
  const keys = view.ledger.seriesOf(NATO, 'defence-spending-per-person').filter((key) => key.party === party);
  const figures = keys.flatMap((key) => {
    const figure = view.observe(key, year);
    return isMissing(figure) ? [] : [figure];
  });
  return figures.sort((a, b) => compareText(editionOf(b)?.edition ?? '', editionOf(a)?.edition ?? ''))[0];
}

function perPersonAtCurrentPrices(view: View, party: string, year: number, manner: Manner): Known<Figure> {
  const [spending, heads] = [spendingOf(view, party, year, manner), levelOf(view, 'population', party, year)];
  const figure = quotientOf('spending-per-person', ['defence spending', 'population'], spending, heads, `${manner.currency ?? 'USD'}_per_person`);
  return isMissing(figure) ? figure : { ...figure, value: roundTo(figure.value, 0), decimals: 0, priceBase: 'current' };
}

/** As printed for the party itself, a group among them; else the sum of a group's members with forces. */
function printedOrSum(view: View, party: string, year: number, what: string, ask: (party: string) => Known<Figure>): Known<Figure> {
  const own = ask(party);
  if (!isMissing(own) || !isGroup(view, party)) return own;
  return sumOver(membersIn(view, party, year).filter(({ forces }) => forces), what, ({ id }) => ask(id));
}

function ownOrSum(view: View, party: string, year: number, what: string, ask: (ally: string) => Known<Figure>): Known<Figure> {
  return isGroup(view, party) ? sumOver(membersIn(view, party, year), what, ({ id }) => ask(id)) : ask(party);
}

function incomplete(what: string, without: readonly string[]): Known<Figure> {
  if (without.length === 0) return { missing: 'not available', because: 'the group had no members then' };
  const who = without.length > 3 ? `${countInWords(without.length)} allies` : listInWords(without);
  return { missing: 'not held', because: `the ${what} of ${who} is not held` };
}

const PRINTED_WITH: Readonly<Partial<Record<Level, NatoIndicator>>> = { 'share': 'defence-share-of-gdp', 'spending': 'defence-share-of-gdp', 'equipment-share': 'equipment-share', 'personnel': 'military-personnel' };

function withReason(view: View, measure: Level, year: number, figure: Exclude<Known<Figure>, Figure>): Known<Figure> {
  const indicator = PRINTED_WITH[measure];
  const last = indicator && latestYear(view, NATO, indicator);
  if (figure.missing !== 'not held' || figure.because || last === undefined || year <= last) return figure;
  return { ...figure, because: `${NOT_PRINTED} ${year}` };
}
