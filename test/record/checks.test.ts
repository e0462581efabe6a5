import { describe, expect, test } from 'vitest';
import { checkClaim, isMissing, type Figure, type Known } from '#core';
import { roundTo } from '#kit';
import { builtInLedger } from '../support/built-in-record.ts';
import { claimWritten } from '../support/claim-text.ts';
import { tableOf } from '../support/table.ts';

/**
 * Claims of every kind against the record that ships: the verdict on the day, the verdict now, and the figure of the plain reading
 * on the day: money in billions, an absence by its kind, a dash where nothing could be asked.
 */
const ledger = builtInLedger();
const now = ledger.asOf('2026-11-21');

function shown(figure: Known<Figure>): string {
  if (isMissing(figure)) return figure.missing;
  const { value, priceBase } = figure;
  return priceBase === 'current' && Math.abs(value) > 1e6 ? `${(value / 1e9).toFixed(1)}bn` : String(roundTo(value, 2));
}

describe('level claims', () => {
  for (const row of tableOf<'day' | 'claim' | 'then' | 'now' | 'figure'>(`
    day         claim                                                               then          now           figure
    2017-03-31  level share DEU 1.2 %                                               match         match         1.2
    2017-03-31  level share DEU less than target=2                                  match         match         1.2
    2017-03-31  level share DEU 2 % not                                             match         match         1.2
    2017-03-31  level share EST 2 % more than                                       match         match         2.18
    2017-03-31  level share POL 2 %                                                 match         match         2.01
    2017-03-31  level share POL 2.01 %                                              match         close         2.01
    2017-03-31  level share CAN 1 % about                                           match         close         1.02
    2017-03-31  level share LUX 0.5 % less than                                     match         match         0.42
    2017-03-31  level share NLD+BEL+PRT 2 % less than                               match         match         1.16
    2017-03-31  level share FRA 1.79 %                                              match         match         1.79
    2017-03-31  level share nato 2.4 %                                              match         close         2.43
    2017-03-31  level share nato-europe 1.47 %                                      match         close         1.47
    2017-03-31  level share europe-and-canada 1.4 %                                 match         match         1.43
    2017-03-31  level share DEU 1.2 % year=2017                                     cannot check  match         not held
    2017-03-31  level share DEU 1.2 % year=2015                                     match         match         1.18
    2017-03-31  level spending DEU 37bn EUR                                         close         close         37.6bn
    2017-03-31  level spending DEU 40bn USD                                         close         close         41.9bn
    2017-03-31  level spending DEU 70bn EUR                                         mismatch      mismatch      37.6bn
    2017-03-31  level spending nato 920bn USD                                       close         close         924.1bn
    2017-03-31  level spending USA 664bn USD                                        close         close         670.1bn
    2017-03-31  level spending - 664bn USD                                          cannot check  cannot check  –
    2017-03-31  level gdp DEU 3.5tn USD                                             match         match         3494.9bn
    2017-03-31  level population DEU 82m persons                                    close         match         82571000
    2017-03-31  level equipment-share DEU 14 percent_of_defence_spending            cannot check  mismatch      not held
    2017-03-31  level personnel DEU 177000 persons                                  cannot check  close         not held
    2017-03-31  level aid-share DEU 0.7 percent_of_gni year=2016                    cannot check  match         not held
    2017-03-31  level spending-per-person USA 2000 USD about                        match         mismatch      2068
    2019-12-10  level share BGR 3.25 %                                              mismatch      close         1.61
    2019-12-10  level share DEU 1.38 %                                              close         close         1.36
    2019-12-10  level share TUR 2 % less than                                       match         match         1.89
    2019-12-10  level share nato 2.5 % year=2019 about                              match         match         2.59
    2024-07-10  level share POL 4.12 %                                              match         mismatch      4.12
    2024-07-10  level share POL 4 % more than                                       match         mismatch      4.12
    2024-07-10  level share ESP 1.28 %                                              match         mismatch      1.28
    2024-07-10  level share nato 2.71 %                                             match         close         2.71
    2024-07-10  level share europe-and-canada 2.02 %                                match         close         2.02
    2024-07-10  level share USA 3.4 % about                                         match         match         3.38
    2026-07-15  level share POL 4 % more than                                       match         match         4.68
    2026-07-15  level share ESP 2 %                                                 match         match         2
    2026-07-15  level share DEU 2 % just more than                                  mismatch      mismatch      2.69
    2024-07-10  level spending DEU 90bn EUR more than                               match         close         90.6bn
    2024-07-10  level spending GBR 64bn GBP about                                   match         match         64.6bn
    2024-07-10  level spending POL 158bn PLN about                                  match         mismatch      151.2bn
    2024-07-10  level spending nato 1474bn USD                                      match         close         1474.4bn
    2024-07-10  level spending nato 1.5tn USD nearly                                match         match         1474.4bn
    2024-07-10  level spending USA 968bn USD                                        match         match         967.7bn
    2024-07-10  level spending europe-and-canada 500bn USD more than                match         match         506.7bn
    2024-07-10  level spending EST+LVA+LTU 5bn USD about                            match         match         5.2bn
    2024-07-10  level equipment-share POL 50 percent_of_defence_spending more than  match         mismatch      51.13
    2024-07-10  level equipment-share BEL 20 percent_of_defence_spending less than  match         match         15.16
    2024-07-10  level personnel TUR 481000 persons                                  match         mismatch      481000
    2024-07-10  level personnel USA 1.3m persons                                    match         match         1300200
    2024-07-10  level population LUX 700000 persons less than                       match         match         674000
    2024-07-10  level gdp ITA 2.3tn USD                                             match         close         2328.0bn
    2024-07-10  level gdp DEU 4.2tn EUR about                                       match         match         4257.4bn
    2024-07-10  level gdp nato 54tn USD                                             match         close         54057.5bn
    2026-07-15  level aid-share DEU 0.7 percent_of_gni year=2023                    close         close         0.82
    2026-07-15  level aid-share POL 0.7 percent_of_gni year=2023                    mismatch      mismatch      0.33
    2024-07-10  level share DEU 20-25 percent_of_defence_spending                   mismatch      match         28.75
    2024-07-10  level share NOR 2 % at least                                        match         match         2.2
    2024-07-10  level share - 2 %                                                   cannot check  cannot check  –
    2017-03-31  level spending DEU 35bn EUR                                         mismatch      mismatch      37.6bn
    2017-03-31  level spending DEU 60bn EUR                                         mismatch      mismatch      37.6bn
    2024-07-10  level share POL 2 % not                                             mismatch      mismatch      4.12
    2024-07-10  level share DEU+ESP 2 % not                                         mismatch      mismatch      2.12
    2024-07-10  level share ITA+ESP 2 % not                                         match         match         1.49
  `)) {
    test(`${row.claim} on ${row.day}`, () => holds(row));
  }
});

describe('gap claims', () => {
  for (const row of tableOf<'day' | 'claim' | 'then' | 'now' | 'figure'>(`
    day         claim                                                    then          now           figure
    2017-03-31  gap gap DEU 0.8 percentage_points                        match         match         0.8
    2017-03-31  gap gap ESP 15bn USD add                                 close         match         13.9bn
    2017-03-31  gap gap ITA 17bn USD about add year=2017                 match         match         16.3bn
    2017-03-31  gap gap DEU 28bn USD                                     match         mismatch      28.5bn
    2017-03-31  gap gap nato-europe 100bn USD add                        mismatch      close         93.8bn
    2017-05-26  gap gap nato 119bn USD add year=2016                     mismatch      mismatch      105.0bn
    2026-09-01  gap gap DEU 60bn EUR add target=3.5 by=2035-12-31        mismatch      mismatch      90.3bn
    2026-09-01  gap gap ESP 20bn EUR add target=3.5                      mismatch      mismatch      26.6bn
    2017-03-31  gap gap DEU less than                                    match         match         1.2
    2017-03-31  gap gap DEU much less                                    match         match         1.2
    2024-07-10  gap gap ESP 0.7 percentage_points                        match         close         0.72
    2024-07-10  gap gap ITA 0.5 points                                   match         match         0.51
    2024-07-10  gap gap BEL 4bn EUR                                      match         close         4.3bn
    2024-07-10  gap gap CAN 15bn CAD about                               mismatch      mismatch      19.0bn
    2024-07-10  gap gap ESP 12bn EUR about year=2024                     match         close         11.0bn
    2025-07-31  gap gap ESP 20bn EUR about target=3.5                    mismatch      mismatch      38.7bn
    2026-07-15  gap gap FRA 50bn EUR add about target=3.5                mismatch      mismatch      39.0bn
    2026-07-15  gap gap FRA 50bn EUR add about target=3.5 by=2035-12-31  mismatch      mismatch      73.9bn
    2017-03-31  gap gap HRV 3bn HRK about                                match         match         2.9bn
    2017-03-31  gap gap GBR 3bn GBP more than                            mismatch      mismatch      -1.9bn
    2017-03-31  gap gap - 37bn USD add                                   cannot check  cannot check  –
    2026-08-01  gap gap POL 10bn EUR target=5                            mismatch      mismatch      3.1bn
  `)) {
    test(`${row.claim} on ${row.day}`, () => holds(row));
  }
});

describe('count claims', () => {
  for (const row of tableOf<'day' | 'claim' | 'then' | 'now' | 'figure'>(`
    day         claim                                          then          now       figure
    2017-03-31  count allies-meeting nato 5 allies only        match         match     5
    2017-03-31  count allies-meeting nato 4 allies             close         match     5
    2017-03-31  count allies-meeting nato 23 allies not        close         match     22
    2017-03-31  count allies-meeting - 10 allies target=20     cannot check  close     not held
    2024-07-10  count allies-meeting nato 23 allies            match         mismatch  23
    2024-07-10  count allies-meeting nato 18 allies            mismatch      close     23
    2024-07-10  count allies-meeting nato 2 times              mismatch      mismatch  23
    2024-07-10  count allies-meeting nato 0.67 part more than  match         mismatch  74.2
    2024-07-10  count allies-meeting nato 8 allies not         match         mismatch  8
    2026-07-15  count allies-meeting nato 5 allies target=3.5  match         match     5
    2023-08-01  count allies-meeting nato 11 allies            match         close     11
    2019-12-10  count allies-meeting nato 9 allies year=2019   mismatch      mismatch  7
    2019-12-10  count allies-meeting nato 7 allies             match         close     7
    2024-07-10  count allies-meeting nato-europe 22 allies     match         mismatch  22
    2026-07-15  count allies-meeting nato                      close         close     1
    2026-07-15  count allies-meeting nato not                  match         match     1
    2018-07-12  count allies-meeting nato                      mismatch      mismatch  23
  `)) {
    test(`${row.claim} on ${row.day}`, () => holds(row));
  }
});

describe('burden claims', () => {
  for (const row of tableOf<'day' | 'claim' | 'then' | 'now' | 'figure'>(`
    day         claim                                             then          now           figure
    2017-03-31  burden burden-share USA 72 percent                match         match         72.51
    2017-03-31  burden burden-share USA 70 percent about          match         match         72.51
    2017-03-31  burden burden-share USA more than                 match         match         1.42
    2017-03-31  burden common-funding-share USA 22 percent        match         match         22.14
    2017-03-31  burden common-funding-share DEU 15 percent        match         match         14.65
    2017-03-31  burden gdp-share DEU 9 percent                    mismatch      mismatch      9.63
    2017-03-31  burden burden-share europe-and-canada 28 percent  match         match         27.49
    2024-07-10  burden burden-share USA 66 percent                match         close         65.63
    2024-07-10  burden burden-share USA 72 percent                mismatch      mismatch      65.63
    2024-07-10  burden burden-share USA 66-70 percent             match         close         65.63
    2024-07-10  burden burden-share DEU 6.6 percent               match         close         6.63
    2024-07-10  burden burden-index DEU 1 ratio less than         match         match         0.78
    2024-07-10  burden gdp-share USA 50 percent more than         match         match         53.24
    2024-07-10  burden common-funding-share DEU 16 percent        cannot check  match         not held
    2024-07-10  burden common-funding-share POL 16 percent        cannot check  cannot check  not held
    2024-07-10  burden burden-share - 66 percent                  cannot check  cannot check  –
  `)) {
    test(`${row.claim} on ${row.day}`, () => holds(row));
  }
});

describe('rank claims', () => {
  for (const row of tableOf<'day' | 'claim' | 'then' | 'now' | 'figure'>(`
    day         claim                                          then          now           figure
    2017-03-31  rank gdp DEU 2 rank highest against=USA        match         match         2
    2017-03-31  rank gdp DEU 1 rank highest group=nato-europe  match         match         1
    2017-03-31  rank share USA 1 rank highest                  match         match         1
    2017-03-31  rank share DEU 1 rank lowest                   mismatch      mismatch      12
    2017-03-31  rank spending FRA 2 rank highest               close         close         3
    2017-03-31  rank spending GBR 2 rank highest               match         match         2
    2024-07-10  rank spending DEU 2 rank highest               match         match         2
    2024-07-10  rank share POL 1 rank highest                  match         match         1
    2024-07-10  rank share EST 2 rank highest                  match         match         2
    2024-07-10  rank share LUX 1 rank lowest                   close         close         2
    2024-07-10  rank share ESP 1 rank lowest                   match         mismatch      1
    2024-07-10  rank population TUR 2 rank highest             match         match         2
    2024-07-10  rank personnel TUR 2 rank highest              match         match         2
    2024-07-10  rank spending POL 5 rank up to highest         match         close         5
    2024-07-10  rank gdp CAN 10 rank highest up to             match         match         6
    2024-07-10  rank spending - 1 rank highest                 cannot check  cannot check  –
  `)) {
    test(`${row.claim} on ${row.day}`, () => holds(row));
  }
});

describe('change claims', () => {
  for (const row of tableOf<'day' | 'claim' | 'then' | 'now' | 'figure'>(`
    day         claim                                                             then          now       figure
    2017-03-31  change spending DEU up                                            match         match     3.47
    2017-03-31  change spending europe-and-canada 3.8 percent up year=2016        match         mismatch  3.8
    2017-03-31  change spending europe-and-canada 10bn USD add up year=2016       cannot check  mismatch  not held
    2017-03-31  change spending POL 10 percent up                                 mismatch      mismatch  -7.17
    2017-03-31  change spending CAN down year=2014-2017                           cannot check  mismatch  not held
    2024-07-10  change spending DEU up year=2024                                  match         match     29.45
    2024-07-10  change spending europe-and-canada 18 percent up year=2024         match         close     17.95
    2024-07-10  change spending POL 100 percent up more than year=2014-2024       match         match     213.65
    2024-07-10  change spending DEU 2 times year=2014-2024                        match         match     2.12
    2024-07-10  change share POL 2 percentage_points up more than year=2014-2024  match         close     2.24
    2024-07-10  change spending nato down year=2023                               mismatch      mismatch  3.03
    2024-07-10  change personnel DEU down year=2014-2024                          mismatch      mismatch  3.8
    2024-07-10  change gdp POL up year=2023                                       match         match     0.16
    2024-07-10  change spending GBR 3 percent up year=2024                        mismatch      mismatch  1.73
    2024-07-10  change share DEU 1.2-2.1 % up year=2016-2024                      match         close     2.12
    2024-07-10  change share DEU 1.4-2.1 % up year=2016-2024                      mismatch      mismatch  2.12
    2024-07-10  change share DEU 1.2-2.1 % up                                     match         close     2.12
    2019-12-10  change share DEU 1.2-1.4 % up year=2015-2019                      match         close     1.36
    2024-07-10  change personnel TUR 427000-481000 persons up year=2014-2024      match         mismatch  481000
  `)) {
    test(`${row.claim} on ${row.day}`, () => holds(row));
  }
});

describe('ratio claims', () => {
  for (const row of tableOf<'day' | 'claim' | 'then' | 'now' | 'figure'>(`
    day         claim                                              then      now       figure
    2017-03-31  ratio spending DEU much less                       match     match     0.6
    2017-03-31  ratio spending USA 10 times more than against=FRA  match     match     15.04
    2017-03-31  ratio spending DEU 2 times against=ESP             mismatch  mismatch  3.72
    2017-03-31  ratio gdp DEU 2 times against=ESP                  close     close     2.79
    2024-07-10  ratio spending USA 10 times against=DEU about      match     match     9.91
    2024-07-10  ratio spending USA more than against=nato          match     match     1.91
    2024-07-10  ratio spending POL more than against=ITA           match     close     1.01
    2024-07-10  ratio share POL 2 times target=2                   match     match     2.06
    2024-07-10  ratio share POL 3 times more than against=ESP      match     close     3.22
    2024-07-10  ratio population DEU 2 times against=POL about     match     match     2.3
    2024-07-10  ratio spending ESP much less                       match     match     0.64
    2024-07-10  ratio spending GRC much less                       mismatch  mismatch  1.54
    2017-03-31  ratio spending DEU 0.6 part                        match     match     0.6
  `)) {
    test(`${row.claim} on ${row.day}`, () => holds(row));
  }
});

describe('commitment claims', () => {
  for (const row of tableOf<'day' | 'claim' | 'then' | 'now' | 'figure'>(`
    day         claim                                                  then      now       figure
    2017-03-31  commitment target nato 2 % by=2024-12-31               match     match     1
    2017-03-31  commitment target nato 3.5 % by=2035-12-31             mismatch  mismatch  0
    2017-03-31  commitment target nato 20 percent_of_defence_spending  match     match     1
    2017-03-31  commitment target LVA 2 % by=2018-12-31                match     match     1
    2017-03-31  commitment deadline nato on=2024                       match     match     2024
    2017-03-31  commitment deadline nato on=2025                       close     close     2024
    2017-03-31  commitment binding nato not                            match     match     0
    2017-03-31  commitment binding nato                                mismatch  mismatch  0
    2024-01-31  commitment binding nato                                match     match     1
    2017-03-31  commitment signed DEU                                  match     match     1
    2017-03-31  commitment signed nato 28 allies                       match     match     28
    2025-07-31  commitment signed ESP target=5                         match     match     1
    2025-07-31  commitment signed ESP target=5 not                     mismatch  mismatch  1
    2025-07-31  commitment target nato 5 % by=2035-12-31               match     match     1
    2025-07-31  commitment target nato 3.5 % by=2035-12-31             match     match     1
    2025-07-31  commitment target nato 1.5 % up to                     match     match     1
    2025-07-31  commitment target nato 5 % by=2032-12-31               mismatch  mismatch  0
    2025-07-31  commitment target ESP 2.1 %                            match     match     1
    2025-07-31  commitment target - 0.7 percent_of_gni                 match     match     1
    2025-07-31  commitment deadline nato on=2035                       match     match     2035
    2025-07-31  commitment deadline nato on=2035 target=3.5            match     match     2035
    2025-07-31  commitment binding nato target=5 by=2035-12-31         match     match     1
    2025-07-31  commitment deadline nato not                           match     match     0
    2025-07-31  commitment signed nato 32 allies                       match     match     32
    2025-07-31  commitment signed POL target=3.5                       match     match     1
    2014-10-01  commitment binding nato not                            match     match     0
    2010-01-01  commitment target nato 2 %                             match     match     1
    2026-07-15  commitment binding nato year=2014                      mismatch  mismatch  0
    2026-07-15  commitment binding nato year=2014 not                  match     match     0
    2026-07-15  commitment binding nato year=2025                      match     match     1
    2026-07-15  commitment target nato 3.5 % year=2014                 mismatch  mismatch  0
    2026-07-15  commitment target nato 2 % year=2018                   match     match     1
  `)) {
    test(`${row.claim} on ${row.day}`, () => holds(row));
  }
});

describe('membership claims', () => {
  for (const row of tableOf<'day' | 'claim' | 'then' | 'now' | 'figure'>(`
    day         claim                                        then      now       figure
    2017-03-31  membership member MNE                        mismatch  mismatch  0
    2017-07-31  membership member MNE                        match     match     1
    2017-07-31  membership accession MNE on=2017             match     match     2017
    2017-07-31  membership accession MNE on=2017-06-05       match     match     20170605
    2017-03-31  membership members nato 28 allies            match     match     28
    2024-03-31  membership members nato 32 allies            match     match     32
    2017-03-31  membership member UKR                        mismatch  mismatch  0
    2024-07-10  membership member SWE                        match     match     1
    2024-07-10  membership member FIN year=2022              mismatch  mismatch  0
    2024-07-10  membership accession FIN on=2023             match     match     2023
    2024-07-10  membership accession SWE on=2023             close     close     2024
    2024-07-10  membership accession SWE on=2024-03-07       match     match     20240307
    2024-07-10  membership accession POL on=2004             mismatch  mismatch  1999
    2024-07-10  membership member UKR not                    match     match     0
    2024-07-10  membership members nato 31 allies            close     close     32
    2024-07-10  membership members nato 30 allies year=2022  match     match     30
    2024-07-10  membership members eu 23 allies group=eu     match     match     23
    2024-07-10  membership member GBR group=eu               mismatch  mismatch  0
    2024-07-10  membership accession UKR on=2023             mismatch  mismatch  not a member
    2024-07-10  membership accession UKR on=2023 not         match     match     not a member
    2022-07-10  membership accession FIN on=2022             mismatch  close     not a member
    2024-07-10  membership member UKR+GEO not                match     match     0
    2024-07-10  membership member UKR+POL not                mismatch  mismatch  1
  `)) {
    test(`${row.claim} on ${row.day}`, () => holds(row));
  }
});

describe('debt claims', () => {
  for (const row of tableOf<'day' | 'claim' | 'then' | 'now' | 'figure'>(`
    day         claim              then      now       figure
    2017-03-31  debt debt DEU      mismatch  mismatch  0
    2017-03-31  debt debt DEU not  match     match     0
    2018-07-12  debt debt DEU      mismatch  mismatch  0
    2025-07-31  debt debt - not    match     match     0
  `)) {
    test(`${row.claim} on ${row.day}`, () => holds(row));
  }
});

function holds({ day, claim, then, now: later, figure }: Record<'day' | 'claim' | 'then' | 'now' | 'figure', string>): void {
  const { verdict, readings } = checkClaim(claimWritten(claim), { then: ledger.asOf(day), now });
  const plain = readings[0];
  expect({ ...verdict, figure: plain ? shown(plain.then.figure) : '–' }).toEqual({ then, now: later, figure });
}
