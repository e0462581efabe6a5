import { describe, expect, it } from 'vitest';
import { claimLines } from '../../../../test/support/claim-line.ts';

/** Counts, places, shares of the whole, pledges and members told beside other claims; the day of all is 29 November 2019. */
const ASSERTED: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['Seven allies met the target in 2018, one fewer than in the year before.', 'count allies-meeting nato 7 allies 2018-2018', 'count allies-meeting nato 8 allies 2017-2017'],
  ['Nine allies meet the NATO guideline. That is two more than in 2018.', 'count allies-meeting nato 9 allies', 'count allies-meeting nato 7 allies 2018-2018'],
  ['Nine allies spend 2 percent of GDP on defence. By 2024 the figure should reach at least 15.', 'count allies-meeting nato 9 allies target 2', 'count allies-meeting nato at least 15 allies 2024-2024 target 2'],
  ['Ten of the 29 allies should hit the 2 percent target this year.', 'count allies-meeting nato 10 allies 2019-2019 target 2'],
  ['In 2018, seven allies met the 2 percent target; three ten years ago.', 'count allies-meeting nato 7 allies 2018-2018 target 2', 'count allies-meeting nato 3 allies 2009-2009 target 2'],
  ['Canada spent about C$32 billion on defence last year, which put it sixth in the alliance in cash terms.', 'level spending CAN about 32000000000 CAD 2018-2018', 'rank spending CAN 6 rank 2018-2018 highest'],
  ['Poland spends 2.1 percent of GDP on defence. No one in NATO spends more in proportion.', 'level share POL 2.1 percent_of_gdp', 'rank share POL 1 rank highest'],
  ['The United States will cut its share of NATO\'s common budget from 22 percent to 16 percent. Germany will pay the same.', 'burden common-funding-share USA 22 percent', 'burden common-funding-share USA 16 percent', 'burden common-funding-share DEU 16 percent'],
  ['Since 2001 the U.S. share of NATO defence spending has risen from 63 percent to 69 percent.', 'burden burden-share USA 63 percent 2001-2001', 'burden burden-share USA 69 percent 2001-2019'],
  ['Germany spends 1.2 percent of GDP on defence. The government has told NATO that it will reach 1.5 percent by 2024.', 'level share DEU 1.2 percent_of_gdp', 'commitment target DEU 1.5 percent_of_gdp by 2024-12-31'],
  ['The alliance has no bill that members pay. What they have is a guideline: 2 percent of national output, to be reached by 2024.', 'commitment target nato 2 percent_of_gdp by 2024-12-31'],
  ['Belgium promised to reach the NATO spending target by 2030.', 'commitment target BEL null by 2030-12-31'],
  ['The alliance admitted Albania and Croatia on April 1, 2009.', 'membership accession ALB+HRV 2009-04-01 day'],
  ['Finland is in NATO. Sweden has not joined yet.', 'membership member FIN null', 'membership member SWE null not'],
];

/** Those who are counted with no noun of their own, or told by what they spend. */
const COUNTED: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['“Only nine of us meet the 2 percent target,” the Latvian prime minister said.', 'count allies-meeting nato only 9 allies target 2'],
  ['By the minister’s count, nine are at or above the 2 percent line.', 'count allies-meeting nato 9 allies target 2'],
  ['All but twenty now meet the 2 percent pledge.', 'count allies-meeting nato 20 allies target 2 not'],
  ['Twenty-two members do not spend enough on defence.', 'count allies-meeting nato 22 allies not'],
  ['Eight countries spend too little on defence.', 'count allies-meeting nato 8 allies not'],
  ['In 2014 three allies met the target; in 2016, five; last year, seven.', 'count allies-meeting nato 3 allies 2014-2014', 'count allies-meeting nato 5 allies 2016-2016', 'count allies-meeting nato 7 allies 2018-2018'],
  ['“We have nine allies at 2 percent,” said Jens Stoltenberg.', 'count allies-meeting nato 9 allies target 2'],
  ['NATO expects ten allies to be at 2 percent this year.', 'count allies-meeting nato 10 allies 2019-2019'],
];

const NOT_ASSERTED: readonly string[] = [
  'All allies should spend 2 percent of GDP on defence this year.',
  'NATO took in the news from Kabul in 2019.',
  'Of us six drove to the summit in two cars.',
  'America wants to cut its share of the costs.',
];

describe('claims told beside others', () => {
  it.each(ASSERTED.map(([text, ...told]) => ({ text, told })))('finds what is asserted: $text', ({ text, told }) => {
    expect(claimLines(text, '2019-11-29')).toEqual(told);
  });

  it.each(COUNTED.map(([text, ...told]) => ({ text, told })))('counts: $text', ({ text, told }) => {
    expect(claimLines(text, '2019-11-29')).toEqual(told);
  });

  it.each(NOT_ASSERTED.map((text) => ({ text })))('finds nothing: $text', ({ text }) => {
    expect(claimLines(text, '2019-11-29')).toEqual([]);
  });
});
