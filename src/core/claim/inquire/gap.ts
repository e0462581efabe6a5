import { roundTo } from '#kit';
import { derive } from '../../figure/derive.ts';
import { isMissing, type Figure, type Known } from '../../figure/figure.ts';
import type { Commitment } from '../../ledger/facts.ts';
import type { View } from '../../ledger/view.ts';
import { countedShare } from '../../measure/counting-rule.ts';
import { floorOn } from '../../measure/commitments.ts';
import { gapInPoints } from '../../measure/gap.ts';
import { gapInCurrency } from '../../measure/gap-in-currency.ts';
import { residualGapInMoney } from '../../measure/gap-in-money.ts';
import { gdpAhead, nationalCurrency } from '../../measure/gdp-ahead.ts';
import { OECD_AID, weoGdp } from '../../measure/indicators.ts';
import { rateOn } from '../../measure/rate-on.ts';
import { shareOfGdp } from '../../measure/share.ts';
import { currentSpending, spendingAhead, spendingAtTarget } from '../../measure/spending-ahead.ts';
import { inCurrency } from '../../measure/in-currency.ts';
import { eachOf } from '../ask/each.ts';
import { isGroup, levelOf, membersIn, sumOver } from '../ask/party-figure.ts';
import { commitmentsOfAlliance, isCurrency, newestYear, targetOfClaim, yearOfClaim, yearOfView, type AskedTarget, type NewestYear } from '../asked.ts';
import type { Claim } from '../claim.ts';
import type { Inquired, Question } from '../inquiry.ts';
import { boundsOfClaim, boundsOfThreshold } from '../told.ts';
import { ownersOf, valueText } from '../words.ts';

/** The furthest year ahead that is tried. */
const YEARS_AHEAD = 15;

/** A gap to a target: in points, in money, or told without a number. */
export function inquireGap(claim: Claim, then: View): Inquired {
  if (claim.parties.length === 0) return { reason: 'No word tells whose gap it is: name the ally or the group' };
  const newest = newestYear(then);
  if (typeof claim.value !== 'number') return withoutNumber(claim, then);
  return isCurrency(claim.unit) ? inMoney(claim, claim.unit, then, newest) : inPoints(claim, then);
}

function withoutNumber(claim: Claim, then: View): Inquired {
  const target = targetOfClaim(claim, then);
  const bounds = boundsOfThreshold(claim, target.figure.value, 'percent_of_gdp', 'less than');
  const year = yearOfClaim(claim, then).year;
  const single = (party: string): Question => ({ id: 'plain', what: `${ownersOf(then.ledger.facts, [party])} defence spending as a share of GDP in ${year}, against ${targetText(target)}`, ask: (view) => levelOf(view, 'share', party, year) });
  const plain = eachOf(claim.parties.map(single), 'plain', `the shares in ${year}, against ${targetText(target)}`, bounds.bounds, claim.isNegated);
  return { ...bounds, plain, rule: 'A gap without a number is a share below the target', others: [], isDenied: claim.isNegated, hasChance: false };
}

function inPoints(claim: Claim, then: View): Inquired {
  const bounds = boundsOfClaim(claim, 'percentage_points_of_gdp');
  const asked = yearOfClaim(claim, then);
  if (!bounds) return { reason: 'The words tell no number for the gap' };
  const question = (id: string, year: number, target: AskedTarget): Question => {
    const single = (party: string): Question => ({ id, what: `the distance of ${ownersOf(then.ledger.facts, [party])} share in ${year} from ${targetText(target)}`, ask: (view) => pointsTo(target, levelOf(view, 'share', party, year)) });
    return eachOf(claim.parties.map(single), id, `the distance of each share in ${year} from ${targetText(target)}`, bounds.bounds, claim.isNegated);
  };
  const target = targetOfClaim(claim, then);
  const others = [asked.year - 1, asked.year + 1].map((year) => question(`year-${year}`, year, target));
  const targets = otherTargets(then, target).map((other) => question(`target-${other.figure.value}`, asked.year, other));
  return { ...bounds, plain: question('plain', asked.year, target), rule: `Target less the printed share, for ${asked.rule}`, others: [...others, ...targets], isDenied: claim.isNegated, hasChance: true };
}

function pointsTo({ figure }: AskedTarget, share: Known<Figure>): Known<Figure> {
  return gapInPoints({ id: '', name: '', sources: [], comparator: 'at-least', target: figure.value, targetUnit: 'percent_of_gdp' }, share);
}

/** What a question on a gap in money needs to know. */
interface MoneyTerms {
  readonly parties: readonly string[];
  readonly target: AskedTarget;
  /** The year of the GDP; the year of current spending is the newest known, as a rule the last printed. */
  readonly year: number;
  readonly base: number;
  readonly currency: string;
  readonly then: View;
}

function inMoney(claim: Claim, currency: string, then: View, { year: base, name }: NewestYear): Inquired {
  const bounds = boundsOfClaim(claim, currency);
  if (!bounds) return { reason: 'The words tell no number for the gap' };
  const target = targetOfClaim(claim, then);
  const named = claim.years?.last ?? (claim.by ? Number(claim.by.slice(0, 4)) : undefined);
  const terms: MoneyTerms = { parties: claim.parties, target, year: named ?? yearOfView(then), base, currency, then };
  const isPast = named !== undefined && named <= base;
  const plain = isPast ? pastGap('plain', terms) : aheadGap('plain', terms);
  return {
    ...bounds,
    plain,
    rule: isPast ? `The target less the printed share, of the GDP of the year that is named, ${named}` : `${targetText(target)} of GDP in ${named === undefined ? `the year of the report, ${terms.year}, since the words name none` : `the year that is named, ${terms.year}`}, less current spending: the share of ${base}, ${name}, of that year's GDP${rateText(terms)}`,
    others: otherGaps(terms, isPast),
    isDenied: claim.isNegated,
    hasChance: true,
  };
}

/** At which rate the gap is converted, where it is told in another currency than the ally's own. */
function rateText({ parties, currency, then }: MoneyTerms): string {
  const own = parties.flatMap((party) => (isGroup(then, party) ? [] : [nationalCurrency(then, party)]));
  if (own.length > 0 && own.every((each) => each === currency)) return '';
  const [from = 'EUR'] = own.filter((each) => each !== currency);
  const isHeld = from === currency || !isMissing(rateOn(then, from, currency, then.day));
  return isHeld ? '; converted at the rate of the day' : '; converted at the average rate of the year, since none of the day is held';
}

/** The target's part of the GDP of a year, less current spending; of a group, added up over the members below the target. */
function aheadGap(id: string, terms: MoneyTerms): Question {
  const { target, year, base, then } = terms;
  return {
    id,
    what: `what ${targetText(target)} of ${gdpText(terms)} asks above current spending`,
    ask: (view) => overParties(view, terms, (ally) => spendingAhead(view, { ally, target: target.figure, year, base, currency: terms.currency, day: then.day })),
  };
}

function gdpText({ parties, year, then }: MoneyTerms): string {
  const owner = ownersOf(then.ledger.facts, parties);
  return year > yearOfView(then) ? `${owner} GDP as forecast for ${year}` : `${owner} GDP in ${year}`;
}

function pastGap(id: string, terms: MoneyTerms): Question {
  const { target, year, currency, then } = terms;
  const commitment: Commitment = { ...(target.commitment ?? floorOn(then.ledger.facts.commitments, then.day)), comparator: 'at-least', target: target.figure.value };
  return {
    id,
    what: `the gap of ${year}: ${targetText(target)} less the printed share, of ${ownersOf(then.ledger.facts, terms.parties)} GDP in ${year}`,
    ask: (view) => overParties(view, terms, (ally) => gapInCurrency(view, commitment, ally, year, shareOfGdp(view, ally, year), currency)),
  };
}

/** One ally's gap as it is; over a group or several allies, the sum of those that are below the target. */
function overParties(view: View, { parties, base }: MoneyTerms, gapOf: (ally: string) => Known<Figure>): Known<Figure> {
  const [only = ''] = parties;
  if (parties.length === 1 && !isGroup(view, only)) return gapOf(only);
  const allies = parties.flatMap((party) => (isGroup(view, party) ? membersIn(view, party, base) : view.ledger.facts.allies.filter(({ id }) => id === party)));
  const gaps = new Map(allies.filter(({ forces }) => forces).map((ally) => [ally, gapOf(ally.id)]));
  const below = [...gaps].flatMap(([ally, gap]) => (isMissing(gap) || gap.value > 0 ? [ally] : []));
  return sumOver(below, 'gap', (ally) => gaps.get(ally) as Known<Figure>);
}

function otherGaps(terms: MoneyTerms, isPast: boolean): Question[] {
  const { target, then, year } = terms;
  const report = yearOfView(then);
  const deadline = Math.min(target.commitment?.deadlineYear ?? report + 1, report + YEARS_AHEAD);
  const [only = ''] = terms.parties;
  const isOne = terms.parties.length === 1 && !isGroup(then, only);
  const ahead = Array.from({ length: Math.max(0, deadline - report + 2) }, (_, index) => report - 1 + index);
  const years = ahead.filter((each) => (isPast || each !== year) && (isOne || each <= report + 1 || each === deadline));
  const ofOne = isOne ? ofOneAlly(only, terms) : [];
  return [
    ...years.map((each) => ({ ...aheadGap(`gdp-${each}`, { ...terms, year: each }), isTold: each === target.commitment?.deadlineYear })),
    ...(isPast || (isOne && terms.currency === nationalCurrency(then, only)) ? [] : [pastGap(`gap-of-${terms.base}`, { ...terms, year: terms.base })]),
    ...otherTargets(then, target).map((other) => aheadGap(`target-${other.figure.value}`, { ...terms, target: other })),
    ...ofOne,
  ];
}

/** Readings of one ally's gap beside the years: other currency, outlook's own dollars, whole sums, residual, counting rule. */
function ofOneAlly(ally: string, terms: MoneyTerms): Question[] {
  const { target, then, year, base, currency } = terms;
  const owner = ownersOf(then.ledger.facts, [ally]);
  const own = nationalCurrency(then, ally);
  const other = currency === own ? 'USD' : own;
  const swapped = other === currency ? [] : [{ ...aheadGap(`currency-${other}`, { ...terms, currency: other }), what: `${aheadGap('', terms).what}, if the number is of ${other}` }];
  return [
    ...swapped,
    ...(currency === 'USD' && own !== 'USD' ? [outlookDollars(ally, terms)] : []),
    { id: 'whole', what: `what ${targetText(target)} of ${gdpText(terms)} asks in all`, ask: (view) => spendingAtTarget(view, { ally, target: target.figure, year, currency, day: then.day }) },
    { id: 'current', what: `${owner} current spending itself, of ${base}`, ask: (view) => inCurrency(view, currentSpending(view, ally, base), currency, { day: then.day }) },
    ...residual(ally, terms),
    ...withAid(ally, terms),
  ];
}

/** At the exchange rate at which the outlook itself turns the GDP of the year into dollars. */
function outlookDollars(ally: string, terms: MoneyTerms): Question {
  const { target, year, base, then } = terms;
  return {
    id: 'outlook-dollars',
    what: `what ${targetText(target)} of ${gdpText(terms)} asks above current spending, at the outlook's own exchange rate`,
    ask: (view) => {
      const [national, dollars] = [gdpAhead(view, ally, year), view.observe(weoGdp(ally, 'USD'), year)];
      const gap = spendingAhead(view, { ally, target: target.figure, year, base, currency: nationalCurrency(view, ally), day: then.day });
      if (isMissing(gap) || isMissing(dollars) || isMissing(national)) return isMissing(gap) ? gap : { missing: 'not held', because: `no macro edition known by that day holds the GDP of ${year} in dollars` };
      return derive({ measure: 'at-outlook-rate', formula: 'gap × GDP in dollars / GDP in national currency', value: roundTo((gap.value * dollars.value) / national.value, 0), unit: 'USD', priceBase: 'current', decimals: 0, inputs: [{ name: 'gap', figure: gap }, { name: 'GDP in dollars', figure: dollars }, { name: 'GDP in national currency', figure: national }] });
    },
  };
}

/** Target × GDP − spending, both at current prices of one NATO edition. */
function residual(ally: string, { target, base, currency, then }: MoneyTerms): Question[] {
  const { commitment } = target;
  if (!commitment || currency !== 'USD') return [];
  const what = `the residual gap of ${base}: ${targetText(target)} of ${ownersOf(then.ledger.facts, [ally])} GDP less spending, both at current prices of one edition`;
  return [{ id: 'residual', what, ask: (view) => residualGapInMoney(view, commitment, ally, base, shareOfGdp(view, ally, base)) }];
}

/** The gap where development aid counts as well, which no commitment has in view that tells itself what counts beside defence. */
function withAid(ally: string, { target, base, currency, then }: MoneyTerms): Question[] {
  const rule = then.ledger.facts.countingRules.find(({ components }) => components.includes('aid'));
  const { commitment } = target;
  if (!rule || commitment?.measure !== 'defence-share-of-gdp') return [];
  return [{
    id: 'core-and-aid',
    what: `the gap of ${base} if aid counted too`,
    ask: (view) => (view.newest(OECD_AID) ? gapInCurrency(view, commitment, ally, base, countedShare(view, commitment, rule, ally, base), currency) : { missing: 'not held', because: 'no edition with aid was known by that day' }),
  }];
}

/** Targets for shares of GDP of other commitments made by the day. */
function otherTargets(then: View, { figure }: AskedTarget): AskedTarget[] {
  const values = new Set([figure.value]);
  return commitmentsOfAlliance(then).flatMap(({ target, targetUnit, comparator }) => {
    if (targetUnit !== 'percent_of_gdp' || comparator === 'up-to' || values.has(target)) return [];
    values.add(target);
    return [targetOfClaim({ target } as Claim, then)];
  });
}

function targetText({ figure }: AskedTarget): string {
  return valueText(figure.value, 'percent');
}
