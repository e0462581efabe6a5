import { describe, expect, it } from 'vitest';
import { claimLines } from '../../../test/support/claim-line.ts';

/** One ally beside another, beside the average, beside its own past, in a table and in the bill of all; the day is 31 March 2017. */
const TOLD: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['Germany spends about as much on defence as Poland and Italy together.', 'ratio spending DEU vs POL+ITA about 1 times'],
  ['Germany does not spend as much on its forces as Britain.', 'ratio spending DEU vs GBR less than null'],
  ['Poland\'s army is as large as that of France.', 'ratio personnel POL vs FRA 1 times'],
  ['London spends roughly the same on its forces as Paris.', 'ratio spending GBR vs FRA 1 times'],
  ['Norway\'s defence outlays match those of Denmark.', 'ratio spending NOR vs DNK 1 times'],
  ['Poland\'s defence budget now exceeds Romania\'s.', 'ratio spending POL vs ROU more than null'],
  ['Italy\'s defence effort falls short of Greece\'s.', 'ratio spending ITA vs GRC less than null'],
  ['Canada\'s military spending, as a share of GDP, remains below the European average.', 'ratio share CAN vs nato-europe less than null'],
  ['Poland\'s share of GDP for defence is double the European average.', 'ratio share POL vs nato-europe 2 times'],
  ['The United States outspends Germany on defence by a factor of fifteen.', 'ratio spending USA vs DEU 15 times'],
  ['Germany\'s economy dwarfs Portugal\'s, NATO figures show.', 'ratio gdp DEU vs PRT more than null'],
  ['Norway spends fifty percent more per head on defence than Denmark.', 'ratio spending-per-person NOR vs DNK 1.5 times'],
  ['Germany now spends more on its forces than France, Italy and Spain.', 'ratio spending DEU vs FRA+ITA+ESP more than null'],
  ['“We\'re spending more on defence than all the others combined,” President Trump said.', 'ratio spending USA vs nato more than null'],
  ['“We’ve doubled our defence spending since 2014,” the Latvian prime minister said.', 'change spending LVA 2 times 2014-2017 up'],
  ['The bulk of NATO\'s defence spending falls on the United States.', 'burden burden-share USA more than null'],
  ['“We\'re paying for the lion\'s share of NATO,” President Trump told reporters.', 'burden burden-share USA more than null'],
  ['Washington puts up two of every three dollars the allies spend on defence.', 'burden burden-share USA 66.7 percent'],
  ['Germany contributes less to the alliance\'s defence than its economic weight would suggest.', 'burden burden-index DEU less than null'],
  ['NATO published its tables. Italy slipped to 25th place.', 'rank share ITA 25 rank highest'],
  ['NATO published its tables. Croatia is in the top five.', 'rank share HRV up to 5 rank highest'],
  ['Belgium is one of the alliance\'s three lowest spenders.', 'rank share BEL up to 3 rank lowest'],
  ['Greece leads the pack in spending on equipment as a share of its defence budget.', 'rank equipment-share GRC 1 rank highest'],
  ['Per head of population, Norway is second only to the United States in defence spending.', 'rank spending-per-person NOR vs USA 2 rank highest'],
  ['Madrid — the lowest spender in the alliance relative to output — refused.', 'rank share ESP 1 rank lowest'],
  ['The British army has been shrinking since 1990.', 'change personnel GBR null 1990-2017 down'],
  ['The number of Poland\'s soldiers has more than doubled since 2014.', 'change personnel POL more than 2 times 2014-2017 up'],
  ['France has reduced the size of its army by 24,000 soldiers since 2008.', 'change personnel FRA 24000 persons 2008-2017 down'],
  ['Italy spends less on defence than it did in 2008.', 'change spending ITA null 2008-2017 down'],
  ['Germany spent €3bn more on its forces than the year before.', 'change spending DEU 3000000000 EUR 2016-2017 up'],
  ['Lithuania spends twice as much on defence as it did in 2010.', 'change spending LTU 2 times 2010-2017 up'],
  ['Defence spending fell by 2 percent in Belgium and rose by 5 percent in the Netherlands.', 'change spending BEL 2 percent down', 'change spending NLD 5 percent up'],
  ['The allies have stopped the decline in defence spending.', 'change spending nato null down not'],
  ['Defence spending in Germany stagnated between 2005 and 2014.', 'change spending DEU null 2005-2014 up not'],
  ['The European allies are no longer cutting their defence budgets.', 'change spending nato-europe null down not'],
  ['Italian military spending down 3 percent in real terms.', 'change spending ITA 3 percent down'],
  ['The Netherlands has boosted its share of GDP for defence by 0.2 percentage points since 2014.', 'change share NLD 0.2 percentage_points 2014-2017 up'],
  ['NATO published its tables. Hungary languished in the bottom five of the list.', 'rank share HUN up to 5 rank lowest'],
  ['Spain spends 40 percent less of its output on defence than the alliance\'s average.', 'ratio share ESP vs nato 0.6 times'],
  ['Canada, sixth in the alliance by defence spending, wants more time.', 'rank spending CAN 6 rank highest'],
  ['Luxembourg comes last in NATO, Belgium last but one.', 'rank share LUX 1 rank lowest', 'rank share BEL 2 rank lowest'],
  ['Hungary, second from last, spends 1.0 percent of GDP on its army.', 'rank share HUN 2 rank lowest', 'level share HUN 1 percent_of_gdp'],
  ['Nowhere in the alliance is the army smaller than in Luxembourg.', 'rank personnel LUX 1 rank lowest'],
  ['No ally is further from the goal than Belgium.', 'rank share BEL 1 rank lowest'],
  ['No ally has a larger army than the United States.', 'rank personnel USA 1 rank highest'],
  ['Nobody in NATO does worse than Luxembourg.', 'rank share LUX 1 rank lowest'],
  ['As a share of GDP, Greek defence spending is the second highest in the alliance.', 'rank share GRC 2 rank highest'],
  ['In share of GDP, only Greece and Estonia do better than Britain.', 'rank share GBR vs GRC+EST 3 rank highest'],
  ['Per head, only the Americans pay more for defence than the Norwegians.', 'rank spending-per-person NOR vs USA 2 rank highest'],
  ['At the other end stands Spain with 0.9 percent of GDP.', 'rank share ESP 1 rank lowest', 'level share ESP 0.9 percent_of_gdp'],
  ['Turkey: second-largest army in NATO.', 'rank personnel TUR 2 rank highest'],
  ['Washington\'s share of NATO\'s spending: 72 percent.', 'burden burden-share USA 72 percent'],
  ['Of NATO\'s spending, 72 percent is American.', 'burden burden-share USA 72 percent'],
  ['Germany, with 10 percent of NATO\'s output, provides 5 percent of its defence spending.', 'burden gdp-share DEU 10 percent', 'burden burden-share DEU 5 percent'],
  ['The United States, home to half of the alliance\'s GDP, bears 70 percent of NATO\'s costs.', 'burden gdp-share USA 50 percent', 'burden burden-share USA 70 percent'],
  ['Poland does more than its part for the alliance.', 'burden burden-index POL more than null'],
  ['Europe\'s allies bear too little of the burden.', 'burden burden-index nato-europe less than null'],
  ['The Pentagon\'s budget is many times what Germany spends on defence.', 'ratio spending USA vs DEU much more null'],
  ['Belgium, whose defence budget is a fraction of the French one, wants more time.', 'ratio spending BEL vs FRA much less null'],
  ['America spends more on its forces than the next ten countries combined.', 'ratio spending USA vs nato more than null'],
  ['Greece spends 2.4 percent of GDP on defence, Belgium much less.', 'level share GRC 2.4 percent_of_gdp', 'ratio share BEL vs GRC much less null'],
  ['Latvia has raised its defence budget, Lithuania too.', 'change spending LVA null up', 'change spending LTU null up'],
  ['Poland has raised its defence budget since 2014, and Romania has doubled its own.', 'change spending POL null 2014-2017 up', 'change spending ROU 2 times up'],
  ['The Dutch slashed their army, the Belgians too.', 'change personnel NLD null down', 'change personnel BEL null down'],
  ['France comes fourth, just behind Germany.', 'rank share FRA 4 rank highest'],
  ['Germany is NATO\'s richest European member.', 'rank gdp DEU 1 rank highest'],
  ['Estonia first, Greece second: the eastern and southern allies spend the largest share of GDP on defence.', 'rank share EST 1 rank highest', 'rank share GRC 2 rank highest'],
  ['The British part: 6 percent of all allied defence spending.', 'burden burden-share GBR 6 percent'],
  ['Two thirds of NATO\'s bill is American, 30 percent European.', 'burden burden-share USA 66.7 percent', 'burden burden-share nato-europe 30 percent'],
  ['Canadian defence outlays have fallen since, by a tenth.', 'change spending CAN 10 percent down'],
  ['Slovakia cut its defence budget by a third. Hungary trimmed its own by 10 percent.', 'change spending SVK 33.3 percent down', 'change spending HUN 10 percent down'],
  ['Finland, no ally, has resolved to get to 2 percent of GDP on defence.', 'commitment target FIN 2 percent_of_gdp'],
  ['Estonia is top of the table with 2.2 percent of GDP.', 'rank share EST 1 rank highest', 'level share EST 2.2 percent_of_gdp'],
  ['Germany produces a fifth of NATO\'s output in Europe and pays 5 percent of its military costs.', 'burden gdp-share DEU 20 percent', 'burden burden-share DEU 5 percent'],
  ['Belgium spends 0.9 percent of GDP on defence. Only Luxembourg does worse.', 'level share BEL 0.9 percent_of_gdp', 'rank share BEL vs LUX 2 rank lowest'],
];

/** What is like it and claims nothing. */
const UNTOLD: readonly string[] = [
  'Bulgaria ended up sixth of 30 in the alliance\'s shooting contest.',
  'The minister wants defence to get as much money as schools in Germany.',
  'Norway spends more on defence than it likes.',
  'Sweden tops the table for aid to Ukraine.',
  'Iceland is not in NATO\'s table.',
  'Every head of government at the table spoke, NATO said.',
  'Norway would be first by far, Sweden hopes.',
  'The gap has been closed many times, NATO says.',
  'Sweden tops the table for aid to Ukraine.',
];

describe('claims that compare', () => {
  it.each(TOLD.map(([text, ...told]) => ({ text, told })))('finds what is asserted: $text', ({ text, told }) => {
    expect(claimLines(text)).toEqual(told);
  });

  it.each(UNTOLD.map((text) => ({ text })))('finds nothing: $text', ({ text }) => {
    expect(claimLines(text)).toEqual([]);
  });
});
