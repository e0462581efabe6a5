import { capitalise, countInWords, refuse } from '#kit';
import { burdenOf, concentrationIn, dateInWords, editionOf, figureInWords, isMissing, NATO, parseDay, isKnownBy, type AllyBurden, type Burden, type BurdenTerms, type CommonBudget, type ConcentrationInYear, type Counting, type Day, type Facts, type Figure, type GdpBasis, type Known, type Ledger, type Status, type View } from '#core';
import { answerInBrief, answerOf, type KnownAnswer } from './figure-answer.ts';
import type { Finding } from './finding.ts';
import { groupNamed, lastYearOfRule, ruleFor, viewFor, yearFor, yearsHeld, type Asked } from './question.ts';

/** What a question about burdens may ask beside the common options. */
export interface BurdenAsked extends Asked {
  /** `year`: each year's members; a day: the members of that day, for all years. */
  readonly membership?: string;
  /** `market` or `purchasing-power`: how GDP is made comparable. */
  readonly gdp?: string;
}

/** What one ally bears, in percent of the members' sum; the index is spending share over GDP share. */
export interface AllyBurdenAnswer {
  readonly ally: string;
  readonly name: string;
  readonly spending: KnownAnswer;
  readonly spendingShare: KnownAnswer;
  readonly gdpShare: KnownAnswer;
  readonly populationShare: KnownAnswer;
  readonly commonFundingShare: KnownAnswer;
  readonly index: KnownAnswer;
}

/** The concentration of spending in one year. */
export interface ConcentrationYear {
  readonly year: number;
  readonly members: number;
  readonly gini: KnownAnswer;
  readonly herfindahl: KnownAnswer;
  /** The largest spender's share. */
  readonly largest: { readonly ally: string; readonly share: KnownAnswer };
}

export interface BurdenAnswer {
  readonly asOf: string;
  readonly year: number;
  readonly group: string;
  readonly membership: string;
  readonly gdp: GdpBasis;
  readonly rule: string;
  readonly ruleName: string;
  readonly allies: readonly AllyBurdenAnswer[];
  /** The sums that the shares are parts of, each with all of its members. */
  readonly totals: { readonly spending: KnownAnswer; readonly gdp: KnownAnswer; readonly population: KnownAnswer };
  readonly counts: Burden['counts'];
  readonly concentration: { readonly gini: KnownAnswer; readonly herfindahl: KnownAnswer; readonly years: readonly ConcentrationYear[] };
  /** The alliance's common budgets of the year, as far as they are held. */
  readonly commonBudgets: readonly CommonBudget[];
  readonly finding: Finding;
}

/** What every ally bears of the alliance's spending, beside its weight, as known on a day. */
export function burden(ledger: Ledger, asked: BurdenAsked, today: Day): BurdenAnswer {
  const view = viewFor(ledger, asked, today);
  const terms = termsFor(ledger, asked);
  const { group, rule, membershipOf } = terms;
  const year = yearFor(view, asked.year ?? lastYearOfRule(view, rule), SPENDING);
  const found = burdenOf(view, year, terms);
  return {
    asOf: view.day,
    year,
    group,
    membership: membershipOf ?? 'year',
    gdp: terms.basis,
    rule: rule.id,
    ruleName: rule.name,
    allies: found.burdens.map(allyAnswer),
    totals: { spending: answerOf(found.totals.spending), gdp: answerOf(found.totals.gdp), population: answerOf(found.totals.population) },
    counts: found.counts,
    concentration: {
      gini: answerInBrief(found.concentration.gini),
      herfindahl: answerInBrief(found.concentration.herfindahl),
      years: yearsOf(view).map((each) => concentrationYear(concentrationIn(view, each, terms))),
    },
    commonBudgets: ledger.facts.commonBudgets.filter((budget) => budget.year === year && isKnownBy(budget.known, view.day)),
    finding: findingOf(found, rule, membersInWords(ledger.facts, group)),
  };
}

const SPENDING = { publication: NATO, indicator: 'defence-spending' };

type ResolvedTerms = Required<Omit<BurdenTerms, 'membershipOf'>> & Pick<BurdenTerms, 'membershipOf'>;

/** The terms of a question about burdens, as they are computed with. */
export function termsFor({ facts }: Ledger, asked: BurdenAsked): ResolvedTerms {
  const membershipOf = membershipFor(asked.membership);
  return { group: groupNamed(facts, asked.group), basis: basisFor(asked.gdp), rule: ruleFor(facts, asked.rule), ...(membershipOf && { membershipOf }) };
}

/** The figures of a burden that can be explained for one ally. */
export type BurdenFigure = 'burden' | 'burden-gdp' | 'burden-population' | 'burden-index' | 'burden-spending';

/** One figure of an ally's burden, under the terms of the question. */
export function burdenFigure(view: View, ally: string, year: number, terms: BurdenTerms, measure: BurdenFigure): Known<Figure> {
  const own = burdenOf(view, year, terms).burdens.find((each) => each.ally.id === ally);
  if (!own) return { missing: 'not a member' };
  return { 'burden': own.spendingShare, 'burden-gdp': own.gdpShare, 'burden-population': own.populationShare, 'burden-index': own.index, 'burden-spending': own.spending }[measure];
}

function allyAnswer({ ally, spending, spendingShare, gdpShare, populationShare, commonFundingShare, index }: AllyBurden): AllyBurdenAnswer {
  return {
    ally: ally.id,
    name: ally.name,
    spending: answerOf(spending),
    spendingShare: answerInBrief(spendingShare),
    gdpShare: answerInBrief(gdpShare),
    populationShare: answerInBrief(populationShare),
    commonFundingShare: answerOf(commonFundingShare),
    index: answerInBrief(index),
  };
}

function concentrationYear({ year, members, gini, herfindahl, largest }: ConcentrationInYear): ConcentrationYear {
  return {
    year,
    members,
    gini: answerInBrief(gini),
    herfindahl: answerInBrief(herfindahl),
    largest: { ally: largest?.ally.id ?? '', share: largest ? answerInBrief(largest.share) : { missing: 'not held' } },
  };
}

function yearsOf(view: View): number[] {
  const [first, last] = yearsHeld(view, SPENDING) ?? [1, 0];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function membershipFor(asked: string | undefined): Day | undefined {
  return asked === undefined || asked === 'year' ? undefined : parseDay(asked, 'day of membership');
}

function basisFor(asked: string | undefined): GdpBasis {
  if (asked === undefined || asked === 'market' || asked === 'purchasing-power') return asked ?? 'market';
  return refuse('unknown-basis', `GDP "${asked}"`, 'GDP is compared in two ways', 'Write market or purchasing-power');
}

function findingOf({ year, burdens, counts, totals }: Burden, rule: Counting, members: string): Finding {
  const [largest] = burdens;
  const details = [
    counts.notHeld > 0 ? `The ${rule.components.includes('aid') ? 'spending or the aid' : 'spending'} of ${countInWords(counts.notHeld)} ${counts.notHeld === 1 ? 'member' : 'members'} is not held.` : '',
    counts.standIn > 0 ? `${capitalise(countInWords(counts.standIn))} ${counts.standIn === 1 ? 'figure stands' : 'figures stand'} in from older editions.` : '',
    counts.byShare > 0 ? `The spending of ${countInWords(counts.byShare)} ${counts.byShare === 1 ? 'member is its' : 'members is their'} printed share of GDP × GDP of the World Economic Outlook, since no edition of NATO is held with it in dollars.` : '',
    counts.gdpStandIn > 0 ? gdpStandsIn(totals.gdp) : '',
    counts.hindsight > 0 ? `Hindsight: the aid of ${countInWords(counts.hindsight)} ${counts.hindsight === 1 ? 'member' : 'members'} could be known only after the day asked for.` : '',
    rule.components.includes('aid') ? 'Aid is counted beside defence here; the alliance never agreed to that.' : '',
  ].filter(Boolean);
  if (!largest || isMissing(largest.spendingShare)) {
    const why = isMissing(totals.spending) ? totals.spending.because : undefined;
    return { headline: `No burden shares can be told for ${year}${why ? `: ${why}` : ''}`, details };
  }
  return { headline: headlineOf(largest, largest.spendingShare, year, rule, members), details };
}

function headlineOf(largest: AllyBurden, share: Figure, year: number, rule: Counting, members: string): string {
  const withAid = rule.components.includes('aid');
  const bears = withAid ? 'bore' : BEARS[share.status];
  const who = withAid ? `With aid counted, ${withArticle(largest.ally.name)}` : capitalise(withArticle(largest.ally.name));
  return `${who} ${bears} ${figureInWords(share)} of what ${members} ${bears === 'bore' ? 'spent' : 'spend'} in ${year}${weight(largest)}`;
}

/** What is estimated or forecast is never told as done. */
const BEARS: Readonly<Record<Status, string>> = { 'actual': 'bore', 'not stated': 'bore', 'estimate': 'is estimated to bear', 'forecast': 'is forecast to bear' };

/** Whose spending makes the whole: the members of the alliance, or those of a group of it. */
function membersInWords({ groups }: Facts, id: string): string {
  const group = groups.find((each) => each.id === id);
  return id === 'nato' || !group ? 'the members' : group.name;
}

/** A name within a sentence: some take an article. */
function withArticle(name: string): string {
  return /^(United|Netherlands)/.test(name) ? `the ${name}` : name;
}

/** GDP of an older macro edition, because the newest is not held whole. */
function gdpStandsIn(total: Known<Figure>): string {
  const inputs = isMissing(total) || total.origin.kind !== 'derivation' ? [] : total.origin.inputs;
  const editions = [...new Set(inputs.map(({ figure }) => editionOf(figure)?.edition ?? ''))];
  if (editions.length !== 1) return 'GDP comes from several editions of the World Economic Outlook, since none known by then is held for every member.';
  return `GDP is that of the World Economic Outlook of ${dateInWords(editions[0] as string)}, the newest known by then that is held for every member.`;
}

function weight({ gdpShare }: AllyBurden): string {
  return isMissing(gdpShare) ? '' : `, with ${figureInWords(gdpShare)} of their GDP`;
}
