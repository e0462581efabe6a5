import { describe, expect, it } from 'vitest';
import { claimLines } from '../../../test/support/claim-line.ts';

/** Passages written for the tests, each with the claims that it makes; the day of all is 31 March 2017. */
const ASSERTED: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['Croatia spent 1.3 percent of GDP on defence in 2016, well below the alliance\'s guideline of 2 percent.', 'level share HRV 1.3 percent_of_gdp 2016-2016', 'level share HRV less than 2 percent_of_gdp 2016-2016'],
  ['Hungary spends 1.0 percent of GDP on defence. That is less than half of what Estonia spends.', 'level share HUN 1 percent_of_gdp', 'ratio share HUN vs EST less than 0.5 part'],
  ['Denmark spent 24 billion crowns on defence in 2016, nearly 5 percent more than in 2015.', 'level spending DNK 24000000000 DKK 2016-2016', 'change spending DNK nearly 5 percent 2015-2016 up'],
  ['The institute expects Portugal\'s defence spending to be worth 1.4 percent of GDP in 2017.', 'level share PRT 1.4 percent_of_gdp 2017-2017'],
  ['Without pensions, Belgium\'s 0.9 percent in 2016 would have been 0.7 percent, on NATO\'s count.', 'level share BEL 0.9 percent_of_gdp 2016-2016', 'level share BEL 0.7 percent_of_gdp 2016-2016 would'],
  ['Latvia\'s spending rose by more than a third in 2016. Even so, it was still half a point below the mark.', 'change spending LVA more than 33.3 percent 2016-2016 up', 'gap gap LVA 0.5 percentage_points 2016-2016'],
  ['Portugal, at 9 percent, is under the agreed floor of 20 percent for equipment.', 'level equipment-share PRT 9 percent_of_defence_spending', 'level equipment-share PRT less than 20 percent_of_defence_spending'],
  ['Britain spent £37 billion on defence in 2015. On NATO\'s definition that was 2.1 percent of GDP.', 'level spending GBR 37000000000 GBP 2015-2015', 'level share GBR 2.1 percent_of_gdp 2015-2015'],
  ['Slovenia spent 0.9 percent of GDP on defence in 2016. The figure has slipped since.', 'level share SVN 0.9 percent_of_gdp 2016-2016', 'change share SVN null down'],
  ['Germany, NATO\'s second-largest economy, spends 1.2 percent of GDP on defence.', 'rank gdp DEU 2 rank highest', 'level share DEU 1.2 percent_of_gdp'],
  ['With the third-largest army in NATO, France counts.', 'rank personnel FRA 3 rank highest'],
  ['The alliance\'s biggest spender is the United States.', 'rank spending USA 1 rank highest'],
  ['Only the United States and Greece spend a larger share of GDP on defence than Estonia.', 'rank share EST vs USA+GRC 3 rank highest'],
  ['Spain trails all allies except Luxembourg.', 'rank share ESP vs LUX 2 rank lowest'],
  ['Canada\'s share is the third-lowest in the alliance.', 'rank share CAN 3 rank lowest'],
  ['Ankara commands more soldiers than any ally bar the United States.', 'rank personnel TUR vs USA 2 rank highest'],
  ['No ally but the United States spends more on defence than Britain.', 'rank spending GBR vs USA 2 rank highest'],
  ['In 2015 the United States bore 72 percent of everything the allies spent; in 2001 it had been 63.', 'burden burden-share USA 72 percent 2015-2015', 'burden burden-share USA 63 percent 2001-2001'],
  ['Nine members met the target in 2008. A year before it was ten.', 'count allies-meeting nato 9 allies 2008-2008', 'count allies-meeting nato 10 allies 2007-2007'],
  ['Britain and France make up 40 percent of European defence spending.', 'burden burden-share GBR+FRA 40 percent'],
  ['America shoulders far more of the burden than its wealth would justify.', 'burden burden-index USA more than null'],
  ['The lion\'s share of NATO\'s spending is American.', 'burden burden-share USA more than null'],
  ['Germany\'s contribution to the common budget is 14.8 percent.', 'burden common-funding-share DEU 14.8 percent'],
  ['The 2 percent target was agreed in 2006.', 'commitment target nato 2 percent_of_gdp 2006-2006'],
  ['Every ally put its name to the text.', 'commitment signed nato null'],
  ['Two percent of GDP is the floor, not the ceiling.', 'commitment target nato 2 percent_of_gdp'],
  ['Poland\'s law requires the government to spend at least 2.5 percent of GDP by 2030.', 'commitment target POL at least 2.5 percent_of_gdp by 2030-12-31'],
  ['NATO\'s guideline is that members should spend at least 2 percent of GDP on defence.', 'commitment target nato at least 2 percent_of_gdp'],
  ['The Wales declaration says allies will aim to move towards 2 percent within a decade.', 'commitment target nato 2 percent_of_gdp 2014-2014 by 2024-12-31'],
  ['The treaty does not oblige anyone to spend 2 percent of GDP.', 'commitment binding nato null not'],
  ['Finland has bound itself to nothing. The allies set themselves ten years to reach 2 percent at the Wales summit.', 'commitment target nato 2 percent_of_gdp 2014-2014 by 2024-12-31'],
  ['Poland is now a full member of NATO.', 'membership member POL null'],
  ['Poland acceded to NATO in 1999 and Slovakia in 2004.', 'membership accession POL 1999 year', 'membership accession SVK 2004 year'],
  ['Croatia\'s entry in 2009 brought the number of allies to 28.', 'membership accession HRV 2009 year', 'membership members nato 28 allies 2009-2009'],
  ['Cyprus and Malta have no seat in NATO.', 'membership member CYP+MLT null not'],
  ['Greece is one of five allies at or above 2 percent.', 'level share GRC at least 2 percent_of_gdp', 'count allies-meeting nato 5 allies target 2'],
  ['Spain spends half of what it promised on defence.', 'ratio share ESP 0.5 part'],
  ['Europe and Canada are spending 4.3 percent more on defence this year.', 'change spending europe-and-canada 4.3 percent 2017-2017 up'],
  ['Brussels would have to find another 5 billion dollars a year to reach the 2 percent line.', 'gap gap BEL 5000000000 USD per year additional target 2 would'],
  ['A further 14 billion dollars a year would bring Canada to 2 percent.', 'gap gap CAN 14000000000 USD per year additional would'],
  ['Lisbon stands at 1.4 percent of GDP, compared with 0.9 percent for Spain.', 'level share PRT 1.4 percent_of_gdp', 'level share ESP 0.9 percent_of_gdp'],
  ['Germany spent 1.2 percent of GDP on defence and France 1.8 percent in 2016.', 'level share DEU 1.2 percent_of_gdp 2016-2016', 'level share FRA 1.8 percent_of_gdp 2016-2016'],
  ['The German share, 1.2 percent of GDP, is small.', 'level share DEU 1.2 percent_of_gdp'],
  ['“We are at 1.3 now,” the Canadian defence minister said of his army.', 'level share CAN 1.3 percent_of_gdp'],
  ['The 3.4 percent spent by Washington is far more.', 'level share USA 3.4 percent_of_gdp'],
  ['Germany is behind on its payments to NATO.', 'debt debt DEU null'],
  ['There is no account that Belgium is behind on at NATO.', 'debt debt BEL null not'],
  ['Then came the line about “massive amounts of money” owed from past years to the alliance.', 'debt debt - null'],
  ['Germany has run up huge debts with NATO.', 'debt debt DEU null'],
  ['No nation owes NATO anything.', 'debt debt - null not'],
  ['Montenegro\'s flag went up outside NATO headquarters on Monday.', 'membership accession MNE 2017-03-27 day'],
  ['Albania and Croatia took their seats in the alliance in 2009.', 'membership accession ALB+HRV 2009 year'],
  ['Spain, in NATO since 1982, agreed.', 'membership accession ESP 1982 year'],
  ['Macedonia is still waiting to join NATO.', 'membership member MKD null not'],
  ['Hungary joined NATO along with Poland and the Czech Republic in 1999.', 'membership accession HUN+POL+CZE 1999 year'],
  ['Britain trails only America and Greece in the share of GDP it spends on defence.', 'rank share GBR vs USA+GRC 3 rank highest'],
  ['France is outspent in Europe by Britain alone, the report on defence said.', 'rank spending FRA vs GBR 2 rank highest'],
  ['No European government matches Athens as a share of output spent on defence.', 'rank share GRC 1 rank highest'],
  ['Only the United States and Turkey have bigger armies than France.', 'rank personnel FRA vs USA+TUR 3 rank highest'],
  ['At the foot of the NATO league stands Luxembourg.', 'rank share LUX 1 rank lowest'],
  ['Five allies hit 2 percent, up from three in the year before.', 'count allies-meeting nato 5 allies target 2', 'count allies-meeting nato 3 allies target 2'],
  ['Nobody spends 5 percent of GDP on defence, not even the United States.', 'count allies-meeting nato 0 allies target 5'],
  ['That leaves nine members short of the 2 percent target.', 'count allies-meeting nato 9 allies target 2 not'],
  ['The United States carries more than its weight in NATO: two-thirds of the spending on half of the income.', 'burden burden-index USA more than null', 'burden burden-share USA 66.7 percent', 'burden gdp-share USA 50 percent'],
  ['Germany contributes less to the alliance than its economy would warrant.', 'burden burden-index DEU less than null'],
  ['Britain is among the few allies that honour the 2 percent target.', 'level share GBR at least 2 percent_of_gdp'],
  ['Not one ally has reached 5 percent of GDP.', 'count allies-meeting nato 0 allies target 5'],
  ['Montenegro\'s red and gold flag was raised at NATO headquarters in 2016.', 'membership accession MNE 2016 year'],
  ['NATO\'s communiqué says 2 percent by 2024.', 'commitment target nato 2 percent_of_gdp by 2024-12-31'],
  ['That is far from the 2 percent by 2024 that the chancellor promised the alliance.', 'commitment target DEU 2 percent_of_gdp by 2024-12-31'],
  ['NATO\'s Wales text bound nobody to anything.', 'commitment binding nato null not'],
  ['The leaders agreed to move towards spending 2 percent of national income on defence.', 'commitment target nato 2 percent_of_gdp'],
];

/** Passages that claim nothing. */
const NOT_ASSERTED: readonly string[] = [
  'Mr. Sajjan has no intention of raising the Canadian defence budget above 2 percent.',
  'We are protecting countries that spend 1 percent of GDP on defence.',
  'NATO owes its existence to the Soviet Union.',
  '“I owe it to you to give you clarity,” the American defence secretary told the allies.',
  'Two allies met on Monday to discuss the target.',
  'No one in the defence ministry comes close to understanding the 2 percent target.',
  'We owe a debt of gratitude to the troops of the alliance.',
  'Her country was first in Europe for soldiers on missions, the Italian defence minister said.',
  'Germany has the fourth-largest economy in the world.',
  'Berlin is content with 2 percent of GDP for its army.',
  '“Germany will spend 2 percent of GDP on defence,” the German chancellor said.',
  'The prime minister cannot promise that Belgium\'s army will get 2 percent of GDP.',
];

describe('claims told in other ways', () => {
  it.each(ASSERTED.map(([text, ...told]) => ({ text, told })))('finds what is asserted: $text', ({ text, told }) => {
    expect(claimLines(text)).toEqual(told);
  });

  it.each(NOT_ASSERTED.map((text) => ({ text })))('finds nothing: $text', ({ text }) => {
    expect(claimLines(text)).toEqual([]);
  });
});
