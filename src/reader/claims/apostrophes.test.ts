import { describe, expect, it } from 'vitest';
import { claimLines } from '../../../test/support/claim-line.ts';

/** Passages written with straight apostrophes, each with the claims that it makes with curly ones too; the day of all is 31 March 2017. */
const EITHER: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['Seven allies hit NATO\'s goal. That\'s up from just four in 2014.', 'count allies-meeting nato 7 allies', 'count allies-meeting nato only 4 allies 2014-2014'],
  ['In 2014 four met NATO\'s target; now six do.', 'count allies-meeting nato 4 allies 2014-2014', 'count allies-meeting nato 6 allies'],
  ['Spain can\'t spend 2 percent of GDP on defence.'],
  ['Denmark doesn\'t owe NATO anything.', 'debt debt DNK null not'],
  ['Belgium isn\'t at 1 percent of GDP on defence.', 'level share BEL 1 percent_of_gdp not'],
  ['The United States carries the lion\'s share of the alliance\'s costs.', 'burden burden-share USA more than null'],
  ['Latvia is behind. It\'ll need another €200 million to reach NATO\'s target.', 'gap gap LVA 200000000 EUR additional'],
  ['Nobody can say. "They\'ve raised their defence budget by 3 percent," somebody said.'],
  ['Albania is Europe\'s smallest spender on defence.', 'rank spending ALB 1 rank lowest'],
];

describe('claims with either apostrophe', () => {
  it.each(EITHER.map(([text, ...told]) => ({ text, told })))('$text', ({ text, told }) => {
    expect(claimLines(text)).toEqual(told);
    expect(claimLines(text.replaceAll('\'', '’'))).toEqual(told);
  });
});
