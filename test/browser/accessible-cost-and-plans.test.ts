import { testAccessibility } from './accessibility.ts';

testAccessibility([
  '/?as-of=2017-03-31&rule=core-and-aid&ally=DEU&explain=share/DEU/2016',
  '/burden?as-of=2017-03-31',
  '/allies/DEU/cost?interest=2',
  '/cost',
  '/plans',
  '/plans/new?ally=DEU',
  '/plans/ALB-2023-07',
  '/?commitment=wales-2014&rule=core-and-related',
]);
