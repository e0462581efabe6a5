import { describe, expect, test } from 'vitest';
import { tableOf } from '../../../test/support/table.ts';
import { seriesWritten, viewWritten } from '../../../test/support/written-ledger.ts';
import { assume, derive } from './derive.ts';
import { isMissing, leastFirm, type Figure, type Status } from './figure.ts';
import { editionOf, groundsOf, standsInFor } from './origin.ts';
import { figureInWords, formatNumber, moneyInWords } from './words.ts';

const VIEW = viewWritten(`
  edition     figure            ally  year  value  status      copy
  2016-07-04  share             DEU   2016  1.19   estimate    tables
  2017-03-13  share             NOR   2016  1.55   not stated  page
  2016-07-04  spending current  DEU   2016  40000  actual      tables
`);

const printed = (what: string, ally: string): Figure => {
  const known = VIEW.observe(seriesWritten(what, ally), 2016);
  if (isMissing(known)) throw new Error(`${what} of ${ally} is ${known.missing}`);
  return known;
};

describe('derive()', () => {
  const share = printed('share', 'DEU');
  const quoted = printed('share', 'NOR');
  const rate = assume(1.0691, 'USD', 4, 'a test', 'the rate of the day');
  const inner = derive({ measure: 'inner', formula: 'a × b', value: 1, unit: 'USD', decimals: 0, inputs: [{ name: 'a', figure: quoted }, { name: 'b', figure: rate }] });
  const outer = derive({ measure: 'outer', formula: 'c + d', value: 2, unit: 'USD', priceBase: 'current', decimals: 1, inputs: [{ name: 'c', figure: share }, { name: 'd', figure: inner }], note: 'as a test' });

  test('carries formula, inputs and note, and is as firm as its weakest input', () => {
    expect(outer).toEqual({
      value: 2,
      unit: 'USD',
      priceBase: 'current',
      status: 'estimate',
      decimals: 1,
      origin: { kind: 'derivation', measure: 'outer', formula: 'c + d', inputs: [{ name: 'c', figure: share }, { name: 'd', figure: inner }], note: 'as a test' },
    });
  });

  test('takes a status that is told', () => {
    expect(derive({ measure: 'm', formula: 'f', value: 1, unit: 'USD', decimals: 0, inputs: [{ name: 'c', figure: share }], status: 'forecast' }).status).toBe('forecast');
  });

  test('groundsOf() goes down to cells, quotations and assumptions, in the order of the formula', () => {
    expect(groundsOf(outer).map((ground) => ground.kind)).toEqual(['cell', 'quotation', 'assumption']);
    expect(groundsOf(rate)).toEqual([{ kind: 'assumption', by: 'a test', why: 'the rate of the day' }]);
  });

  test('standsInFor() and editionOf() look through it', () => {
    expect(standsInFor(outer)?.edition).toBe('2017-03-13');
    expect(editionOf(outer)?.edition).toBe('2016-07-04');
    expect(standsInFor(inner)).toBeUndefined();
    expect(editionOf(inner)?.edition).toBe('2017-03-13');
    expect(editionOf(rate)).toBeUndefined();
  });
});

for (const { statuses, firmness } of tableOf<'statuses' | 'firmness'>(`
  statuses                      firmness
  actual, actual                actual
  actual, not stated            not stated
  not stated, estimate, actual  estimate
  forecast, estimate            forecast
`)) {
  test(`leastFirm() of ${statuses} is ${firmness}`, () => {
    expect(leastFirm(statuses.split(', ') as Status[])).toBe(firmness);
  });
}

test('leastFirm() of nothing is actual', () => {
  expect(leastFirm([])).toBe('actual');
});

for (const { value, decimals, text } of tableOf<'value' | 'decimals' | 'text'>(`
  value       decimals  text
  0           2         0.00
  -0.001      2         0.00
  -0.005      2         −0.01
  1.995       2         2.00
  999.995     2         1,000.00
  -1234567.8  0         −1,234,568
  186413      -2        186,413
`)) {
  test(`formatNumber(${value}, ${decimals}) is ${text}`, () => {
    expect(formatNumber(Number(value), Number(decimals))).toBe(text);
  });
}

for (const { value, currency, text } of tableOf<'value' | 'currency' | 'text'>(`
  value         currency  text
  0             USD       $0
  949000        USD       $949,000
  950000        USD       $1.0 m
  9949999       EUR       €9.9 m
  9950000       EUR       €10 m
  -242300000    ALL       −ALL 242 m
  999499999     USD       $999 m
  999500000     USD       $1.0 bn
  27959184000   USD       $28.0 bn
  99950000000   USD       $100 bn
  998800000000  USD       $999 bn
`)) {
  test(`moneyInWords(${value}, ${currency}) is ${text}`, () => {
    expect(moneyInWords(Number(value), currency).replaceAll('\u00a0', ' ')).toBe(text);
  });
}

for (const { value, unit, decimals, text } of tableOf<'value' | 'unit' | 'decimals' | 'text'>(`
  value   unit                      decimals  text
  1.996   percent_of_gdp            2         2.00 %
  0.8     percentage_points_of_gdp  2         0.80 points
  -1.61   percentage_points_of_gdp  2         −1.61 points
  186413  persons                   -2        186,413
  1893    USD_per_person            0         $1,893
  1893    NOK_per_person            0         NOK 1,893
  5e9     EUR                       0         €5.0 bn
`)) {
  test(`figureInWords() of ${value} ${unit} is ${text}`, () => {
    expect(figureInWords({ value: Number(value), unit, decimals: Number(decimals) }).replace(/[\u00a0\u202f]/g, ' ')).toBe(text);
  });
}
