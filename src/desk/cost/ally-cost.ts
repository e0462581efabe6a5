import { borrowingFor, costToClose, dateInWords, fiscalYearName, hasFiscalYear, inCurrencyAhead, isMissing, natoMoney, rateOn, sensitivityOf, shareOfGovernment, spendingPerHead, yearOf, type Ally, type BorrowingYear, type CostToClose, type Day, type Figure, type Known, type Ledger, type Missing, type PathYear, type Sensitivity } from '#core';
import { answerOf, figureAnswer, isAbsent, type FigureAnswer, type KnownAnswer, type MissingAnswer } from '../figure-answer.ts';
import { commitmentWords, type CommitmentWords } from '../commitment-words.ts';
import { allyNamed } from '../question.ts';
import { ceilingFor, type CeilingAnswer } from './ceiling.ts';
import { costQuestion, pathTermsFor, type CostAsked, type CostQuestion } from './cost-terms.ts';

/** What was asked for, as resolved: the same words on every surface. */
export interface CostHead extends CommitmentWords {
  readonly rule: string;
  readonly ruleName: string;
  readonly asOf: string;
  readonly baseline: string;
  readonly shape: string;
  readonly target: FigureAnswer;
  readonly by: number;
  readonly currency: string;
  /** Which rates turn money at current prices into other currencies, in words. */
  readonly rates: string;
}

/** Amounts of a year or a sum in one currency. */
export interface CostAmounts {
  readonly spending: KnownAnswer;
  readonly additional: KnownAnswer;
}

/** One year of a path. Money at current prices in the currency of the answer, unless it is said to be real. */
export interface CostYear extends CostAmounts {
  readonly year: number;
  /** How the ally itself calls the year, where its fiscal year is none of the calendar. */
  readonly fiscalYear?: string;
  readonly gdp: KnownAnswer;
  /** Growth of the GDP deflator in the year. */
  readonly inflation: KnownAnswer;
  readonly share: FigureAnswer;
  readonly baseline: KnownAnswer;
  /** At prices of the base year, in the ally's own currency. */
  readonly spendingReal: KnownAnswer;
  readonly additionalReal: KnownAnswer;
  readonly growthNominal: KnownAnswer;
  readonly growthReal: KnownAnswer;
  /** Percent of what general government spends. */
  readonly shareOfGovernment: KnownAnswer;
  readonly perPerson: KnownAnswer;
  /** The same in the ally's own currency, in euro and in US dollars. */
  readonly inCurrencies: Readonly<Record<string, CostAmounts>>;
}

/** What a path to a target costs an ally, as answered. */
export interface CostAnswer extends CostHead {
  readonly ally: string;
  readonly name: string;
  /** Set where growth and prices are not those of the outlook alone. */
  readonly assumptionsOf?: string;
  /** Why there is no path; then there are no years and no sums. */
  readonly missing?: MissingAnswer;
  readonly from: number | null;
  /** Spending of the base year as the alliance prints it, beside share × GDP from which the path starts. */
  readonly printedSpending?: KnownAnswer;
  readonly isAtTarget: boolean | null;
  readonly years: readonly CostYear[];
  readonly total: (CostAmounts & { readonly additionalReal: KnownAnswer; readonly inCurrencies: Readonly<Record<string, CostAmounts>> }) | null;
  readonly requiredGrowth: { readonly nominal: KnownAnswer; readonly real: KnownAnswer } | null;
  /** What may count beside the path up to a ceiling. */
  readonly ceiling?: CeilingAnswer;
  /** Which assumption moves the sum of additional spending most; told for one ally. */
  readonly sensitivity?: readonly SensitivityAnswer[];
  readonly borrowing?: readonly BorrowingAnswer[];
}

/** One assumption taken otherwise; amounts in the ally's own currency. */
export interface SensitivityAnswer extends Pick<Sensitivity, 'assumption' | 'change' | 'difference' | 'percent'> {
  readonly total: FigureAnswer;
  readonly last: FigureAnswer;
}

export type BorrowingAnswer = Readonly<Record<Exclude<keyof BorrowingYear, 'year'>, FigureAnswer>> & { readonly year: number };

/** What it costs an ally to reach a target: year by year and in sum, above a baseline, as known on a day; and what moves it. */
export function allyCost(ledger: Ledger, allyName: string, asked: CostAsked, today: Day): CostAnswer {
  const ally = allyNamed(ledger.facts, allyName);
  const question = costQuestion(ledger, asked, today);
  return { ...costFor(question, ally), sensitivity: sensitivityFor(question, ally) };
}

function sensitivityFor(question: CostQuestion, ally: Ally): readonly SensitivityAnswer[] {
  const terms = pathTermsFor(question, ally);
  const rows = isMissing(terms) ? terms : sensitivityOf(question.view, ally.id, terms);
  return isMissing(rows) ? [] : rows.map((row) => ({ ...row, total: figureAnswer(row.total, 0), last: figureAnswer(row.last, 0) }));
}

function costFor(question: CostQuestion, ally: Ally): CostAnswer {
  const terms = pathTermsFor(question, ally);
  return costAnswer(question, ally, isMissing(terms) ? terms : costToClose(question.view, ally.id, terms));
}

/** A cost as answered, or why there is none. */
export function costAnswer(question: CostQuestion, ally: Ally, cost: Known<CostToClose>): CostAnswer {
  if (isMissing(cost)) return withoutPath(question, ally, cost);
  const money = moneyIn(question, cost);
  return {
    ally: ally.id,
    name: ally.name,
    ...headOf(question, money.currency),
    from: cost.terms.from,
    ...(question.commitment.measure === 'defence-share-of-gdp' && { printedSpending: answerOf(question.view.observe(natoMoney('defence-spending', ally.id, cost.currency, 'current'), cost.terms.from)) }),
    isAtTarget: cost.isAtTarget,
    years: cost.years.map((year) => yearAnswer(question, ally.id, year, money)),
    total: { ...money.amounts(cost.total), additionalReal: briefly(cost.total.additionalReal), inCurrencies: money.inAll(cost.total) },
    requiredGrowth: { nominal: briefly(cost.requiredGrowth.nominal), real: briefly(cost.requiredGrowth.real) },
    ...(question.ceiling && { ceiling: ceilingFor(question.ceiling, cost, money.convert) }),
    ...(question.interest !== undefined && { borrowing: borrowingFor(cost, question.interest, 'the asker').map(borrowingAnswer) }),
  };
}

/** What was asked for, told in a currency. */
export function headOf({ view, commitment, rule, baseline, shape, target, by }: CostQuestion, currency: string): CostHead {
  return {
    ...commitmentWords(view, commitment),
    rule: rule.id,
    ruleName: rule.name,
    asOf: view.day,
    baseline,
    shape,
    target: figureAnswer(target),
    by,
    currency,
    rates: isMissing(rateOn(view, 'EUR', 'USD', view.day)) ? `the average rates of ${yearOf(view.day)} as far as held` : `the rates of ${dateInWords(view.day)}`,
  };
}

function withoutPath(question: CostQuestion, ally: Ally, missing: Missing): CostAnswer {
  const answer = answerOf(missing);
  return { ally: ally.id, name: ally.name, ...headOf(question, question.currency ?? ''), ...(isAbsent(answer) && { missing: answer }), from: null, isAtTarget: null, years: [], total: null, requiredGrowth: null };
}

/** How the money of a path is told: in the currency asked for, and in the usual ones. */
interface MoneyWords {
  readonly currency: string;
  readonly convert: (figure: Figure, currency?: string) => KnownAnswer;
  readonly amounts: (of: { readonly spending: Figure; readonly additional: Figure }, currency?: string) => CostAmounts;
  readonly inAll: (of: { readonly spending: Figure; readonly additional: Figure }) => Readonly<Record<string, CostAmounts>>;
}

function moneyIn({ view, currency: asked }: CostQuestion, cost: CostToClose): MoneyWords {
  const main = asked ?? cost.currency;
  const convert = (figure: Figure, currency = main): KnownAnswer => briefly(inCurrencyAhead(view, figure, currency, view.day));
  const amounts = (of: { readonly spending: Figure; readonly additional: Figure }, currency = main): CostAmounts => ({ spending: convert(of.spending, currency), additional: convert(of.additional, currency) });
  const all = [...new Set([cost.currency, 'EUR', 'USD'])];
  return { currency: main, convert, amounts, inAll: (of) => Object.fromEntries(all.map((currency) => [currency, amounts(of, currency)])) };
}

function yearAnswer({ view }: CostQuestion, ally: string, year: PathYear, money: MoneyWords): CostYear {
  return {
    year: year.year,
    ...(hasFiscalYear(ally) && { fiscalYear: fiscalYearName(ally, year.year) }),
    gdp: gdpAnswer(year, money),
    inflation: inflationOf(year),
    ...money.amounts(year),
    share: figureAnswer(year.share),
    baseline: money.convert(year.baseline),
    spendingReal: briefly(year.spendingReal),
    additionalReal: briefly(year.additionalReal),
    growthNominal: briefly(year.growthNominal),
    growthReal: briefly(year.growthReal),
    shareOfGovernment: briefly(shareOfGovernment(view, ally, year)),
    perPerson: briefly(spendingPerHead(view, ally, year)),
    inCurrencies: money.inAll(year),
  };
}

function borrowingAnswer({ year, interest, debt, deficitShare, debtShare }: BorrowingYear): BorrowingAnswer {
  return { year, interest: figureAnswer(interest, 0), debt: figureAnswer(debt, 0), deficitShare: figureAnswer(deficitShare, 0), debtShare: figureAnswer(debtShare, 0) };
}

/** GDP down to its cells: the other amounts of the year name it and leave it to this one. */
function gdpAnswer({ gdp }: PathYear, { convert, currency }: MoneyWords): KnownAnswer {
  return gdp.unit === currency ? figureAnswer(gdp) : convert(gdp);
}

/** The last growth in the price level, down to its cells. */
function inflationOf({ prices }: PathYear): KnownAnswer {
  if (isMissing(prices)) return answerOf(prices);
  const last = prices.origin.kind === 'derivation' ? prices.origin.inputs.at(-1) : undefined;
  return last ? figureAnswer(last.figure) : { missing: 'not available', because: 'prices are counted from the base year' };
}

/** Sums of more inputs than this, and inputs of inputs, are told in the years of the same answer. */
const WIDE = 4;
const DEEP = 2;

function briefly(known: Known<Figure>): KnownAnswer {
  return isMissing(known) ? answerOf(known) : figureAnswer(known, WIDE, DEEP);
}
