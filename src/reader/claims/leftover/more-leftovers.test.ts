import { describe, expect, it } from 'vitest';
import { claimLines } from '../../../../test/support/claim-line.ts';

/** What is told with no rule of its own: foreseen, moved, decided, ordered, owed, denied; the day of all is 31 March 2017. */
const ASSERTED: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['Italy will not get to 2 percent of GDP by 2024, its defence minister conceded.', 'level share ITA 2 percent_of_gdp 2024-2024 not'],
  ['The Dutch will fall short of NATO\'s 2 percent target again in 2018.', 'level share NLD less than 2 percent_of_gdp 2018-2018'],
  ['Hungary will miss the NATO target in 2018.', 'level share HUN less than null 2018-2018'],
  ['Military spending in Europe is going up.', 'change spending nato-europe null up'],
  ['Two allies spend 2 percent of GDP on defence. Slovakia\'s budget, meanwhile, went down.', 'count allies-meeting nato 2 allies target 2', 'change spending SVK null down'],
  ['Belgium lost a tenth of its defence budget in 2012.', 'change spending BEL 10 percent 2012-2012 down'],
  ['Spain has kept trimming: its military budget has withered since 2008.', 'change spending ESP null 2008-2017 down'],
  ['Four of the 28 nations in NATO live up to the 2 percent guideline; the others do not.', 'count allies-meeting nato 4 allies target 2'],
  ['Only six of the 28 nations spend what NATO asks of them.', 'count allies-meeting nato only 6 allies'],
  ['Norway has been promising 2 percent of GDP for defence since 2014.', 'commitment target NOR 2 percent_of_gdp'],
  ['Denmark decided last year to give 2 percent of GDP to its forces by 2030.', 'commitment target DNK 2 percent_of_gdp by 2030-12-31'],
  ['Luxembourg aims at 1 percent of GDP for its army by 2028.', 'commitment target LUX 1 percent_of_gdp by 2028-12-31'],
  ['Portugal ranked 14th of 27 in the NATO table.', 'rank share PRT 14 rank highest'],
  ['Poland heads the NATO table, followed by Estonia and Greece.', 'rank share POL 1 rank highest', 'rank share EST 2 rank highest', 'rank share GRC 3 rank highest'],
  ['In military spending the Latvians lag the Estonians.', 'ratio share LVA less than null'],
  ['Germany is on a par with France in defence spending.', 'ratio spending DEU vs FRA 1 times'],
  ['Spain was bottom of NATO\'s list.', 'rank share ESP 1 rank lowest'],
  ['Croatia spent 1.2 percent of GDP on defence, among the lowest shares in the alliance.', 'level share HRV 1.2 percent_of_gdp', 'rank share HRV null lowest'],
  ['The allies agreed on 2 percent in Wales. Nobody set a date.', 'commitment target nato 2 percent_of_gdp 2014-2014', 'commitment deadline nato null not'],
  ['NATO\'s declaration is clear about the target, but it has no legal force.', 'commitment binding nato null not'],
  ['Trump says that allies owe NATO money; nobody does.', 'debt debt nato null', 'debt debt - null not'],
  ['Berlin never settles up, the president said of the NATO allies.', 'debt debt DEU null'],
  ['With Montenegro in, the alliance now counts 29.', 'membership members nato 29 allies'],
  ['North Macedonia joined NATO on Friday as its 30th member.', 'membership accession MKD 2017-03-31 day', 'membership members nato 30 allies'],
  ['Germany pays far too little for NATO.', 'level share DEU less than null'],
  ['The Europeans are shortchanging America, the president said of NATO.', 'burden burden-share nato-europe less than null'],
  ['Only five of the 28 allies meet the 2 percent target, among them Estonia and Greece.', 'count allies-meeting nato only 5 allies target 2', 'level share EST+GRC at least 2 percent_of_gdp'],
  ['Britain\'s army will lose 20,000 posts by 2020.', 'change personnel GBR 20000 persons by 2020-12-31 down'],
  ['Germany will raise its defence budget by 8 percent in 2018.', 'change spending DEU 8 percent 2018-2018 up'],
  ['Latvia spends 1.4 percent of GDP on defence. Estonia is already there, at 2.2.', 'level share LVA 1.4 percent_of_gdp', 'level share EST 2.2 percent_of_gdp'],
  ['The allies agreed to raise their spending on defence.', 'commitment target nato null'],
  ['NATO\'s members keep a target of 2 percent, which Denmark has promised to meet by 2030.', 'commitment target DNK 2 percent_of_gdp by 2030-12-31'],
  ['Hungary is expected to spend 1.2 percent of GDP on defence this year, some 1.5 billion euros in all.', 'level share HUN 1.2 percent_of_gdp 2017-2017', 'level spending HUN about 1500000000 EUR 2017-2017'],
  ['The European allies spent $250 billion on defence in 2016, equal to 1.5 percent of their output.', 'level spending nato-europe 250000000000 USD 2016-2016', 'level share nato-europe 1.5 percent_of_gdp 2016-2016'],
  ['Slovenia\'s defence spending lags far behind the rest.', 'ratio share SVN much less null'],
  ['The United States pays for almost the whole of NATO.', 'burden burden-share USA nearly 100 percent'],
  ['The Danish share of GDP that goes on defence is 1.3 percent; the Norwegian one is higher.', 'level share DNK 1.3 percent_of_gdp', 'ratio share NOR vs DNK more than null'],
  ['Britain\'s defence budget would rise to 2.3 percent of GDP.', 'level share GBR 2.3 percent_of_gdp would'],
  ['Five allies exceed 2 percent of GDP: the United States, Greece and Poland among others.', 'count allies-meeting nato 5 allies target 2', 'level share USA+GRC+POL at least 2 percent_of_gdp'],
  ['Despite spending barely 1.2 percent of its GDP on defence, Germany leads the way.', 'level share DEU only 1.2 percent_of_gdp'],
  ['Having raised its budget by 8 percent last year, Berlin is content with its army.', 'change spending DEU 8 percent 2016-2016 up'],
  ['The United States is paying close to 70 percent of the total, the NATO official said.', 'burden burden-share USA nearly 70 percent'],
  ['Canada and Spain are among those that fall short of the NATO target.', 'level share CAN+ESP less than 2 percent_of_gdp'],
  ['The average among European NATO members was 1.5 percent.', 'level share nato-europe 1.5 percent_of_gdp'],
  ['All allies but one now meet the NATO goal.', 'count allies-meeting nato 1 allies not'],
  ['Norway spends 1.6 percent of GDP on defence, the same share as Denmark.', 'level share NOR 1.6 percent_of_gdp', 'ratio share NOR vs DNK 1 times'],
  ['Allies have been taking advantage of the United States, the president said of NATO.', 'burden burden-share nato less than null'],
  ['Allies are not paying their fair share, the president said of NATO.', 'burden burden-index nato less than null'],
  ['Only Greece and Estonia meet the NATO target, with Latvia expected to join them.', 'level share GRC+EST at least null', 'level share LVA at least 2 percent_of_gdp'],
  ['The allies praised themselves for adding $46 billion to their defence budgets since 2015.', 'change spending europe-and-canada 46000000000 USD 2015-2017 up'],
  ['The German army is second in NATO by spending, with about $55 billion.', 'rank spending DEU 2 rank highest', 'level spending DEU about 55000000000 USD'],
  ['Canada\'s defence review promises an increase, the NATO ambassador said, of more than 70 percent.', 'change spending CAN more than 70 percent up'],
  ['Britain\'s defence budget lost ground with cuts of 8 percent over four years.', 'change spending GBR 8 percent down'],
];

/** Words of the same kind that tell none of it. */
const NOT_ASSERTED: readonly string[] = [
  'We owe it to the Danes who fell in Afghanistan, the NATO commander said.',
  'NATO is a great alliance, he added.',
  'Two allies met on Monday to discuss the NATO target.',
  'Bulgaria signed a contract for eight jets with a NATO partner.',
  'The minister went up to the NATO podium.',
];

describe('claims read with no rule of their own', () => {
  it.each(ASSERTED.map(([text, ...told]) => ({ text, told })))('finds what is asserted: $text', ({ text, told }) => {
    expect(claimLines(text)).toEqual(told);
  });

  it.each(NOT_ASSERTED.map((text) => ({ text })))('finds nothing: $text', ({ text }) => {
    expect(claimLines(text)).toEqual([]);
  });
});
