import type { Context } from 'hono';
import { nearestNames, refuse } from '#kit';

/** The names that addresses carry in their query, each with the desk's name for it. */
const OPTIONS = {
  'ally': 'ally',
  'as-of': 'asOf',
  'baseline': 'baseline',
  'by': 'by',
  'commitment': 'commitment',
  'currency': 'currency',
  'deflator': 'deflator',
  'edition': 'edition',
  'editions': 'editions',
  'format': 'format',
  'from': 'from',
  'gdp': 'gdp',
  'group': 'group',
  'growth': 'growth',
  'indicator': 'indicator',
  'interest': 'interest',
  'loaded-by': 'loadedBy',
  'membership': 'membership',
  'mission': 'mission',
  'name': 'name',
  'points': 'points',
  'price-base': 'priceBase',
  'publication': 'publication',
  'q': 'words',
  'rule': 'rule',
  'shape': 'shape',
  'speaker': 'speaker',
  'style': 'style',
  'target': 'target',
  'unit': 'unit',
  'until': 'until',
  'year': 'year',
} as const;

export type QueryName = keyof typeof OPTIONS;

/** What a query asks, under the desk's names. */
export type AskedBy<Name extends QueryName> = { readonly [Each in Name as (typeof OPTIONS)[Each]]?: string };

const VIEW = ['as-of', 'loaded-by'] as const;
const STANDING = [...VIEW, 'commitment', 'year', 'rule'] as const;
const BURDEN_TERMS = ['group', 'gdp', 'membership'] as const;
const PATH = [...VIEW, 'commitment', 'rule', 'target', 'by', 'from', 'shape', 'points', 'baseline', 'growth', 'deflator', 'currency'] as const;
const FIGURE = [...STANDING, ...BURDEN_TERMS, 'currency'] as const;

/** The names that each kind of question takes. */
export const TAKEN = {
  nothing: [],
  view: VIEW,
  status: [...STANDING, 'group'],
  ally: STANDING,
  gap: [...STANDING, 'currency'],
  cost: [...PATH, 'interest', 'format'],
  costGround: PATH,
  groupCost: [...PATH, 'group', 'format'],
  revisions: [...VIEW, 'year', 'indicator', 'publication', 'unit', 'price-base'],
  burden: [...VIEW, 'year', 'rule', ...BURDEN_TERMS],
  contributions: [...VIEW, 'mission', 'ally'],
  statements: [...VIEW, 'ally', 'speaker'],
  explain: FIGURE,
  publication: [...VIEW, 'publication'],
  changes: ['indicator', 'publication'],
  search: ['q'],
  open: ['name'],
  plans: [...VIEW, 'ally'],
  rollUp: [...VIEW, 'commitment', 'group', 'currency'],
  calendar: [...VIEW, 'from', 'until'],
  cite: [...VIEW, 'commitment', 'edition', 'publication', 'style'],
  citeFigure: [...FIGURE, 'style'],
  export: [...VIEW, 'publication', 'indicator', 'ally', 'group', 'editions', 'format'],
} as const satisfies Readonly<Record<string, readonly QueryName[]>>;

/**
 * What the query of an address asks. A name without a value counts as not written.
 *
 * @throws OutturnError `unknown-parameter` where the query carries a name that the question does not take: unread, it would
 * leave the answer about something else.
 */
export function askedBy<Name extends QueryName>(c: Context, names: readonly Name[]): AskedBy<Name> {
  const query = new URL(c.req.url).searchParams;
  for (const name of query.keys()) if (!(names as readonly string[]).includes(name)) refuseName(name, names);
  return Object.fromEntries(names.flatMap((name) => {
    const value = query.get(name);
    return value ? [[OPTIONS[name], value]] : [];
  })) as AskedBy<Name>;
}

function refuseName(name: string, names: readonly string[]): never {
  const near = nearestNames(name, names);
  const known = names.length === 0 ? 'Leave out the query' : `It takes ${names.join(', ')}`;
  return refuse('unknown-parameter', `parameter "${name}"`, 'This question takes no such parameter', near.length > 0 ? `Did you mean ${near.join(' or ')}?` : known);
}
