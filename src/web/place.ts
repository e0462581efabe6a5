import { dayFromTyped } from './words/days.ts';

/** What the control bar sets: each is kept through all screens. What is not set is automatic. */
export interface Controls {
  readonly commitment?: string;
  readonly asOf?: string;
  readonly year?: string;
  readonly group?: string;
}

/** A figure whose explanation is open. */
export interface ExplainedFigure {
  readonly measure: string;
  readonly ally: string;
  readonly year?: string;
}

/** Where a reader is: every view has an address that reproduces it. */
export interface Place {
  readonly path: string;
  readonly controls: Controls;
  readonly ally?: string;
  readonly explain?: ExplainedFigure;
  readonly words?: string;
}

/** The place of an address. A day may be written as people write it. */
export function readPlace(path: string, query: string): Place {
  const asked = new URLSearchParams(query);
  const value = (name: string): string | undefined => asked.get(name)?.trim() || undefined;
  const asOf = value('as-of');
  return withoutUnset({
    path: path.length > 1 ? path.replace(/\/+$/, '') : path,
    controls: withoutUnset({ commitment: value('commitment'), asOf: asOf && dayFromTyped(asOf), year: value('year'), group: value('group') }),
    ally: value('ally'),
    explain: readExplained(value('explain')),
    words: value('q'),
  });
}

/** The address of a place. */
export function addressOf({ path, controls, ally, explain, words }: Place): string {
  return path + queryOf({ ...parametersOf(controls), ally, explain: explain && writeExplained(explain), q: words });
}

/** The controls under the names that addresses and the API share. */
export function parametersOf({ commitment, asOf, year, group }: { readonly [Name in keyof Controls]?: Controls[Name] | undefined }): Record<string, string | undefined> {
  return { commitment, 'as-of': asOf, year, group };
}

/** `?as-of=2017-03-31&year=2016`, or nothing where nothing is set. */
export function queryOf(parameters: Readonly<Record<string, string | undefined>>): string {
  const set = Object.entries(parameters).flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value).replaceAll('%2F', '/')}`] : []));
  return set.length === 0 ? '' : `?${set.join('&')}`;
}

/** The page that explains a figure. */
export function explainAddress({ measure, ally, year }: ExplainedFigure, { commitment, asOf }: Controls): string {
  return `/explain/${measure}/${ally}${queryOf({ year, 'as-of': asOf, commitment })}`;
}

/** The figure that an address of an explanation names, if it is one. */
export function explainedByAddress(address: string): ExplainedFigure | undefined {
  const [path = '', query = ''] = address.split('?');
  const [, room, measure, ally] = path.split('/');
  if (room !== 'explain' || !measure || !ally) return undefined;
  return withoutUnset({ measure, ally, year: new URLSearchParams(query).get('year') ?? undefined });
}

/** The page of an ally. */
export function allyAddress(ally: string, controls: Controls): string {
  return addressOf({ path: `/allies/${ally}`, controls });
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
