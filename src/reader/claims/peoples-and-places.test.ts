import { describe, expect, it } from 'vitest';
import { claimLines } from '../../../test/support/claim-line.ts';

/** Peoples, armies, places by money and by head, what lifts a country to a level, and what stands beside the past; the day is 31 March 2017. */
const TOLD: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['NATO\'s 60 million Italians and 46 million Spaniards pay little.', 'level population ITA 60000000 persons', 'level population ESP 46000000 persons'],
  ['The 17 million Dutch need NATO.'],
  ['Greece, a country with 110,000 soldiers, wants NATO to stay.', 'level personnel GRC 110000 persons'],
  ['The Turks, 400,000 strong, guard NATO’s southern flank.', 'level personnel TUR 400000 persons'],
  ['Albania’s 2.8 million people live under NATO’s roof.', 'level population ALB 2800000 persons'],
  ['In euros we are fourth, Italy’s defence minister said.', 'rank spending ITA 4 rank highest'],
  ['Per head Norway spends more on defence than any other ally in Europe.', 'rank spending-per-person NOR 1 rank highest'],
  ['Italy pays the fourth largest share of NATO’s common budget.', 'rank common-funding-share ITA 4 rank highest'],
  ['Slovakia is the worst payer in NATO.', 'rank share SVK 1 rank lowest'],
  ['That made Slovenia one of the two lowest spenders of the alliance.', 'rank share SVN up to 2 rank lowest'],
  ['France and Germany, Europe’s two largest economies, want a NATO summit.', 'rank gdp FRA+DEU up to 2 rank highest'],
  ['The three lowest spenders in NATO are Spain, Belgium and Luxembourg.', 'rank share ESP+BEL+LUX up to 3 rank lowest'],
  ['In dollars Italy ranks fifth of 28 allies, ahead of Canada.', 'rank spending ITA 5 rank highest', 'ratio spending ITA vs CAN more than null'],
  ['The extra money will take Norway to 2 percent of GDP by 2026.', 'level share NOR 2 percent_of_gdp 2026-2026'],
  ['A new law would lift Danish defence spending above 1.4 percent of GDP.', 'level share DNK more than 1.4 percent_of_gdp would'],
  ['Latvia has doubled its defence budget in three years.', 'change spending LVA 2 times 2014-2017 up'],
  ['Last year Norway spent 1.6 percent of GDP on defence, a little less than in 2012.', 'level share NOR 1.6 percent_of_gdp 2016-2016', 'change share NOR null 2012-2016 down'],
  ['Romania had 70,000 soldiers in May, fewer than in the spring of last year.', 'level personnel ROU 70000 persons', 'change personnel ROU null 2016-2017 down'],
  ['After the Germans had spoken, Mark Rutte, whose country spends 1.2 percent of GDP on defence, said nothing.', 'level share NLD 1.2 percent_of_gdp'],
  ['Mark Rutte, whose own cabinet barely gets past 1.2 percent of GDP for defence, praised the Americans.', 'level share NLD more than 1.2 percent_of_gdp'],
  ['NATO sent them to Spain and Croatia, which spend less on defence than Germany does.', 'ratio spending ESP+HRV vs DEU less than null'],
  ['Italy spends less on defence as a share of its economy than Spain does.', 'ratio share ITA vs ESP less than null'],
  ['At 2.1 percent of GDP for defence Britain outspends the French.', 'level share GBR 2.1 percent_of_gdp', 'ratio share GBR vs FRA more than null'],
  ['Six Europeans met the 2 percent target last year.', 'count allies-meeting nato-europe 6 allies 2016-2016 target 2'],
  ['Nineteen of those at the table do not meet the 2 percent target.', 'count allies-meeting nato 19 allies target 2 not'],
  ['Croatia has reached the two percent for defence for the second year running.', 'level share HRV at least 2 percent_of_gdp'],
  ['There are no NATO fees to pay.', 'debt debt - null not'],
  ['The Wales guideline creates no debts.', 'debt debt nato null not'],
  ['Germany’s delinquent on its NATO payments.', 'debt debt DEU null'],
  ['America’s share of NATO spending has grown from about half to three quarters.', 'burden burden-share USA about 50 percent', 'burden burden-share USA 75 percent'],
  ['The Germans, whose share of allied spending has dropped from 10 percent to 6 percent, met NATO in Rome.', 'burden burden-share DEU 10 percent', 'burden burden-share DEU 6 percent'],
  ['Britain accounts for 6 percent of what NATO’s members spend and 7 percent of what they earn.', 'burden burden-share GBR 6 percent', 'burden gdp-share GBR 7 percent'],
  ['Spain has stood below NATO’s line ever since putting its name to the pledge in Wales.', 'level share ESP less than null', 'commitment signed ESP null 2014-2014'],
];

/** What nobody asserts of all of a people, of an army, or at all. */
const UNTOLD: readonly string[] = [
  'Two million Poles marched against NATO.',
  'The 200 Germans in NATO’s battalion trained for defence.',
  'A Swedish institute has read the accounts of 24 European forces for NATO.',
  'Germany has 500 people in Mali on a NATO mission.',
  'Italy’s defence minister wants the military budget doubled.',
  'The British army can lose 10,000 posts and be the stronger for it.',
  'Belgium has no plan to arrive at 2 percent of GDP for defence before 2030.',
  'Spain wants to lift its defence budget to 2 percent of GDP.',
  'The fund is to lift German defence spending above 2 percent of GDP.',
];

describe('claims of peoples and places', () => {
  it.each(TOLD.map(([text, ...told]) => ({ text, told })))('$text', ({ text, told }) => {
    expect(claimLines(text)).toEqual(told);
  });

  it.each(UNTOLD)('finds nothing in %s', (text) => {
    expect(claimLines(text)).toEqual([]);
  });
});
