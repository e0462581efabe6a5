import { buildSegment, factsOf, ledgerOf, parseDay, type Ally, type Commitment, type Facts, type Ledger, type Observation, type Segment, type Status } from '#core';

/**
 * A small ledger of invented figures, in the writing of the field: examples in docstrings and tests are run over it.
 * Three editions of one publication, and one macro edition; the second copy of the second edition lacks Poland and Norway.
 */
const FIGURES = `
edition     indicator             ally  year  unit                         base           value    status
2020-07-01  defence-share-of-gdp  DEU   2019  percent_of_gdp               -              1.36     estimate
2020-07-01  defence-share-of-gdp  POL   2019  percent_of_gdp               -              2.01     estimate
2020-07-01  defence-share-of-gdp  NOR   2019  percent_of_gdp               -              1.80     estimate
2021-07-01  defence-share-of-gdp  DEU   2019  percent_of_gdp               -              1.352    actual
2021-07-01  defence-share-of-gdp  DEU   2020  percent_of_gdp               -              1.55     estimate
2021-07-01  gdp                   DEU   2019  USD                          current        3900000  actual
2021-07-01  defence-spending      DEU   2019  USD                          current        52500    actual
2022-07-01  defence-share-of-gdp  DEU   2019  percent_of_gdp               -              1.33     actual
2022-07-01  defence-share-of-gdp  DEU   2020  percent_of_gdp               -              1.996    actual
2022-07-01  defence-share-of-gdp  POL   2019  percent_of_gdp               -              1.99     actual
2022-07-01  defence-share-of-gdp  POL   2020  percent_of_gdp               -              ..       actual
2022-07-01  defence-spending      NOR   2019  USD                          constant-2015  6000     actual
2022-07-01  defence-spending      NOR   2020  USD                          constant-2015  6600     actual
2022-07-01  gdp                   NOR   2020  USD                          constant-2015  330000   actual
2022-07-01  equipment-share       DEU   2020  percent_of_defence_spending  -              17.5     actual
`;

const MACRO = `
edition  indicator  ally  year  unit  base     value    status
2020-04  gdp        DEU   2019  USD   current  3861.1   actual
2020-04  gdp        POL   2019  USD   current  595.9    actual
2020-04  gdp        NOR   2019  USD   current  405.5    actual
`;

const MULTIPLIERS: Readonly<Record<string, number>> = { 'gdp': 6, 'defence-spending': 6 };

/** Reads a table of figures as written above into observations; `..` is a cell that the edition leaves empty. */
export function observationsOf(table: string, publication = 'nato-defexp', multipliers = MULTIPLIERS): Observation[] {
  const [, ...lines] = table.trim().split('\n');
  return lines.map((line, index) => {
    const [edition = '', indicator = '', party = '', year, unit = '', base, value = '', status] = line.trim().split(/\s+/);
    return {
      publication,
      edition,
      indicator,
      party,
      unit,
      ...(base !== '-' && { priceBase: base as 'current' }),
      year: Number(year),
      presence: value === '..' ? 'not available' : 'figure',
      value: value === '..' ? 0 : Number(value),
      multiplier: multipliers[indicator] ?? 0,
      decimals: multipliers[indicator] === undefined ? 2 : (value.split('.')[1]?.length ?? 0),
      status: status as Status,
      copy: 'example',
      place: { kind: 'table', name: 'Table' },
      row: index + 2,
      column: 7,
    } satisfies Observation;
  });
}

/** A segment of observations, all from one copy called `example`. */
export function segmentOf(observations: readonly Observation[], loaded = '2022-08-01T00:00:00.000Z'): Segment {
  const editions = observations.map(({ publication, edition }) => ({ publication, date: edition, title: `Example ${edition}` }));
  const copies = [...new Set(observations.map(({ copy }) => copy))].map((hash) => ({ hash, name: `${hash}.csv`, kind: 'tables', format: 'lines' }) as const);
  return buildSegment({ loaded, observations, copies, editions });
}

const ally = (id: string, name: string, date: string, forces = true): Ally => ({ id, iso2: id.slice(0, 2), name, aliases: [], accession: { date, certainty: 'day', source: 'example' }, forces });

export const exampleCommitment: Commitment = {
  id: 'floor-2010',
  name: 'Example: 2 %',
  shortName: '2 %',
  programme: 'example',
  made: '2010-01-01',
  madeCertainty: 'day',
  deadline: null,
  deadlineYear: 2024,
  measure: 'defence-share-of-gdp',
  comparator: 'at-least',
  target: 2,
  targetUnit: 'percent_of_gdp',
  strength: 'aim',
  floor: true,
  parties: 'allies',
  wording: [],
  exemptions: [],
  disputes: [],
  sources: ['https://example.org/commitment'],
  notes: [],
};

export const exampleFacts: Facts = factsOf({
  allies: [ally('DEU', 'Germany', '1955-05-06'), ally('ISL', 'Iceland', '1949-04-04', false), ally('NOR', 'Norway', '1949-04-04'), ally('POL', 'Poland', '1999-03-12'), ally('SWE', 'Sweden', '2024-03-07')],
  groups: [{ id: 'nato', name: 'NATO', definition: 'All allies', members: 'allies' }],
  commitments: [exampleCommitment],
});

export const exampleObservations: readonly Observation[] = [...observationsOf(FIGURES), ...observationsOf(MACRO, 'imf-weo', { gdp: 9 })];

export const exampleLedger: Ledger = ledgerOf([segmentOf(exampleObservations)], exampleFacts);

/** The example ledger when all of its editions are known. */
export const exampleView = exampleLedger.asOf(parseDay('2022-12-31'));

/** The example ledger when only its first edition and the macro edition are known. */
export const exampleViewOf2020 = exampleLedger.asOf(parseDay('2020-12-31'));
