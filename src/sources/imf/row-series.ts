import { lookUp, refuse, type Problem } from '#kit';
import { allyByName, isAllyCode } from '../allies.ts';
import { yearIn } from '../field.ts';
import { currencyOfGdp } from './currencies.ts';
import type { Grid, GridRow } from './grid.ts';
import type { Layout } from './layout.ts';
import { OTHER_COUNTRIES, OTHER_SUBJECTS, passOver, type Reading } from './reading.ts';
import { subjectOf, SUBJECTS, unitOf, type Subject } from './subjects.ts';

/** The series that a row holds. */
export interface RowSeries {
  readonly row: GridRow;
  readonly subject: Subject;
  readonly ally: string;
  /** The last year that is no forecast; undefined where the row does not tell it. */
  readonly lastActual?: number;
}

/** Reads the head of each row: whose series it is, and of what. What is unfit becomes a problem, what is not needed is counted. */
export function seriesReader(reading: Reading, grid: Grid, layout: Layout, vintage: string): (row: GridRow) => RowSeries | undefined {
  const subjects = layout.names && layout.names.subject === undefined ? subjectsOfSilentReport(grid, layout) : SUBJECTS;
  const taken = new Map<string, number>();
  return (row) => {
    const named = layout.codes ? byCodes(layout.codes, row) : byNames(layout, subjects, row);
    if (named.country === '') return isEmpty(row) ? undefined : refuseRow(reading, grid, row, 'The code or name of a country was looked for and none was found');
    if (!named.ally) return void passOver(reading, OTHER_COUNTRIES);
    if (named.subject === '') return refuseRow(reading, grid, row, 'The code or name of a subject was looked for and none was found');
    if (typeof named.subject === 'string') return void passOver(reading, OTHER_SUBJECTS);
    const unfit = unfitIn(layout, named.subject, row) ?? twiceIn(taken, named.subject, named.ally, row) ?? unknownCurrency(named.subject, named.ally, vintage);
    if (unfit) return refuseRow(reading, grid, row, unfit);
    const lastActual = yearIn(textAt(row, layout.estimatesAfter));
    return { row, subject: named.subject, ally: named.ally, ...(lastActual !== undefined && { lastActual }) };
  };
}

interface Named {
  /** As it stands there; empty where nothing does. */
  readonly country: string;
  readonly ally: string | undefined;
  /** The subject, or the text that names another one. */
  readonly subject: Subject | string;
}

function byCodes(places: NonNullable<Layout['codes']>, row: GridRow): Named {
  const country = textAt(row, places.country).toUpperCase();
  const code = textAt(row, places.subject).toUpperCase();
  return { country, ally: isAllyCode(country) ? country : undefined, subject: subjectOf(code) ?? code };
}

function byNames({ names, units }: Layout, subjects: readonly Subject[], row: GridRow): Named {
  const country = textAt(row, names?.country ?? 0);
  const unit = textAt(row, units);
  const descriptor = names?.subject === undefined ? undefined : textAt(row, names.subject);
  const subject = subjects.find(({ saysUnit, saysName }) => saysUnit.test(unit) && (descriptor === undefined || saysName.test(descriptor)));
  return { country, ally: allyByName(country), subject: subject ?? descriptor ?? unit };
}

/**
 * A report that names no subjects tells them by their units alone: billions of international dollars are GDP, billions of
 * US dollars may be something else. They are GDP where the two rows of the United States are equal, as an international
 * dollar buys what a dollar buys there.
 */
function subjectsOfSilentReport(grid: Grid, layout: Layout): readonly Subject[] {
  const [dollars, international] = ['NGDPD', 'PPPGDP'].map((code) => subjectOf(code) as Subject) as [Subject, Subject];
  const rowsOf = ({ saysUnit }: Subject): GridRow[] => grid.rows.filter((row) => allyByName(textAt(row, layout.names?.country ?? 0)) === 'USA' && saysUnit.test(textAt(row, layout.units)));
  const valuesOf = (rows: readonly GridRow[]): string => rows.map((row) => layout.years.map(({ at }) => textAt(row, at)).join(' ')).join(' and ');
  const [one, other] = [rowsOf(dollars), rowsOf(international)];
  if (one.length === 1 && valuesOf(one) === valuesOf(other)) return [dollars, international];
  return refuse('subjects-not-named', grid.file, 'This report of the World Economic Outlook has no column "Subject Descriptor", and its rows of the United States do not show that it is about GDP', 'Make the report with the subject descriptor, and import that');
}

const SCALES: Readonly<Record<string, number>> = { '': 0, 'units': 0, 'na': 0, 'n/a': 0, 'millions': 6, 'billions': 9 };

function unfitIn({ units, scale }: Layout, subject: Subject, row: GridRow): string | undefined {
  const [unit, scaled] = [textAt(row, units), textAt(row, scale)];
  if (!subject.saysUnit.test(unit)) return `The unit of ${subject.code} was looked for and "${unit.slice(0, 40)}" was found`;
  const [wanted] = Object.entries(SCALES).find(([, power]) => power === subject.multiplier) ?? [''];
  return lookUp(SCALES, scaled.toLowerCase()) === subject.multiplier ? undefined : `The scale "${wanted}" of ${subject.code} was looked for and "${scaled.slice(0, 40)}" was found`;
}

function twiceIn(taken: Map<string, number>, subject: Subject, ally: string, row: GridRow): string | undefined {
  const series = `${subject.code} of ${ally}`;
  const before = taken.get(series);
  if (before === undefined) taken.set(series, row.number);
  return before === undefined ? undefined : `${series} stands there a second time, after row ${before}`;
}

function unknownCurrency(subject: Subject, ally: string, vintage: string): string | undefined {
  return unitOf(subject, currencyOfGdp(ally, vintage)) === undefined ? `${subject.code} of ${ally} is in national currency, and which one that was in the vintage of ${vintage} is not known here` : undefined;
}

function refuseRow({ copy, problems }: Reading, grid: Grid, row: GridRow, what: string): undefined {
  problems.push(rowProblem(`${copy.name}, ${grid.where(row.number)}`, what));
  return undefined;
}

function rowProblem(where: string, what: string): Problem {
  return { code: 'row-not-read', where, what, wayOut: 'Correct the row, or leave it: all other rows can be read without it' };
}

function isEmpty({ fields }: GridRow): boolean {
  return fields.every((field) => field === undefined || String(field).trim() === '');
}

function textAt({ fields }: GridRow, at: number): string {
  return String(fields[at] ?? '').trim();
}
