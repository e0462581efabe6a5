import { describe, expect, it } from 'vitest';
import { claimLines } from '../../../../test/support/claim-line.ts';

/** What was agreed, until when, by whom and whether it binds, in whatever words; who meets it, and who belongs to the alliance. */
const ASSERTED: readonly (readonly [date: string, text: string, ...claims: string[]])[] = [
  ['2016-02-11', 'The 2 percent goal adopted at Wales runs until 2024.', 'commitment target nato 2 percent_of_gdp 2014-2014 by 2024-12-31'],
  ['2016-02-11', 'The Newport pledge foresees a rise to 2 percent of GDP within a decade.', 'commitment target nato 2 percent_of_gdp 2014-2014 by 2024-12-31'],
  ['2019-11-30', 'Under the alliance\'s guideline, a fifth of defence spending should go on major equipment.', 'commitment target nato 20 percent_of_defence_spending'],
  ['2017-05-20', 'NATO\'s requirement that each member spend 2 percent of GDP on defence has become a bone of contention.', 'commitment target nato 2 percent_of_gdp'],
  ['2017-05-20', 'Members should, under alliance rules, spend at least 2 percent of their GDP on defence.', 'commitment target nato at least 2 percent_of_gdp'],
  ['2023-07-12', 'At Vilnius the allies turned the 2 percent ceiling into a floor.', 'commitment target nato 2 percent_of_gdp'],
  ['2025-06-26', 'The new NATO target, to be reached by 2035, will be reviewed in 2029.', 'commitment deadline nato null by 2035-12-31'],
  ['2022-06-30', 'Under Danish law, defence spending must reach 2 percent of GDP by 2033.', 'commitment target DNK 2 percent_of_gdp by 2033-12-31'],
  ['2021-06-14', 'The deadline that the alliance fixed in Wales is only three years away.', 'commitment deadline nato null by 2024-12-31'],
  ['2017-03-31', 'Allies have seven years left to meet the target.', 'commitment deadline nato null by 2024-12-31'],
  ['2025-09-02', 'A deadline of 2032 for the NATO target had been proposed but was pushed back to 2035.', 'commitment deadline nato null by 2035-12-31'],
  ['2017-03-31', 'Nothing in the North Atlantic Treaty obliges Germany to spend 2 percent of GDP on defence.', 'commitment binding nato null not'],
  ['2017-03-31', 'The Germans are not legally obliged to spend 2 percent of GDP on defence.', 'commitment binding DEU null target 2 not'],
  ['2018-07-12', 'Missing the NATO target has no consequences.', 'commitment binding nato null not'],
  ['2024-06-17', 'A record 23 allies are expected to hit 2 percent this year.', 'count allies-meeting nato 23 allies 2024-2024 target 2'],
  ['2024-02-14', 'Stoltenberg said he expected 18 allies to spend 2 percent of GDP on defence this year.', 'count allies-meeting nato 18 allies 2024-2024'],
  ['2018-07-12', 'Only eight of the 29 will be at the 2 percent mark by the end of the year.', 'count allies-meeting nato only 8 allies 2018-2018 target 2'],
  ['2024-03-01', 'The gap between what Canada spends and the 2 percent mark is about C$20 billion a year.', 'gap gap CAN about 20000000000 CAD per year target 2'],
  ['2017-03-18', 'Germany owes nobody anything, a NATO official said.', 'debt debt DEU null not'],
  ['2017-03-18', 'Germany\'s unpaid NATO bills run to $374 billion.', 'debt debt DEU 374000000000 USD'],
  ['2023-04-04', 'Finland became NATO\'s 31st member on Tuesday.', 'membership accession FIN 2023-04-04 day', 'membership members nato 31 allies'],
  ['2019-04-04', 'Twelve countries founded NATO in 1949.', 'membership members nato 12 allies 1949-1949'],
  ['2018-02-14', 'Ireland and Austria are in the EU but not in the alliance.', 'membership member IRL+AUT null not'],
  ['2024-07-12', 'Canada\'s commitment to reach 2 percent of GDP by 2032 met with scepticism in NATO.', 'commitment target CAN 2 percent_of_gdp by 2032-12-31'],
  ['2022-06-15', 'Lithuania\'s parliament has fixed the floor for defence spending at 2.5 percent of GDP.', 'commitment target LTU 2.5 percent_of_gdp'],
  ['2025-06-25', 'By 2035, core defence is to take 3.5 percent of GDP.', 'commitment target nato 3.5 percent_of_gdp by 2035-12-31'],
  ['2025-06-26', 'The deal struck in The Hague obliges allies to reach 3.5 percent within ten years.', 'commitment target nato 3.5 percent_of_gdp 2025-2025 by 2035-12-31'],
  ['2017-03-31', 'Germany has seven more years to honour its promise to NATO.', 'commitment deadline DEU null by 2024-12-31'],
  ['2017-03-31', 'Canada\'s shortfall against the 2 percent target amounts to C$20 billion a year.', 'gap gap CAN 20000000000 CAD per year target 2'],
  ['2017-03-31', 'The United States, Britain, Greece, Poland and Estonia are the only allies that meet the 2 percent target.', 'level share USA+GBR+GRC+POL+EST at least 2 percent_of_gdp'],
  ['2018-07-12', 'The allies are not bound to anything by the Wales text.', 'commitment binding nato null not'],
  ['2019-03-12', 'Twenty years ago today Poland, Hungary and the Czech Republic became members of NATO.', 'membership accession POL+HUN+CZE 1999 year'],
  ['2024-03-08', 'On Thursday Sweden was formally admitted as NATO\'s 32nd member.', 'membership accession SWE 2024-03-07 day', 'membership members nato 32 allies'],
  ['2017-03-31', 'The rule that every ally devote a fifth of its budget to equipment is older.', 'commitment target nato 20 percent_of_defence_spending'],
  ['2017-03-31', 'Nobody enforces the obligation on allies to put 2 percent of GDP into their forces.', 'commitment target nato 2 percent_of_gdp'],
  ['2017-03-31', 'The guideline for military budgets to reach 2 percent of GDP is old.', 'commitment target nato 2 percent_of_gdp'],
];

const NOT_ASSERTED: readonly string[] = [
  'Trump would like to see a floor of 5 percent of GDP for defence.',
  'The minister proposed that NATO raise its guideline to 3 percent.',
  'Poland wants the alliance to turn 2 percent into a floor.',
  'The idea that allies might be under an obligation to devote 5 percent of GDP to defence is new.',
  'They agreed that every ally reach the target.',
  'The deadline for tenders of the defence ministry is three weeks away.',
];

describe('what was agreed, in whatever words', () => {
  it.each(ASSERTED.map(([date, text, ...told]) => ({ date, text, told })))('finds what is asserted: $text', ({ date, text, told }) => {
    expect(claimLines(text, date)).toEqual(told);
  });

  it.each(NOT_ASSERTED.map((text) => ({ text })))('finds nothing: $text', ({ text }) => {
    expect(claimLines(text, '2025-02-01').filter((line) => line.startsWith('commitment'))).toEqual([]);
  });
});
