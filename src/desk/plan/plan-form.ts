/** What a form sends: its fields by name. */
export type PlanFields = Readonly<Record<string, string>>;

type Entry = Readonly<Record<string, unknown>>;

/** Parts of a document that a form shows in one field each. */
const TEXTS = ['title', 'author', 'asOf', 'status', 'commitment', 'rule'] as const;

/** More rows than this no form has. */
const MOST_ROWS = 200;

/**
 * The document of a plan as a form has it: the field `document` is what it began with, and every field that is there takes the
 * place of that part. Nothing is judged here: what is no number stays text, for the reader of documents to tell with its place.
 */
export function documentOfForm(fields: PlanFields): Entry {
  const begun = begunWith(fields.document);
  const texts = Object.fromEntries(TEXTS.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name].trim() || undefined]])));
  return withoutUnset({
    ...begun,
    ...texts,
    base: 'base-year' in fields ? yearEntry(fields, 'base-') : begun.base,
    targets: rowsOf(fields, 'year').length > 0 ? targetsOf(fields) : begun.targets,
    assumptions: 'growth' in fields ? assumptionsOf(begun, fields) : begun.assumptions,
    measures: rowsOf(fields, 'measure').length > 0 ? measuresOf(fields) : begun.measures,
    notes: fields.notes === undefined ? begun.notes : linesOf(fields.notes),
  });
}

function begunWith(document: string | undefined): Entry {
  try {
    const value: unknown = JSON.parse(document ?? '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Entry) : {};
  } catch {
    return {};
  }
}

/** The numbers of the rows that a form has: `year-0`, `year-1` … */
function rowsOf(fields: PlanFields, name: string): number[] {
  const rows: number[] = [];
  for (let row = 0; row < MOST_ROWS && `${name}-${row}` in fields; row += 1) rows.push(row);
  return rows;
}

function targetsOf(fields: PlanFields): Entry[] {
  const entries = rowsOf(fields, 'year').map((row) => withoutUnset({
    year: typed(fields[`year-${row}`]),
    spending: typed(fields[`spending-${row}`]),
    share: typed(fields[`share-${row}`]),
    equipmentShare: typed(fields[`equipment-${row}`]),
    relatedShare: typed(fields[`related-${row}`]),
  }));
  return entries.filter((entry) => Object.keys(entry).length > 0);
}

function yearEntry(fields: PlanFields, before: string): Entry {
  return withoutUnset({ year: typed(fields[`${before}year`]), spending: typed(fields[`${before}spending`]), share: typed(fields[`${before}share`]) });
}

function assumptionsOf(begun: Entry, fields: PlanFields): Entry {
  const others = typeof begun.assumptions === 'object' && begun.assumptions !== null ? (begun.assumptions as Entry) : {};
  return withoutUnset({ ...others, growth: byYear(fields.growth), deflator: byYear(fields.deflator), dollarsPerUnit: typed(fields['dollars-per-unit']) });
}

function measuresOf(fields: PlanFields): Entry[] {
  const entries = rowsOf(fields, 'measure').map((row) => withoutUnset({ name: fields[`measure-${row}`]?.trim() || undefined, amounts: byYear(fields[`amounts-${row}`]), source: fields[`source-${row}`]?.trim() || undefined }));
  return entries.filter((entry) => Object.keys(entry).length > 0);
}

/** One value, or `2027=1.2, 2028=1.3` as a value for each year. */
function byYear(text = ''): unknown {
  if (!text.includes('=')) return typed(text);
  return Object.fromEntries(text.split(/[,;]\s*(?=\d{4}\s*=)|;/).flatMap((part) => {
    const [year = '', value = ''] = part.split('=');
    return year.trim() === '' ? [] : [[year.trim(), typed(value) ?? '']];
  }));
}

/** A number where it is one, with a decimal comma too; else the text. Undefined where nothing is written. */
function typed(text = ''): string | number | undefined {
  const written = text.trim();
  if (written === '') return undefined;
  const number = Number(written.replace(',', '.'));
  return /^[+-]?\d+([.,]\d+)?$/.test(written) && Number.isFinite(number) ? number : written;
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');
}

function withoutUnset(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}
