import { fiscalYearName, hasFiscalYear, type Plan } from '#core';
import { documentOf } from './document-of.ts';
import { SCALES, STATUSES } from './shape.ts';

type Values = Readonly<Record<string, unknown>>;

/** A plan as YAML for people: keys in one order, a row to a year, and short comments that tell units. */
export function planYaml(plan: Plan): string {
  const { money, base, targets, assumptions, measures, sources, notes, ...terms } = documentOf(plan) as Readonly<Record<string, Values>>;
  const lists: readonly (readonly [key: string, comment: string, lines: readonly string[]])[] = [
    ['targets', `By year: spending in ${plan.scale} of ${plan.currency}, equipmentShare in percent of defence spending, other shares in percent of GDP`, rows(targets)],
    ['assumptions', `Growth and deflator in percent a year, for all years or by year; gdp in ${plan.scale} of ${plan.currency}`, nested(assumptions)],
    ['measures', `What the money is for: amounts in ${plan.scale} of ${plan.currency}`, items(measures)],
    ['sources', 'What the plan rests on', items(sources)],
    ['notes', 'Anything else', items(notes)],
  ];
  return [
    ...headOf(plan),
    ...Object.entries(terms).map(([key, value]) => `${key}: ${scalar(value)}${commentOf(key)}`),
    ...section('money', '', nested(money)),
    ...section('base', 'What was spent last', nested(base)),
    ...lists.flatMap(([key, comment, lines]) => section(key, comment, lines)),
  ].map((line) => `${line}\n`).join('');
}

function headOf({ ally, scale, currency, base }: Plan): readonly string[] {
  return [
    `# Money is in ${scale} of ${currency} at current prices.`,
    '# Shares are in percent of GDP, or of national income where the commitment is about aid.',
    ...(hasFiscalYear(ally) ? [`# Years are named as the alliance does: ${base.year} is the fiscal year ${fiscalYearName(ally, base.year)} of ${ally}.`] : []),
  ];
}

const COMMENTS: Readonly<Record<string, string>> = {
  ally: 'ISO 3166-1 alpha-3',
  asOf: 'the day as of which it was drawn up',
  status: STATUSES.join(', '),
  currency: 'ISO 4217',
  scale: SCALES.join(', '),
  dollarsPerUnit: 'US dollars for one unit of the currency',
};

function commentOf(key: string): string {
  const comment = COMMENTS[key];
  return comment === undefined ? '' : ` # ${comment}`;
}

function section(key: string, comment: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...(comment === '' ? [] : [`# ${comment}`]), `${key}:`, ...lines.map((line) => `  ${line}`)];
}

/** A map a line to a key; what is a map itself stands below its key. */
function nested(values: Values | undefined): readonly string[] {
  return Object.entries(values ?? {}).flatMap(([key, value]) => (isMap(value) ? [`${key}:`, ...Object.entries(value).map(([year, each]) => `  ${year}: ${scalar(each)}`)] : [`${key}: ${scalar(value)}${commentOf(key)}`]));
}

/** A list of maps, a line to each. */
function rows(list: Values | undefined): readonly string[] {
  return Object.values(list ?? {}).map((row) => `- ${flow(row as Values)}`);
}

/** A list of texts, or of maps with a line to each key. */
function items(list: Values | undefined): readonly string[] {
  return Object.values(list ?? {}).flatMap((item) => {
    if (!isMap(item)) return [`- ${scalar(item)}`];
    return Object.entries(item).map(([key, value], at) => `${at === 0 ? '- ' : '  '}${key}: ${isMap(value) ? flow(value) : scalar(value)}`);
  });
}

function flow(values: Values): string {
  return `{${Object.entries(values).map(([key, value]) => `${key}: ${scalar(value)}`).join(', ')}}`;
}

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null;
}

/** Words that YAML, of this version or an older one, reads as something else than text. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;
const PLAIN = /^[\p{L}(][\p{L}\p{N} .()/+%-]*$/u;

/** A value as YAML: text without quotation marks where it cannot be taken for anything else. */
function scalar(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  if (PLAIN.test(value) && !RESERVED.test(value)) return value;
  return isDay(value) ? value : JSON.stringify(value).replace(/[\u007f-\u00a0\u2028\u2029\ufeff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}
