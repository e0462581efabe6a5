import { factsOf, ledgerOf, parseDay, type Commitment, type Ledger, type Observation, type Plan, type View } from '#core';
import { exampleCommitment, exampleFacts, observationsOf, segmentOf } from './example-ledger.ts';
import { ratesWritten } from './example-rates.ts';

const SHARES = `
edition     indicator             ally  year  unit            base  value  status
2026-06-01  defence-share-of-gdp  DEU   2025  percent_of_gdp  -     1.80   actual
2026-06-01  defence-share-of-gdp  DEU   2026  percent_of_gdp  -     2.00   estimate
2026-06-01  defence-share-of-gdp  POL   2025  percent_of_gdp  -     4.00   actual
2026-06-01  defence-share-of-gdp  POL   2026  percent_of_gdp  -     4.20   estimate
2026-06-01  defence-share-of-gdp  NOR   2026  percent_of_gdp  -     ..     estimate
`;

const OUTLOOK = `
edition  indicator               ally  year  unit            base     value  status
2026-04  gdp                     DEU   2025  EUR             current  4400   actual
2026-04  gdp                     DEU   2026  EUR             current  4500   forecast
2026-04  gdp                     DEU   2027  EUR             current  4640   forecast
2026-04  gdp                     DEU   2028  EUR             current  4780   forecast
2026-04  gdp                     DEU   2029  EUR             current  4920   forecast
2026-04  real-growth             DEU   2026  percent         -        1.0    forecast
2026-04  real-growth             DEU   2027  percent         -        1.1    forecast
2026-04  real-growth             DEU   2028  percent         -        1.0    forecast
2026-04  real-growth             DEU   2029  percent         -        0.9    forecast
2026-04  gdp-deflator            DEU   2025  index           -        100    actual
2026-04  gdp-deflator            DEU   2026  index           -        102    forecast
2026-04  gdp-deflator            DEU   2027  index           -        104    forecast
2026-04  gdp-deflator            DEU   2028  index           -        106    forecast
2026-04  gdp-deflator            DEU   2029  index           -        108    forecast
2026-04  population              DEU   2027  persons         -        84     forecast
2026-04  government-expenditure  DEU   2026  percent_of_gdp  -        50     forecast
2026-04  government-expenditure  DEU   2027  percent_of_gdp  -        50     forecast
2026-04  government-debt         DEU   2026  percent_of_gdp  -        60     forecast
2026-04  government-debt         DEU   2027  percent_of_gdp  -        61     forecast
2026-04  government-balance      DEU   2027  percent_of_gdp  -        -3     forecast
2026-04  gdp                     POL   2026  PLN             current  4000   forecast
2026-04  gdp                     POL   2027  PLN             current  4200   forecast
2026-04  gdp                     POL   2028  PLN             current  4400   forecast
2026-04  gdp-deflator            POL   2026  index           -        100    forecast
2026-04  gdp-deflator            POL   2027  index           -        103    forecast
2026-04  gdp-deflator            POL   2028  index           -        106    forecast
`;

const RATES = `
day         USD   PLN
2026-06-30  1.10  4.00
`;

/** A promise of an invented kind: 3 % of GDP by 2028. */
export const commitmentAhead: Commitment = { ...exampleCommitment, id: 'example-2028', name: 'Three per cent by 2028', made: '2026-01-01', deadline: null, deadlineYear: 2028, target: 3 };

const observations: readonly Observation[] = [...observationsOf(SHARES), ...observationsOf(OUTLOOK, 'imf-weo', { gdp: 9, population: 6 })];

/** A ledger of invented figures with an outlook of some years, for paths and plans. */
export const ledgerAhead: Ledger = ledgerOf([segmentOf(observations)], factsOf({ ...exampleFacts, commitments: [...exampleFacts.commitments, commitmentAhead] }), () => [ratesWritten(RATES)]);

/** That ledger when all of it is known. */
export const viewAhead: View = ledgerAhead.asOf(parseDay('2026-06-30'));

/** A plan of an invented kind for that promise, in the year of that outlook. */
export const examplePlan: Plan = {
  format: 'outturn-plan/1',
  ally: 'DEU',
  commitment: 'example-2028',
  rule: 'nato-core',
  asOf: '2026-06-30',
  status: 'draft',
  currency: 'EUR',
  scale: 'millions',
  base: { year: 2026, share: 2 },
  targets: [{ year: 2027, share: 2.5, equipmentShare: 22 }, { year: 2028, share: 3, equipmentShare: 25 }],
  assumptions: {},
  measures: [],
  sources: [],
  notes: [],
};
