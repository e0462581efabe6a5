import { describe, expect, it } from 'vitest';
import { claimLines } from '../../../test/support/claim-line.ts';

/** Passages written for the tests, each with the claims that it makes; the day of all is 31 March 2017. */
const WHEN: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['Between 2013 and 2016 Latvia doubled its defence budget.', 'change spending LVA 2 times 2013-2016 up'],
  ['Compared with 2014, Lithuania\'s spending has more than doubled.', 'change spending LTU more than 2 times 2014-2017 up'],
  ['Two years earlier, Italy had spent 1.2 percent of GDP on defence.', 'level share ITA 1.2 percent_of_gdp 2015-2015'],
  ['Ten years ago, the alliance had 26 members.', 'membership members nato 26 allies 2007-2007'],
  ['Spain spent 0.9 percent of GDP on defence in 2014. A year later it was 0.93 percent.', 'level share ESP 0.9 percent_of_gdp 2014-2014', 'level share ESP 0.93 percent_of_gdp 2015-2015'],
  ['In 2013 France spent 1.9 percent of GDP on defence. Four years on, it spends 1.8 percent.', 'level share FRA 1.9 percent_of_gdp 2013-2013', 'level share FRA 1.8 percent_of_gdp'],
  ['Belgium spent 0.9 percent of GDP in 2016, against 1.2 percent a decade earlier.', 'level share BEL 0.9 percent_of_gdp 2016-2016', 'level share BEL 1.2 percent_of_gdp 2006-2006'],
  ['In the last full year on record, 2016, Canada came to 1.0 percent of GDP.', 'level share CAN 1 percent_of_gdp 2016-2016'],
  ['European military spending has fallen by a fifth in the past five years.', 'change spending nato-europe 20 percent 2012-2017 down'],
  ['Five allies meet the goal, up from three when Barack Obama took office.', 'count allies-meeting nato 5 allies', 'count allies-meeting nato 3 allies 2009-2009'],
  ['Since Russia seized Crimea, Poland has raised its defence budget by a third.', 'change spending POL 33.3 percent 2014-2017 up'],
  ['Five of 28 allies now meet the target, up from three in 2014. Poland spends 2 percent of GDP on defence, ahead of Britain (2.2 percent).', 'count allies-meeting nato 5 allies', 'count allies-meeting nato 3 allies 2014-2014', 'level share POL 2 percent_of_gdp', 'ratio share POL vs GBR more than null', 'level share GBR 2.2 percent_of_gdp'],
  ['The target was agreed in Wales in 2014. It is not legally binding.', 'commitment signed nato null 2014-2014', 'commitment binding nato null 2014-2014 not'],
  ['In 2016 Turkey had the second-largest army in the alliance.', 'rank personnel TUR 2 rank 2016-2016 highest'],
  ['Four allies met the target in 2014. By 2016 it had risen to five.', 'count allies-meeting nato 4 allies 2014-2014', 'count allies-meeting nato 5 allies 2016-2016'],
  ['Only five of 28 members meet the goal. That\'s up from just three three years ago.', 'count allies-meeting nato only 5 allies', 'count allies-meeting nato only 3 allies 2014-2014'],
  ['The American share of alliance spending was 68 percent in 2014. It has since climbed to 72 percent.', 'burden burden-share USA 68 percent 2014-2014', 'burden burden-share USA 72 percent'],
  ['Defence expenditure as a share of GDP (%)\nCountry 2014 2015 2016e\nGermany 1.18 1.18 1.19', 'level share DEU 1.18 percent_of_gdp 2014-2014', 'level share DEU 1.18 percent_of_gdp 2015-2015', 'level share DEU 1.19 percent_of_gdp 2016-2016'],
  ['Jens Stoltenberg said five allies have reached the target and 19 have clear plans to get there by 2024.', 'count allies-meeting nato 5 allies'],
];

const WHOSE: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['Spain became the sixteenth member of NATO.', 'membership member ESP null', 'membership members nato 16 allies'],
  ['Slovenia became the fourteenth ally to buy the jets.'],
  ['Sweden was admitted as the 32nd member to the alliance.', 'membership members nato 32 allies'],
  ['Greece comes first in spending as a share of GDP, Albania fifteenth.', 'rank share GRC 1 rank highest', 'rank share ALB 15 rank highest'],
  ['Two of every three euros that the alliance spends come from the United States.', 'burden burden-share USA 66.7 percent'],
  ['Norway spends 1.5 percent of GDP on defence\n\nThe ministers of the alliance met for half a day on Friday, and parted over money.', 'level share NOR 1.5 percent_of_gdp'],
  ['The president would not say whether Germany spends 2 percent of GDP on defence.'],
  ['NATO has a common budget, to which the United States pays 22 percent, the same as Germany.', 'burden common-funding-share USA 22 percent'],
  ['Canada spends 1.02 percent on defence, about half of what Poland does.', 'level share CAN 1.02 percent_of_gdp', 'ratio share CAN vs POL about 0.5 part'],
  ['Estonia joined in 2004 and is already well above the target.', 'membership accession EST 2004 year', 'level share EST more than null'],
  ['America spent 3.6 percent of its output on defence, against 1.2 percent in Berlin.', 'level share USA 3.6 percent_of_gdp', 'level share DEU 1.2 percent_of_gdp'],
  ['Defence spending rose by 5 percent in Germany and by 9 percent in Romania.', 'change spending DEU 5 percent up', 'change spending ROU 9 percent up'],
  ['Theresa May\'s government spends 2.1 percent of GDP on defence, François Hollande\'s 1.8 percent.', 'level share GBR 2.1 percent_of_gdp', 'level share FRA 1.8 percent_of_gdp'],
  ['Portugal spends 1.4 percent of GDP on defence. Its neighbour Spain spends 0.9 percent.', 'level share PRT 1.4 percent_of_gdp', 'level share ESP 0.9 percent_of_gdp'],
  ['Latvia and Lithuania are small. The two countries will spend 2 percent of GDP on defence this year.', 'level share LVA+LTU 2 percent_of_gdp 2017-2017'],
  ['NATO\'s 26 European members spend 1.5 percent of their combined GDP on defence.', 'level share nato-europe 1.5 percent_of_gdp'],
  ['Greece spends 2.3 percent of GDP; the rest spend less than 2 percent.', 'level share GRC 2.3 percent_of_gdp', 'level share nato less than 2 percent_of_gdp'],
  ['The United States spent 664 billion dollars; all other allies together spent 254 billion.', 'level spending USA 664000000000 USD', 'level spending europe-and-canada 254000000000 USD'],
  ['NATO without the United States spends 1.45 percent.', 'level share europe-and-canada 1.45 percent_of_gdp'],
  ['Non-US allies spend 1.45 percent of GDP.', 'level share europe-and-canada 1.45 percent_of_gdp'],
  ['The continent spends less than 2 percent of GDP on defence.', 'level share nato-europe less than 2 percent_of_gdp'],
  ['The Baltic three spend about 2 percent of GDP each.', 'level share EST+LVA+LTU about 2 percent_of_gdp'],
  ['Estonia is ready, and the Czech Republic, which joined in 1999, now devotes 1 percent of GDP to its forces.', 'membership accession CZE 1999 year', 'level share CZE 1 percent_of_gdp'],
  ['The allies agreed on 2 percent. Norway says it is not bound by the target.', 'commitment target nato 2 percent_of_gdp', 'commitment binding NOR null not'],
  ['NATO figures show that several allies have raised their military spending.', 'change spending - null up'],
  ['Canada spends one percent of its GDP on the military, half of what NATO recommends.', 'level share CAN 1 percent_of_gdp', 'ratio share CAN 0.5 part'],
  ['Italy\'s share of GDP is half of Greece\'s.', 'ratio share ITA vs GRC 0.5 part'],
  ['Estonia, at 2.2 percent of GDP, comes second and Poland, at 2.0, is fourth in the table.', 'level share EST 2.2 percent_of_gdp', 'rank share EST 2 rank highest', 'level share POL 2 percent_of_gdp', 'rank share POL 4 rank highest'],
  ['Germany pays as much as the United States into NATO\'s common budget, about 15 percent each.', 'burden common-funding-share DEU+USA about 15 percent'],
  ['Italy spends 1.1 percent, in the company of Slovenia and Spain, which spends 0.9 percent of GDP.', 'level share ITA 1.1 percent_of_gdp', 'level share ESP 0.9 percent_of_gdp'],
  ['Trump was cross. Defence ministers endorsed the guideline in 2006.', 'commitment signed nato null 2006-2006'],
  ['Mariano Rajoy says that 1 percent will do. His colleagues have committed themselves to 2 percent by 2024.', 'commitment target nato 2 percent_of_gdp by 2024-12-31'],
  ['The U.S. pays most of NATO\'s bills; the U.S. share of the total has climbed to 75 percent.', 'burden burden-share USA more than null', 'burden burden-share USA 75 percent'],
  ['NATO puts the European allies\' combined outlays at 254 billion dollars.', 'level spending nato-europe 254000000000 USD'],
  ['Germany spends 1.2 percent of GDP on defence. "We\'ve reached 1.1 percent of GDP," said Justin Trudeau.', 'level share DEU 1.2 percent_of_gdp', 'level share CAN 1.1 percent_of_gdp'],
  ['"They\'re not paying their bills," Donald Trump said. "They owe us a tremendous amount of money."', 'debt debt - null'],
  ['The number of allies that met the goal in 2016 was four, not seven.', 'count allies-meeting nato 4 allies 2016-2016'],
  ['Spain was the lowest spender in the alliance last year, at 0.9 percent of GDP.', 'rank share ESP 1 rank 2016-2016 lowest', 'level share ESP 0.9 percent_of_gdp 2016-2016'],
  ['Mariano Rajoy insists that 1.1 percent is “sufficient, realistic and compatible with our welfare state”.'],
  ['The chancellor promised that Germany would “from now on, year after year” invest more than 2 percent of GDP.'],
  ['“When I came in, hardly anybody was paying,” Donald Trump said.'],
  ['The share of equipment stood at 13.7 percent in Germany in 2016.', 'level equipment-share DEU 13.7 percent_of_defence_spending 2016-2016'],
];

describe('when it was and whose it is', () => {
  it.each([...WHEN, ...WHOSE].map(([text, ...told]) => ({ text, told })))('$text', ({ text, told }) => {
    expect(claimLines(text)).toEqual(told);
  });
});
