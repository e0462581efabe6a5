import { foldName, nearestNames, refuse } from '#kit';
import { dateInWords, isKnownBy, publishedDate, type CostingGap, type CostingInput, type CostingPath, type CostingResult, type CostToClose, type Day, type Figure, type Known, type Ledger, type PublishedCosting, type View } from '#core';
import { compared, PERCENT_BOUND, resultOf, verdictOf, type Comparison, type Verdict } from './costings/compare.ts';
import { printsEconomy } from './costings/economy.ts';
import { gapOf } from './costings/gaps.ts';
import { costsOf } from './costings/paths.ts';
import { viewFor, type Asked } from './question.ts';

/** Published costings, each computed again and held beside what was printed. */
export interface CostingsAnswer {
  readonly asOf: string;
  /** In percent: how near a result has to come, where it is not within one printed unit. */
  readonly bound: number;
  readonly rule: string;
  readonly costings: readonly CostingAnswer[];
}

/** One published costing beside ours. */
export interface CostingAnswer extends Omit<PublishedCosting, 'paths' | 'inputs'> {
  readonly inputs: readonly CostingInput[];
  /** The day whose ledger was asked. */
  readonly ledgerOf: string;
  /** Whether anything of the economy is printed; if so our figures rest on it first, and `fromLedger` tells them without it. */
  readonly economy: 'printed' | 'ledger';
  readonly reproduces: Verdict;
  /** The verdict from the ledger of the day alone: their terms, and nothing of their economy. */
  readonly reproducesFromLedger: Verdict;
  readonly paths: readonly CostingPathAnswer[];
}

/** A path, or a gap of one year, with its results. */
export type CostingPathAnswer = (Omit<CostingPath, 'results'> | Omit<CostingGap, 'results'>) & { readonly results: readonly CostingResultAnswer[] };

/** A printed result with ours and the difference. */
export interface CostingResultAnswer extends Comparison {
  readonly theirs: CostingResult;
  /** From the ledger alone, where ours rests on printed figures of the economy. */
  readonly fromLedger?: Comparison;
}

/** The rule by which a result reproduces, in words. */
const RULE = `A result reproduces within one printed unit or ${PERCENT_BOUND} %; a costing in full where every result does, in part where its main one does`;

/** Published costings that were known by a day, oldest first, or the one of an id; each with the ledger of its own day. */
export function costings(ledger: Ledger, asked: Asked & { readonly id?: string }, today: Day): CostingsAnswer {
  const { day, ledger: learned } = viewFor(ledger, asked, today);
  const isPublished = ({ published }: PublishedCosting): boolean => isKnownBy(published, day, 'date of costing');
  const chosen = asked.id === undefined ? ledger.facts.costings.filter(isPublished) : [costingNamed(ledger.facts.costings, asked.id)];
  const later = chosen.find((costing) => !isPublished(costing));
  if (later) refuse('costing-published-later', `costing "${later.id}"`, `It had not been published by ${dateInWords(day)}`, `Ask for a later day: it bears the date ${dateInWords(later.published)}`);
  return { asOf: day, bound: PERCENT_BOUND, rule: RULE, costings: chosen.map((costing) => costingAnswer(learned, costing)) };
}

function costingNamed(all: readonly PublishedCosting[], id: string): PublishedCosting {
  const ids = all.map((each) => each.id);
  const near = nearestNames(id, ids);
  return all.find((each) => foldName(each.id) === foldName(id)) ?? refuse('unknown-costing', `costing "${id}"`, 'No published costing has this name', near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Known: ${ids.join(', ')}`);
}

function costingAnswer(ledger: Ledger, costing: PublishedCosting): CostingAnswer {
  const view = ledger.asOf(publishedDate(costing.published).knownFrom);
  const [asPrinted, fromLedger] = [costsOf(view, costing, 'printed'), costsOf(view, costing, 'ledger')];
  const paths = costing.paths.map((path) => {
    const isPrinted = path.kind === 'path' && printsEconomy(costing, path);
    return { ...path, results: path.results.map((result) => resultAnswer(result, figureOf(view, costing, path, result, asPrinted), isPrinted ? figureOf(view, costing, path, result, fromLedger) : undefined)) };
  });
  const results = paths.flatMap((path) => path.results);
  return {
    ...costing,
    ledgerOf: view.day,
    economy: results.some((each) => each.fromLedger) ? 'printed' : 'ledger',
    reproduces: verdictOf(results.map(({ theirs, reproduces }) => ({ isMain: theirs.main === true, reproduces }))),
    reproducesFromLedger: verdictOf(results.map(({ theirs, reproduces, fromLedger: alone }) => ({ isMain: theirs.main === true, reproduces: alone?.reproduces ?? reproduces }))),
    paths,
  };
}

function figureOf(view: View, { currency }: PublishedCosting, path: CostingPath | CostingGap, result: CostingResult, costs: ReadonlyMap<string, Known<CostToClose>>): Known<Figure> {
  if (path.kind === 'gap') return gapOf(view, path, currency);
  return resultOf(costs.get(path.id) ?? { missing: 'not available' }, result);
}

function resultAnswer(theirs: CostingResult, ours: Known<Figure>, fromLedger: Known<Figure> | undefined): CostingResultAnswer {
  return { theirs, ...compared(theirs, ours), ...(fromLedger && { fromLedger: compared(theirs, fromLedger) }) };
}
