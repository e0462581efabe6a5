import { factsOf, ledgerOf, parseDay, type CountingRule, type Ledger, type View } from '#core';
import { exampleFacts, observationsOf, segmentOf } from './example-ledger.ts';

/**
 * A second ledger of invented figures, for measures that join publications: NATO's spending, persons and a macro edition of
 * May 2021, and aid at prices of 2021 that was published in April 2022.
 */
const NATO = `
edition     indicator                    ally  year  unit            base           value  status
2022-03-31  defence-share-of-gdp         DEU   2020  percent_of_gdp  -              1.50   actual
2022-03-31  defence-share-of-gdp         NOR   2020  percent_of_gdp  -              2.00   actual
2022-03-31  defence-share-of-gdp         POL   2020  percent_of_gdp  -              2.20   actual
2022-03-31  defence-spending             DEU   2020  USD             current        60000  actual
2022-03-31  defence-spending             NOR   2020  USD             current        7000   actual
2022-03-31  defence-spending             POL   2020  USD             current        13000  actual
2022-03-31  military-personnel           DEU   2020  persons         -              184000 actual
`;

const MACRO = `
edition  indicator   ally  year  unit     base               value   status
2021-04  gdp         DEU   2020  USD      current            3800    actual
2021-04  gdp         NOR   2020  USD      current            350     actual
2021-04  gdp         POL   2020  USD      current            600     actual
2021-04  gdp         ISL   2020  USD      current            50      actual
2021-04  gdp         DEU   2021  USD      current            4000    forecast
2021-04  gdp         DEU   2020  EUR      constant-national  3000    actual
2021-04  gdp         DEU   2021  EUR      constant-national  3200    forecast
2021-04  population  DEU   2020  persons  -                  83      actual
2021-04  population  NOR   2020  persons  -                  5       actual
2021-04  population  POL   2020  persons  -                  38      actual
2021-04  population  ISL   2020  persons  -                  0.4     actual
`;

const AID = `
edition     indicator         ally  year  unit            base           value  status
2022-04-12  aid               DEU   2020  USD             constant-2021  27750  actual
2022-04-12  aid-share-of-gni  DEU   2020  percent_of_gni  -              0.74   actual
`;

export const exampleCoreAndAid: CountingRule = {
  id: 'core-and-aid',
  name: 'Defence and aid',
  shortName: 'Core + aid',
  components: ['core', 'aid'],
  what: 'Aid counts beside defence.',
  source: 'https://example.org/rule',
  notes: [],
};

const OBSERVATIONS = [
  ...observationsOf(NATO),
  ...observationsOf(MACRO, 'imf-weo', { gdp: 9, population: 6 }),
  ...observationsOf(AID, 'oecd-aid', { aid: 6 }),
];

/** The allies of the example ledger without Sweden, which joins later. */
export const exampleRecord: Ledger = ledgerOf([segmentOf(OBSERVATIONS)], factsOf({ ...exampleFacts, countingRules: [exampleCoreAndAid] }));

/** The example record when all of it is known. */
export const exampleRecordView: View = exampleRecord.asOf(parseDay('2022-12-31'));

/** The example record a fortnight before its aid is published. */
export const exampleRecordBeforeAid: View = exampleRecord.asOf(parseDay('2022-03-31'));
