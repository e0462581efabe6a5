import { expect, test } from 'vitest';
import { dayInName, dayOfInstant } from './report-date.ts';

test.each([
  ['2017-03-31-ministers.txt', '2017-03-31'],
  ['report_20170331.html', '2017-03-31'],
  ['a.2017.03.31.b.txt', '2017-03-31'],
  ['120170331.txt', null],
  ['2017-0331.txt', null],
  ['2017-02-31.txt', null],
  ['2017-13-01 and 2018-01-02.txt', '2018-01-02'],
  ['ministers.txt', null],
])('the name %s tells %s', (name, day) => {
  expect(dayInName(name)).toBe(day);
});

test.each([
  ['2017-03-31', '2017-03-31'],
  ['2017-03-31T23:30:00-04:00', '2017-03-31'],
  ['20170331', '2017-03-31'],
  ['D:20170331180500+02', '2017-03-31'],
  ['Fri, 31 Mar 2017 16:05:00 GMT', '2017-03-31'],
  ['March 3, 2017', '2017-03-03'],
  ['2017-02-31', null],
  ['yesterday', null],
  ['', null],
])('an instant written %j is of %s', (written, day) => {
  expect(dayOfInstant(written)).toBe(day);
});
