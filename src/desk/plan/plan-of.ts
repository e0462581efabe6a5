import { OutturnError, type Problem } from '#kit';
import { assertRuleFits, lastDayOfYear, NATO_CORE, PLAN_FORMAT, type Facts, type Plan, type PlanAssumptions, type PlanBase, type PlanSource, type PlanStatus, type PlanTarget, type MoneyScale } from '#core';
import { commitmentFor, ruleFor } from '../question.ts';
import { brief, entryOf, type DocumentNode } from './document.ts';
import { readShape } from './read-shape.ts';
import { readingOf, tell, type Reading } from './reading.ts';
import { LAST_YEAR, PLAN_SHAPE } from './shape.ts';

/** The values of a document that has no problem: years are numbers, names are looked up, money is in whole units. */
interface PlanValues {
  readonly ally: string;
  readonly commitment: string;
  readonly rule?: string;
  readonly title?: string;
  readonly author?: string;
  readonly asOf: string;
  readonly status: PlanStatus;
  readonly money: { readonly currency: string; readonly scale: MoneyScale };
  readonly base: PlanBase;
  readonly targets: readonly PlanTarget[];
  readonly assumptions?: PlanAssumptions;
  readonly measures?: readonly { readonly name: string; readonly amounts?: Readonly<Record<number, number>>; readonly source?: string }[];
  readonly sources?: readonly PlanSource[];
  readonly notes?: readonly string[];
}

/** The plan of a document, or undefined where anything in it is wrong: every problem is told at its place. */
export function planOf(fileName: string, document: DocumentNode | undefined, facts: Facts, problems: Problem[]): Plan | undefined {
  if (document === undefined) return undefined;
  const reading = readingOf(fileName, facts, document, problems);
  if (!isPlan(reading, document)) return undefined;
  const values = readShape(reading, document, PLAN_SHAPE) as PlanValues;
  if (problems.length > 0) return undefined;
  tellUnfitRule(reading, document, values);
  return problems.length > 0 ? undefined : planWith(values);
}

/** A document that has not one key of a plan is another document, and its keys are not told one by one. */
function isPlan(reading: Reading, document: DocumentNode): boolean {
  if (document.kind === 'map' && document.entries.some(({ key }) => Object.hasOwn(PLAN_SHAPE.keys, key))) return true;
  const found = document.kind === 'map' ? `has the keys ${document.entries.slice(0, 6).map(({ key }) => brief(key)).join(', ')}` : `is ${document.kind === 'list' ? 'a list' : `the words "${brief(String(document.value))}"`}`;
  tell(reading, document.place, [], 'not-a-plan', `This is no plan: the document ${found}`, `Begin with format: ${PLAN_FORMAT}, ally and commitment; docs/method/plan-format.md has a whole example`);
  return false;
}

function tellUnfitRule(reading: Reading, document: DocumentNode, { rule, commitment }: PlanValues): void {
  const { facts } = reading;
  try {
    assertRuleFits(commitmentFor(facts, commitment, lastDayOfYear(LAST_YEAR)), ruleFor(facts, rule));
  } catch (error) {
    if (!(error instanceof OutturnError)) throw error;
    const { code, what, wayOut } = error.problem;
    tell(reading, (entryOf(document, 'rule') ?? document).place, ['rule'], code, what, wayOut);
  }
}

function planWith({ ally, commitment, rule, title, author, asOf, status, money, base, targets, assumptions, measures, sources, notes }: PlanValues): Plan {
  return {
    format: PLAN_FORMAT,
    ally,
    commitment,
    rule: rule ?? NATO_CORE.id,
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    asOf,
    status,
    ...money,
    base,
    targets: [...targets].sort((a, b) => a.year - b.year),
    assumptions: assumptions ?? {},
    measures: (measures ?? []).map(({ amounts = {}, ...measure }) => ({ ...measure, amounts: Object.entries(amounts).map(([year, amount]) => ({ year: Number(year), amount })) })),
    sources: sources ?? [],
    notes: notes ?? [],
  };
}
