import type { EditionEntry, Observation } from '#core';
import { decimalsOf, lookUp, refuse, type Outcome, type Problem } from '#kit';
import { numberIn } from '../field.ts';
import { refuseDate, type Importer, type OpenedTable, type Parsed, type TextRecord } from '../importer.ts';
import { cellNotRead, lineNotRead, othersPassedOver } from '../problems.ts';

const PUBLICATION = 'fed-h10';
const HEADER = ['Date', 'Country', 'Exchange rate'];

/** The areas whose currencies are quoted in units to the dollar. The pound is printed either way round and is not read. */
const CURRENCIES: Readonly<Record<string, string>> = { Canada: 'CAD', Denmark: 'DKK', Euro: 'EUR', Norway: 'NOK', Sweden: 'SEK' };

/** The rates of the European Central Bank, beside which these stand, begin with the euro. */
const YEAR_FIRST = 1999;

/** Annual averages of the Federal Reserve's rates (H.10 and G.5A), in units of national currency to the US dollar. */
export const fedAnnual: Importer = {
  id: 'fed-annual',
  publication: PUBLICATION,
  looksLike: `annual averages of the Federal Reserve's exchange rates (columns ${HEADER.join(', ')}, a line for each 1 January)`,
  recognises: (file) => file.kind === 'table' && HEADER.every((name, index) => file.header[index] === name),
  parse: (file, { published }) => {
    if (published) refuseDate(file, published);
    return file.kind === 'table' ? readAnnual(file) : { value: undefined, problems: [] };
  },
};

interface Reading {
  readonly file: OpenedTable;
  readonly editions: Map<string, EditionEntry>;
  readonly observations: Observation[];
  readonly problems: Problem[];
  readonly seen: Set<string>;
  readonly passedOver: { others: number; early: number };
}

function readAnnual(file: OpenedTable): Outcome<Parsed> {
  refuseOtherPeriods(file);
  const reading: Reading = { file, editions: new Map(), observations: [], problems: [], seen: new Set(), passedOver: { others: 0, early: 0 } };
  for (const record of file.records) readRecord(reading, record);
  const { editions, observations, passedOver } = reading;
  const problems = [...reading.problems, ...othersPassedOver(file.name, passedOver.early, `years before ${YEAR_FIRST}`), ...othersPassedOver(file.name, passedOver.others, 'other currencies')];
  return { value: { editions: [...editions.values()], copies: [{ hash: file.hash, name: file.name, kind: 'extract', format: 'lines' }], observations }, problems };
}

/** The same columns serve daily and monthly rates, of which those of January would pass for averages of the year. */
function refuseOtherPeriods(file: OpenedTable): void {
  const other = file.records.find(({ fields: [date = ''] }) => /^\d{4}-\d{2}-\d{2}$/.test(date) && !date.endsWith('-01-01'));
  if (other) refuse('not-annual', `${file.name}, line ${other.line}`, `The date ${other.fields[0]} shows daily or monthly rates, and averages of years were looked for`, 'Import the table of annual averages');
}

function readRecord(reading: Reading, { fields, line }: TextRecord): void {
  const [date = '', area = '', text = ''] = fields;
  const currency = lookUp(CURRENCIES, area);
  const where = `${reading.file.name}, line ${line}`;
  const year = /^(\d{4})-01-01$/.exec(date)?.[1];
  if (!currency) reading.passedOver.others += 1;
  else if (!year) reading.problems.push(lineNotRead(where, `"${date.slice(0, 20)}" is no 1 January`));
  else if (Number(year) < YEAR_FIRST) reading.passedOver.early += 1;
  else if (reading.seen.has(`${currency} ${year}`)) reading.problems.push(lineNotRead(where, `${area} has an earlier line of ${year}`));
  else {
    reading.seen.add(`${currency} ${year}`);
    addRate(reading, { currency, year, line, text });
  }
}

interface FoundRate {
  readonly currency: string;
  readonly year: string;
  readonly line: number;
  readonly text: string;
}

function addRate({ file, editions, observations, problems }: Reading, { currency, year, line, text }: FoundRate): void {
  const value = numberIn(text);
  const column = HEADER.indexOf('Exchange rate') + 1;
  if (text.trim() !== '' && (value === undefined || value <= 0)) {
    problems.push(cellNotRead(`${file.name}, line ${line}, column ${column}`, `A rate above zero (${currency}, ${year})`, text));
    return;
  }
  editions.set(year, { publication: PUBLICATION, date: year, title: `Foreign exchange rates, annual averages of ${year}` });
  observations.push({
    publication: PUBLICATION,
    edition: year,
    indicator: 'exchange-rate',
    party: currency,
    unit: `${currency}_per_USD`,
    year: Number(year),
    presence: value === undefined ? 'not available' : 'figure',
    value: value ?? 0,
    multiplier: 0,
    decimals: Math.max(4, decimalsOf(value ?? 0)),
    status: 'actual',
    copy: file.hash,
    place: { kind: 'table', name: 'Annual averages' },
    row: line,
    column,
  });
}
