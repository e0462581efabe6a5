import { dayFromTyped } from './words/days.ts';

/** What the control bar sets: each is kept through all screens. What is not set is automatic. */
export interface Controls {
  readonly commitment?: string;
  readonly asOf?: string;
  readonly year?: string;
  readonly group?: string;
  /** The counting rule; NATO’s own where none is set. */
  readonly rule?: string;
  /** How a burden compares GDP; market rates where nothing is set. */
  readonly gdp?: string;
  /** The day whose members a burden counts in every year; each year’s own where none is set. */
  readonly membership?: string;
}

/** A figure whose explanation is open. */
export interface ExplainedFigure {
  readonly measure: string;
  readonly ally: string;
  readonly year?: string;
}

/** What is to be read, as far as an address can tell it. */
export interface ReportAsked {
  /** A sample report, and the sample that it is compared with. */
  readonly sample?: string;
  readonly with?: string;
  /** A sentence or two. */
  readonly text?: string;
  readonly date?: string;
  readonly speaker?: string;
}

/** How a path to a target is asked for, as written; what is not set is as the commitment and the outlook have it. */
export interface CostTerms {
  readonly target?: string;
  readonly by?: string;
  readonly from?: string;
  readonly shape?: string;
  /** Shares set by hand: `2028=2.5,2030=3`. */
  readonly points?: string;
  readonly baseline?: string;
  readonly growth?: string;
  readonly deflator?: string;
  readonly currency?: string;
  readonly interest?: string;
}

/** Their names, in the order in which an address writes them. */
export const COST_TERMS = ['target', 'by', 'from', 'shape', 'points', 'baseline', 'growth', 'deflator', 'currency', 'interest'] as const satisfies readonly (keyof CostTerms)[];

/** Where a reader is: every view has an address that reproduces it. */
export interface Place {
  readonly path: string;
  readonly controls: Controls;
  readonly ally?: string;
  readonly explain?: ExplainedFigure;
  readonly words?: string;
  /** The mission that is looked at, and the time that its rows speak of. */
  readonly mission?: string;
  readonly at?: string;
  readonly report?: ReportAsked;
  /** The path whose cost is looked at. */
  readonly cost?: CostTerms;
}

/** The place of an address. A day may be written as people write it. */
export function readPlace(path: string, query: string): Place {
  const asked = new URLSearchParams(query);
  const value = (name: string): string | undefined => asked.get(name)?.trim() || undefined;
  const asOf = value('as-of');
  return withoutUnset({
    path: path.length > 1 ? path.replace(/\/+$/, '') : path,
    controls: withoutUnset({ commitment: value('commitment'), asOf: asOf && dayFromTyped(asOf), year: value('year'), group: value('group'), rule: value('rule'), gdp: value('gdp'), membership: value('membership') }),
    ally: value('ally'),
    explain: readExplained(value('explain')),
    words: value('q'),
    mission: value('mission'),
    at: value('at'),
    report: path.startsWith('/reader') ? withoutUnset({ sample: value('sample'), with: value('with'), text: value('text'), date: value('date'), speaker: value('speaker') }) : undefined,
    cost: isAboutCost(path) ? withoutUnset(Object.fromEntries(COST_TERMS.map((name) => [name, value(name)])) as CostTerms) : undefined,
  });
}

/** The address of a place. */
export function addressOf({ path, controls, ally, explain, words, mission, at, report, cost }: Place): string {
  return path + queryOf({ ...parametersOf(controls), ally, explain: explain && writeExplained(explain), q: words, mission, at, ...report, ...cost });
}

/** The controls under the names that addresses and the API share. */
export function parametersOf({ commitment, asOf, year, group, rule, gdp, membership }: { readonly [Name in keyof Controls]?: Controls[Name] | undefined }): Record<string, string | undefined> {
  return { commitment, 'as-of': asOf, year, group, rule, gdp, membership };
}

/** `?as-of=2017-03-31&year=2016`, or nothing where nothing is set. */
export function queryOf(parameters: Readonly<Record<string, string | undefined>>): string {
  const set = Object.entries(parameters).flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value).replaceAll('%2F', '/')}`] : []));
  return set.length === 0 ? '' : `?${set.join('&')}`;
}

/** The page that explains a figure. */
export function explainAddress(figure: ExplainedFigure, controls: Controls): string {
  return `/explain/${figure.measure}/${figure.ally}${explainQuery(figure, controls)}`;
}

/** What a figure’s explanation depends on: a share on the commitment, a burden on who is counted and how. */
export function explainQuery({ measure, year }: ExplainedFigure, { commitment, asOf, rule, group, gdp, membership }: Controls): string {
  return queryOf({ year, 'as-of': asOf, ...(isBurden(measure) ? { group, gdp, membership } : { commitment }), rule });
}

/** Whether a figure is one of those that burdens are told by. */
export function isBurden(measure: string): boolean {
  return measure.startsWith('burden') || measure === 'common-funding' || isConcentration(measure);
}

/** Whether a figure is about a whole group: how its spending is spread. */
export function isConcentration(measure: string): boolean {
  return measure === 'gini' || measure === 'herfindahl';
}

/** The figure that an address of an explanation names, if it is one. */
export function explainedByAddress(address: string): ExplainedFigure | undefined {
  const [path = '', query = ''] = address.split('?');
  const [, room, measure, ally] = path.split('/');
  if (room !== 'explain' || !measure || !ally) return undefined;
  return withoutUnset({ measure, ally, year: new URLSearchParams(query).get('year') ?? undefined });
}

/** The controls without those that say whose burden is shared: an ally's own page tells its part of the whole alliance. */
export function withoutBurdenTerms({ group: _group, gdp: _gdp, membership: _membership, ...controls }: Controls): Controls {
  return controls;
}

/** The page of an ally. */
export function allyAddress(ally: string, controls: Controls): string {
  return addressOf({ path: `/allies/${ally}`, controls });
}

/** Whether a page is about a path: what it costs a group or one ally, or a plan that begins with it. */
function isAboutCost(path: string): boolean {
  return /^\/(cost|allies\/[^/]+\/cost|plans\/new)\/?$/.test(path);
}

/** Where the cost of an ally's path is looked at; without an ally, that of a group. */
export function costPlace(controls: Controls, cost: CostTerms = {}, ally?: string): Place {
  return { path: ally === undefined ? '/cost' : `/allies/${ally}/cost`, controls, cost };
}

/** Where a plan is written: that of an ally begins with a path to the target. */
export function planPlace(controls: Controls, ally: string, cost: CostTerms = {}): Place {
  return { path: '/plans/new', controls, ally, cost };
}

/** Where contributions are looked at: of a mission, at a time, or of one ally. */
export function contributionsPlace(controls: Controls, chosen: Pick<Place, 'mission' | 'at' | 'ally'>): Place {
  return { path: '/contributions', controls, ...chosen };
}

/** Where reports are read: nothing yet, a sample, or a sentence. */
export function readerPlace(controls: Controls, report: ReportAsked = {}): Place {
  return { path: '/reader', controls, report };
}

function readExplained(text: string | undefined): ExplainedFigure | undefined {
  const [measure, ally, year] = text?.split('/') ?? [];
  return measure && ally ? withoutUnset({ measure, ally, year }) : undefined;
}

function writeExplained({ measure, ally, year }: ExplainedFigure): string {
  return [measure, ally, year].filter(Boolean).join('/');
}

function withoutUnset<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
