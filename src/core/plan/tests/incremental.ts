import type { PlanFinding } from '../finding.ts';
import type { PlanYear } from '../plan-path.ts';
import { signedInWords, valueIn, type PlanContext, type PlanTest } from './context.ts';

/** A change smaller than this is taken as none, in points of GDP and in percent. */
const NONE = 0.005;
const OURS = 'our test, since the pledge does not define "incremental"';

interface Step {
  readonly year: number;
  readonly change: number;
}

/** The share never falls on the way, each step shown. */
export const incrementalShare: PlanTest = ({ path, commitment }) => {
  const steps = stepsOf([path.base, ...path.years], ({ share }) => valueIn(share), (now, before) => now - before);
  const isMet = (year: number): boolean => (valueIn(path.years.find((each) => each.year === year)?.share) ?? 0) >= commitment.target;
  return findingsOf(steps, { falls: 'share-falls', steps: 'steps-of-share', name: 'The share of GDP', unit: 'points', field: 'share' }, (step) => !isMet(step.year));
};

/** Spending at constant prices never falls on the way, each step shown. */
export const incrementalSpending: PlanTest = ({ path }) => {
  const real = ({ spending, prices }: PlanYear): number | undefined => {
    const [money, level] = [valueIn(spending), valueIn(prices)];
    return money === undefined || level === undefined ? undefined : money / level;
  };
  const steps = stepsOf([path.base, ...path.years], real, (now, before) => (now / before - 1) * 100);
  return findingsOf(steps, { falls: 'real-spending-falls', steps: 'steps-of-real-spending', name: 'Spending at constant prices', unit: '%', field: 'spending' }, () => true);
};

/** How much of the way is left to the last years, and how much is gone in the first. */
export const loading: PlanTest = ({ path, commitment, plan }: PlanContext) => {
  const start = valueIn(path.base.share);
  const last = path.years.at(-1);
  const end = valueIn(last?.share);
  if (start === undefined || end === undefined || end - start < NONE || path.years.length < 3 || !last) return [];
  const third = Math.ceil(path.years.length / 3);
  const before = valueIn(path.years.at(-1 - third)?.share);
  const after = valueIn(path.years[third - 1]?.share);
  const left = before === undefined ? 0 : (end - before) / (end - start);
  const gone = after === undefined ? 0 : (after - start) / (end - start);
  const percent = (part: number): string => `${Math.round(part * 100)} %`;
  if (left > 0.5) return [{ code: 'back-loaded', severity: 'warning', where: `targets ${last.year - third + 1} to ${last.year}`, what: `${percent(left)} of the way to ${commitment.target} % is left to the last ${third} of ${path.years.length} years; on a straight line it would be ${percent(third / path.years.length)}`, wayOut: 'Move some of the rise to earlier years, or say why it has to wait' }];
  if (gone > 0.5) return [{ code: 'front-loaded', severity: 'note', where: `targets ${plan.base.year + 1} to ${plan.base.year + third}`, what: `${percent(gone)} of the way is gone in the first ${third} of ${path.years.length} years`, wayOut: 'Nothing needs to be done; check that so much can be spent so soon' }];
  return [];
};

function stepsOf(years: readonly PlanYear[], value: (year: PlanYear) => number | undefined, change: (now: number, before: number) => number): Step[] {
  return years.slice(1).flatMap((year, index) => {
    const [now, before] = [value(year), value(years[index] as PlanYear)];
    return now === undefined || before === undefined || before === 0 ? [] : [{ year: year.year, change: change(now, before) }];
  });
}

interface Words {
  readonly falls: string;
  readonly steps: string;
  readonly name: string;
  readonly unit: string;
  readonly field: string;
}

function findingsOf(steps: readonly Step[], words: Words, matters: (step: Step) => boolean): PlanFinding[] {
  if (steps.length === 0) return [];
  const shown = steps.map(({ year, change }) => `${year} ${signedInWords(change)}`).join(', ');
  const falls = steps.filter((step) => step.change < -NONE && matters(step));
  return [
    ...falls.map(({ year, change }): PlanFinding => ({ code: words.falls, severity: 'warning', where: `targets ${year} ${words.field}`, what: `${words.name} falls by ${signedInWords(-change).replace('+', '')} ${words.unit} in ${year} (${OURS})`, wayOut: `Keep it at the level of ${year - 1} at least, or say why it falls` })),
    { code: words.steps, severity: 'note', where: `targets ${words.field}`, what: `${words.name}, step by step in ${words.unit}: ${shown} (${OURS})`, wayOut: falls.length > 0 ? 'See the years in which it falls' : 'Nothing needs to be done' },
  ];
}
