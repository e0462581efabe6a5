import { testAccessibility } from './accessibility.ts';

testAccessibility([
  '/?as-of=2017-03-31',
  '/?as-of=2017-03-31&ally=DEU&explain=gap/DEU/2016',
  '/',
  '/?as-of=2014-01-01',
  '/allies',
  '/allies/DEU?as-of=2017-03-31',
  '/?commitment=un-1970-aid',
]);
