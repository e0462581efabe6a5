import { testAccessibility } from './accessibility.ts';

testAccessibility([
  '/commitments',
  '/editions?as-of=2017-03-31',
  '/contributions?mission=kfor&as-of=2017-03-31',
  '/contributions?ally=DEU',
  '/calendar?as-of=2017-03-31',
  '/sources?as-of=2017-03-31',
  '/search?q=wales',
  '/explain/gap/DEU?as-of=2017-03-31&year=2016',
  '/nowhere',
]);
