import type { Figure, Known } from '../figure/figure.ts';
import type { NamedFigure } from '../figure/origin.ts';
import { sumOf } from '../figure/sum-of.ts';

/**
 * The sum of planned amounts in one currency at current prices; of none there is no sum.
 *
 * Source: definition. Units: whole units of the currency. Absences: whatever is missing is left out by whoever asks, and counted.
 *
 * @example
 * const { years: [first, second] } = planPath(viewAhead, examplePlan, commitmentAhead);
 * sumOfPlans('two years', [{ name: '2027', figure: first.spending }, { name: '2028', figure: second.spending }]).value // => 259400000000
 * sumOfPlans('nothing', []).because // => 'nothing of it is held: nothing'
 */
export function sumOfPlans(what: string, inputs: readonly NamedFigure[]): Known<Figure> {
  const [first, ...others] = inputs;
  return first ? sumOf('sum-of-plans', what, [first, ...others]) : { missing: 'not held', because: `nothing of it is held: ${what}` };
}
