import { roundTo } from '#kit';
import { derive } from '../../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../../figure/figure.ts';
import type { View } from '../../ledger/view.ts';
import { countedShare } from '../../measure/counting-rule.ts';
import { floorOn } from '../../measure/commitments.ts';
import { bridgesOf } from '../../measure/bridge.ts';
import { inCurrency } from '../../measure/in-currency.ts';
import { nationalCurrency } from '../../measure/gdp-ahead.ts';
import { natoMoney, OECD_AID } from '../../measure/indicators.ts';
import { eachOf } from '../ask/each.ts';
import { isGroup, levelOf, quotientOf, sumOf, type Level, type Manner } from '../ask/party-figure.ts';
import { isCurrency, targetOfClaim, yearOfClaim, yearOfView, type AskedYear } from '../asked.ts';
import type { Claim } from '../claim.ts';
import type { Inquired, Question } from '../inquiry.ts';
import { boundsOfClaim, boundsOfThreshold, type ClaimBounds } from '../told.ts';
import { nameOf, ownersOf, rangeText } from '../words.ts';

/** A level of allies or of a group in a year: what they spend, their share, their economy, their people. */
export function inquireLevel(claim: Claim, then: View): Inquired {
  const measure = claim.measure as Level;
  if (claim.parties.length === 0) return { reason: `No word tells whose ${LEVEL_WORDS[measure]} it is: name the ally or the group` };
  const asked = yearOfClaim(claim, then);
  const bounds = boundsOfLevel(claim, measure, then);
  if (!bounds) return { reason: `The words tell no number for ${LEVEL_WORDS[measure]}, and no target to hold it against` };
  const manner = mannerOf(claim);
  const plain = levelQuestion(claim, then, { id: 'plain', measure, year: asked.year, manner, bounds });
  return { ...bounds, plain, rule: ruleOf(claim, measure, asked), others: othersOf(claim, then, { id: '', measure, year: asked.year, manner, bounds }), isDenied: claim.isNegated, hasChance: true };
}

/** How sentences call a level. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  'share': 'defence spending as a share of GDP',
  'spending': 'defence spending',
  'equipment-share': 'spending on equipment as a part of defence spending',
  'aid-share': 'aid as a share of national income',
  'gdp': 'GDP',
  'population': 'population',
  'personnel': 'number of military personnel',
  'spending-per-person': 'defence spending per person',
};

interface LevelTerms {
  readonly id: string;
  readonly measure: Level;
  readonly year: number;
  readonly manner: Manner;
  readonly bounds: ClaimBounds;
  /** Amounts of several parties are held against the words one by one. */
  readonly isApart?: boolean;
}

/** One level of the parties of a claim: amounts of several together, shares of each. */
function levelQuestion(claim: Pick<Claim, 'parties'> & Partial<Pick<Claim, 'isNegated'>>, then: View, { id, measure, year, manner, bounds, isApart = false }: LevelTerms): Question {
  const { facts } = then.ledger;
  const { isNegated = false } = claim;
  const what = `${ownersOf(facts, claim.parties)} ${LEVEL_WORDS[measure]} in ${year}${mannerText(manner)}`;
  const single = (party: string): Question => ({ id, what: `${ownersOf(facts, [party])} ${LEVEL_WORDS[measure]} in ${year}${mannerText(manner)}`, ask: (view) => levelOf(view, measure, party, year, manner) });
  const isTogether = claim.parties.length > 1 && ADDED_UP.includes(measure) && !isApart;
  if (isTogether) return { id, what: `${what}, together`, ask: (view) => sumOf(LEVEL_WORDS[measure], claim.parties.map((party) => ({ name: nameOf(facts, party), figure: levelOf(view, measure, party, year, manner) }))) };
  return eachOf(claim.parties.map(single), id, what, bounds.bounds, isNegated);
}

/** What several parties have together; shares are of each. */
const ADDED_UP: readonly Level[] = ['spending', 'gdp', 'population', 'personnel'];

/** What is denied is denied as a whole: who "does not spend 2 percent" spends less, not more. */
function boundsOfLevel(claim: Claim, measure: Level, then: View): ClaimBounds | undefined {
  const unit = unitOf(claim, measure);
  const isScaled = claim.isNegated && claim.comparator === 'exactly' && claim.hedge === null;
  const told = boundsOfClaim(isScaled ? { ...claim, comparator: 'at least' } : claim, unit);
  if (told) return isScaled ? { ...told, because: `What is denied is ${rangeText(told.bounds.match, unit)}` } : told;
  if (measure !== 'share' && measure !== 'equipment-share' && claim.target === null) return undefined;
  const { figure } = targetOfClaim(measure === 'equipment-share' ? { ...claim, target: claim.target ?? EQUIPMENT_TARGET } : claim, then);
  return boundsOfThreshold(claim, figure.value, unit);
}

const EQUIPMENT_TARGET = 20;
const UNITS: Readonly<Partial<Record<Level, string>>> = { 'share': 'percent_of_gdp', 'equipment-share': 'percent_of_defence_spending', 'aid-share': 'percent_of_gni', 'population': 'persons', 'personnel': 'persons' };

/** The unit in which a level is held against the words. */
export function unitOf({ unit }: Claim, measure: Level): string {
  return UNITS[measure] ?? (isCurrency(unit) ? unit : 'USD');
}

/** How a level is to be read for the unit of the words. */
export function mannerOf({ unit, measure }: Claim): Manner {
  return isCurrency(unit) && unit !== 'USD' && (measure === 'spending' || measure === 'gdp' || measure === 'spending-per-person') ? { currency: unit } : {};
}

function mannerText({ currency, atPurchasingPower, atCurrentPrices }: Manner): string {
  if (atCurrentPrices) return ', at current prices';
  return atPurchasingPower ? ', at purchasing power' : currency ? `, in ${currency}` : '';
}

function ruleOf(claim: Claim, measure: Level, { rule }: AskedYear): string {
  const how = { 'share': 'As NATO prints it', 'spending': 'At current prices and exchange rates, as NATO counts it', 'gdp': 'GDP of the newest World Economic Outlook of the day', 'spending-per-person': 'As NATO prints it, at constant prices, or at current ones where no edition held prints it' } as Partial<Record<Level, string>>;
  const several = claim.parties.length < 2 ? '' : ADDED_UP.includes(measure) ? '; of several parties together' : '; of several parties each has to fit';
  return `${how[measure] ?? 'As printed'}, for ${rule}${several}`;
}

function othersOf(claim: Claim, then: View, terms: LevelTerms): Question[] {
  const years = [terms.year - 1, terms.year + 1].map((year) => levelQuestion(claim, then, { ...terms, id: `year-${year}`, year }));
  const apart = claim.parties.length > 1 && ADDED_UP.includes(terms.measure) ? [levelQuestion(claim, then, { ...terms, id: 'each', isApart: true })] : [];
  return [...years, ...apart, ...ofOtherGroups(claim, then, terms), ...ofMeasure(claim, then, terms)];
}

const SISTERS: Readonly<Record<string, readonly string[]>> = { 'nato': ['europe-and-canada', 'nato-europe'], 'nato-europe': ['europe-and-canada', 'eu', 'nato'], 'europe-and-canada': ['nato-europe', 'nato'], 'eu': ['nato-europe'] };

function ofOtherGroups({ parties }: Claim, then: View, terms: LevelTerms): Question[] {
  const groups = parties.length === 1 ? (SISTERS[parties[0] as string] ?? []) : [];
  return groups.filter((group) => isGroup(then, group)).map((group) => levelQuestion({ parties: [group] }, then, { ...terms, id: `group-${group}` }));
}

/** Readings that belong to one measure alone, for a single party. */
function ofMeasure({ parties, unit }: Claim, then: View, terms: LevelTerms): Question[] {
  const [party] = parties;
  if (party === undefined || parties.length > 1) return [];
  if (terms.measure === 'share') return ofShare(party, then, terms);
  if (terms.measure === 'spending') return ofSpending(party, then, terms, isCurrency(unit) ? unit : 'USD');
  if (terms.measure === 'spending-per-person') return [levelQuestion({ parties: [party] }, then, { ...terms, id: 'current-prices', manner: { atCurrentPrices: true } })];
  if (terms.measure === 'gdp') return [{ ...levelQuestion({ parties: [party] }, then, { ...terms, id: 'purchasing-power', manner: { atPurchasingPower: true } }) }, ...inOwnCurrency(party, then, terms)];
  return [];
}

function ofShare(party: string, then: View, { year }: LevelTerms): Question[] {
  const owner = ownersOf(then.ledger.facts, [party]);
  const rule = then.ledger.facts.countingRules.find(({ components }) => components.includes('aid'));
  const current: Question = { id: 'current-prices', what: `${owner} defence spending over GDP in ${year}, both at current prices`, ask: (view) => quotientOf('share-at-current-prices', ['spending', 'GDP'], levelOf(view, 'spending', party, year), levelOf(view, 'gdp', party, year), 'percent_of_gdp') };
  if (!rule || isGroup(then, party)) return [current];
  return [current, {
    id: 'core-and-aid',
    what: `${owner} share in ${year} if aid counted too`,
    ask: (view) => (view.newest(OECD_AID) ? countedShare(view, floorOn(view.ledger.facts.commitments, view.day), rule, party, year) : { missing: 'not held', because: 'no edition with aid was known by that day' }),
  }];
}

function ofSpending(party: string, then: View, terms: LevelTerms, unit: string): Question[] {
  const owner = ownersOf(then.ledger.facts, [party]);
  const { year } = terms;
  const target = targetOfClaim({ target: null } as Claim, then).figure;
  const constants = then.ledger.seriesOf(natoMoney('defence-spending', party, 'USD', 'current').publication, 'defence-spending').filter((key) => key.party === party && key.unit === 'USD' && key.priceBase !== 'current' && !isMissing(then.observe(key, year)));
  const constant = constants.map((key): Question => ({ id: `prices-${key.priceBase}`, what: `${owner} defence spending in ${year}, at the prices of ${key.priceBase?.slice('constant-'.length)}`, ask: (view) => view.observe(key, year) }));
  const atTarget: Question = {
    id: 'at-target',
    what: `${target.value}\u00a0% of ${owner} GDP in ${year}, which is the target and not what is spent`,
    ask: (view) => partOfGdp(target, levelOf(view, 'gdp', party, year, terms.manner)),
  };
  const dayRate: Question[] = unit === 'USD' ? [] : [{ id: 'rate-of-the-day', what: `${owner} defence spending in ${year}, in dollars turned into ${unit} at the rate of the day`, ask: (view) => inCurrency(view, levelOf(view, 'spending', party, year), unit, { day: then.day }) }];
  return [...inOwnCurrency(party, then, terms), ...dayRate, ...constant, ...nationalBudgets(party, then, year, unit), atTarget];
}

/** What the ally's own government counts as its budget of the year, or of the year of the report. */
function nationalBudgets(party: string, then: View, year: number, unit: string): Question[] {
  return bridgesOf(then, party).filter(({ budget }) => budget.unit === unit && [year, yearOfView(then)].includes(budget.year)).map(({ budget, national }, index) => ({
    id: `national-${budget.year}-${index}`,
    what: `${ownersOf(then.ledger.facts, [party])} own budget of ${budget.year} (${budget.what})`,
    ask: () => national,
  }));
}

function partOfGdp(target: Figure, gdp: Known<Figure>): Known<Figure> {
  if (isMissing(gdp)) return gdp;
  return derive({ measure: 'spending-at-target', formula: 'target × GDP', value: roundTo((target.value / 100) * gdp.value, 0), unit: gdp.unit, priceBase: 'current', decimals: 0, inputs: [{ name: 'target', figure: target }, { name: 'GDP', figure: gdp }] });
}

/** The number taken as one of the ally's own currency, or of dollars where that is the one told. */
function inOwnCurrency(party: string, then: View, terms: LevelTerms): Question[] {
  const own = isGroup(then, party) ? 'EUR' : nationalCurrency(then, party);
  const other = terms.bounds.unit === own ? 'USD' : own;
  if (other === terms.bounds.unit) return [];
  return [levelQuestion({ parties: [party] }, then, { ...terms, id: `currency-${other}`, manner: other === 'USD' ? {} : { currency: other } })];
}

