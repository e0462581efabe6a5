import { describe, expect, it } from 'vitest';
import { claimLines } from '../../../test/support/claim-line.ts';

/** How allies stand to a target, and what is foreseen of them, each with the claims that it makes; the day of all is 31 March 2017. */
const STANDINGS: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['Hungary has been hovering a little under the NATO target for years.', 'level share HUN less than null'],
  ['Belgium was hovering just below the NATO line of 2 percent.', 'level share BEL less than 2 percent_of_gdp'],
  ['Slovakia has been short of the 2 percent for a decade.', 'level share SVK less than 2 percent_of_gdp'],
  ['Portugal has been short of NATO’s target ever since it was agreed.', 'level share PRT less than null'],
  ['Greece, which has never missed NATO\'s 2 percent target, shrugged.', 'level share GRC at least 2 percent_of_gdp'],
  ['Only five allies met the 2 percent target last year. Greece has never missed it.', 'count allies-meeting nato only 5 allies 2016-2016 target 2', 'level share GRC at least 2 percent_of_gdp'],
  ['Five allies met the 2 percent target in 2016. Latvia is to follow; Poland got there in 2015.', 'count allies-meeting nato 5 allies 2016-2016 target 2', 'level share POL at least 2 percent_of_gdp 2015-2015'],
  ['Croatia and Slovakia will cross the 2 percent line next year, NATO estimates.', 'level share HRV+SVK at least 2 percent_of_gdp 2018-2018'],
  ['Five allies spend 2 percent. Lithuania will cross the line this year.', 'count allies-meeting nato 5 allies target 2', 'level share LTU at least 2 percent_of_gdp 2017-2017'],
  ['Bulgaria is on track to meet the NATO target in 2018.', 'level share BGR at least null 2018-2018'],
  ['Norway is set to hit the alliance\'s target this year.', 'level share NOR at least null 2017-2017'],
  ['Swedish defence spending passed 2 percent of GDP in 1990.', 'level share SWE 2 percent_of_gdp 1990-1990'],
  ['The defence budget of Denmark will pass 2 percent this year.', 'level share DNK 2 percent_of_gdp 2017-2017'],
  ['The Danes spent 1.2 percent of GDP, well below the alliance\'s own guideline and less than half of what the United States spends.', 'level share DNK 1.2 percent_of_gdp', 'level share DNK less than 2 percent_of_gdp', 'ratio share DNK vs USA less than 0.5 part'],
  ['Five allies, Estonia included, met the 2 percent target last year.', 'count allies-meeting nato 5 allies 2016-2016 target 2'],
  ['Poland is one of five members to have met the guideline last year.', 'level share POL at least 2 percent_of_gdp 2016-2016', 'count allies-meeting nato 5 allies 2016-2016'],
  ['Five allies met the 2 percent target in 2016. Twenty-three of the 28 remained below.', 'count allies-meeting nato 5 allies 2016-2016 target 2', 'count allies-meeting nato 23 allies target 2 not'],
  ['The target is 2 percent of GDP. Seven of the 28 allies should make it this year.', 'commitment target nato 2 percent_of_gdp', 'count allies-meeting nato 7 allies 2017-2017'],
  ['Every NATO member is on course to meet the 2 percent target next year.', 'count allies-meeting nato null 2018-2018 target 2'],
];

/** Places and multiples. */
const BESIDE: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['Greece spends 2.4 percent of GDP on defence, second in the alliance.', 'level share GRC 2.4 percent_of_gdp', 'rank share GRC 2 rank highest'],
  ['Croatia puts 1.2 percent of national income into defence, twelfth in the NATO table.', 'level share HRV 1.2 percent_of_gdp', 'rank share HRV 12 rank highest'],
  ['Italy\'s military budget is the fourth largest in the European Union and the fifth largest in NATO.', 'rank spending ITA 4 rank highest', 'rank spending ITA 5 rank highest'],
  ['Norway spends 1.6 percent of GDP on defence, a little above Denmark.', 'level share NOR 1.6 percent_of_gdp', 'ratio share NOR vs DNK more than null'],
  ['Spain stands at 0.9 percent of GDP for defence, just below Slovenia.', 'level share ESP 0.9 percent_of_gdp', 'ratio share ESP vs SVN less than null'],
  ['Latvia spent 1.4 percent of GDP on defence last year, nearly twice the 0.9 percent of 2013.', 'level share LVA 1.4 percent_of_gdp 2016-2016', 'change share LVA nearly 2 times 2013-2016 up', 'level share LVA 0.9 percent_of_gdp 2013-2013'],
  ['Latvia spent 1.4 percent of GDP on defence last year, one and a half times the share it spent in 2013.', 'level share LVA 1.4 percent_of_gdp 2016-2016', 'change share LVA 1.5 times 2013-2016 up'],
  ['Latvia spends 1.5 percent of GDP on defence, or twice what it laid out in 2012.', 'level share LVA 1.5 percent_of_gdp', 'change spending LVA 2 times 2012-2017 up'],
  ['On the latest NATO numbers the UK spends 2.2 percent of GDP on defence.', 'level share GBR 2.2 percent_of_gdp'],
  ['NATO met. In Ottawa, which spends 1 percent of GDP on its military, nobody minded.', 'level share CAN 1 percent_of_gdp'],
  ['That is half a point short of the 2 percent goal Spain signed up to in Wales.', 'gap gap ESP 0.5 percentage_points target 2', 'commitment signed ESP null 2014-2014'],
  ['Italy, whose government signed the Wales declaration, is short of 2 percent on defence.', 'commitment signed ITA null 2014-2014', 'level share ITA less than 2 percent_of_gdp'],
  ['Germany has informed NATO in writing that its defence spending will rise to 1.5 percent of GDP by 2024.', 'commitment target DEU 1.5 percent_of_gdp by 2024-12-31'],
];

/** Own pledges, years far ahead, other lines than those of a target, and multiples of others. */
const NONE: readonly string[] = [
  'We will meet the NATO target next year, the Norwegian prime minister said.',
  'Hungary will meet the NATO target this year, Hungary’s prime minister said.',
  'Norway will hit the NATO target by 2026.',
  'With his remarks on the army the minister crossed the line.',
  'The ministers of NATO made it clear last year that the target stands.',
  'Estonia got there in the end by train.',
];

describe('how allies stand to a target and to one another', () => {
  it.each([...STANDINGS, ...BESIDE].map(([text, ...told]) => ({ text, told })))('finds what is asserted: $text', ({ text, told }) => {
    expect(claimLines(text)).toEqual(told);
  });

  it.each(NONE.map((text) => ({ text })))('finds nothing: $text', ({ text }) => {
    expect(claimLines(text)).toEqual([]);
  });
});
