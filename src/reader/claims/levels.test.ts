import { describe, expect, it } from 'vitest';
import { claimLines } from '../../../test/support/claim-line.ts';

/** Levels in many words, each with the claims that it makes; the day of all is 31 March 2017. */
const LEVELS: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['Defence eats up 3.5 percent of the United States\' economic output.', 'level share USA 3.5 percent_of_gdp'],
  ['Defence now claims 1.2 percent of German output.', 'level share DEU 1.2 percent_of_gdp'],
  ['Britain spends 2.1 percent of its GNP on defence.', 'level share GBR 2.1 percent_of_gdp'],
  ['Germany gives 0.4 percent of GNP in development aid.', 'level aid-share DEU 0.4 percent_of_gni'],
  ['The Polish army numbers 105,000 soldiers.', 'level personnel POL 105000 persons'],
  ['There are some 1.3 million active-duty personnel in the US armed forces.', 'level personnel USA about 1300000 persons'],
  ['The Dutch armed forces employ 47,000 people.', 'level personnel NLD 47000 persons'],
  ['Spain has 121,000 people in uniform, Portugal 30,000.', 'level personnel ESP 121000 persons', 'level personnel PRT 30000 persons'],
  ['The Bundeswehr\'s headcount stands at 178,000.', 'level personnel DEU 178000 persons'],
  ['The Luxembourg army, some 900 volunteers, has a budget of 200 million euros.', 'level personnel LUX about 900 persons', 'level spending LUX 200000000 EUR'],
  ['Canada, a nation of 36 million, spends 1 percent of GDP on defence.', 'level population CAN 36000000 persons', 'level share CAN 1 percent_of_gdp'],
  ['Belgium spends three quarters of its defence budget on pay and only 5 percent on equipment.', 'level equipment-share BEL only 5 percent_of_defence_spending'],
  ['Slightly under 15 percent of Canada\'s defence dollars went on major equipment.', 'level equipment-share CAN less than just 15 percent_of_defence_spending'],
  ['If Germany, which spends 1.36 percent, met the target, its budget would be Europe\'s largest.', 'level share DEU 1.36 percent_of_gdp', 'rank spending DEU 1 rank highest would'],
  ['Besides America, which spends 3.6 percent of GDP on defence, just four allies clear the bar.', 'level share USA 3.6 percent_of_gdp', 'count allies-meeting nato only 4 allies'],
  ['Most allies spend 2 percent; Spain is among those that do not.', 'count allies-meeting nato more than null target 2', 'level share ESP less than 2 percent_of_gdp'],
  ['Neither Italy nor Spain spends as much as 1.3 percent of GDP on defence.', 'level share ITA+ESP 1.3 percent_of_gdp not'],
  ['Nobody doubts Greece\'s contribution. At 2.4 percent of GDP it leads Europe.', 'level share GRC 2.4 percent_of_gdp'],
  ['NATO met. As for Turkey, its 1.5 percent looks respectable.', 'level share TUR 1.5 percent_of_gdp'],
  ['At $664 billion, American military spending is in a class of its own.', 'level spending USA 664000000000 USD'],
  ['Sweden\'s defence budget is small next to Norway\'s 49 billion kroner.', 'level spending NOR 49000000000 NOK'],
  ['Canada\'s military budget, which will top C$18 billion this year, pleases nobody.', 'level spending CAN 18000000000 CAD 2017-2017'],
  ['France pumped 32.7 billion euros into its forces in 2016.', 'level spending FRA 32700000000 EUR 2016-2016'],
  ['The Pentagon has redirected $3.6 billion from military construction.'],
  ['Canada set aside barely 1 percent of GDP for defence in 2016.', 'level share CAN only 1 percent_of_gdp 2016-2016'],
  ['Germany\'s defence budget is 37 billion euros. All other allies together came to $254 billion.', 'level spending DEU 37000000000 EUR', 'level spending nato 254000000000 USD'],
  ['All three Baltic states spend 2 percent of GDP on defence.', 'level share EST+LVA+LTU 2 percent_of_gdp'],
  ['The Americans spend 3.6 percent of national income on defense, the Europeans 1.5.', 'level share USA 3.6 percent_of_gdp', 'level share nato-europe 1.5 percent_of_gdp'],
  ['NATO\'s European member states spent 1.5 percent of GDP on defence.', 'level share nato-europe 1.5 percent_of_gdp'],
  ['Nobody spends enough on defence. Germany\'s 1.2 percent and Italy\'s 1.1 drag down the European average to 1.47.', 'level share DEU 1.2 percent_of_gdp', 'level share ITA 1.1 percent_of_gdp', 'level share nato-europe 1.47 percent_of_gdp'],
  ['The Dutch have slipped to 1.2 percent of GDP on defence and the Belgians to 0.9 percent.', 'level share NLD 1.2 percent_of_gdp', 'level share BEL 0.9 percent_of_gdp'],
  ['NATO\'s newest member, Albania, meets the target with 2.14 percent.', 'level share ALB at least null', 'level share ALB 2.14 percent_of_gdp'],
  ['Romania at 1.4 percent and Lithuania and Latvia at 1.5 and 1.4 percent are short of the NATO goal.', 'level share ROU 1.4 percent_of_gdp', 'level share ROU less than null', 'level share LTU 1.5 percent_of_gdp', 'level share LVA 1.4 percent_of_gdp'],
  ['Germany, far from getting to 2 percent on defence, is at 1.2.', 'level share DEU 1.2 percent_of_gdp'],
  ['Madrid reckons that 1.2 percent of GDP is all it needs for defence.'],
  ['Things are no better in Spain, where 0.9 percent of GDP goes on defence.', 'level share ESP 0.9 percent_of_gdp'],
  ['By 2016 Lithuania\'s defence spending had reached 1.5 percent of GDP.', 'level share LTU 1.5 percent_of_gdp 2016-2016'],
  ['Having spent barely 0.8 percent on defence in 2014, Lithuania now spends 1.5 percent.', 'level share LTU only 0.8 percent_of_gdp 2014-2014', 'level share LTU 1.5 percent_of_gdp'],
  ['Whereas in 2001 Italy still laid out 2 percent on defence, last year it was down to 1.1.', 'level share ITA 2 percent_of_gdp 2001-2001', 'level share ITA 1.1 percent_of_gdp 2016-2016'],
  ['Romania spent 1.4 percent of GDP on its military the year before last.', 'level share ROU 1.4 percent_of_gdp 2015-2015'],
  ['In the year of the Wales summit, Latvia spent 0.9 percent of GDP on defence.', 'level share LVA 0.9 percent_of_gdp 2014-2014'],
  ['Lithuania\'s 0.8 percent and Latvia\'s 0.9 for defence are the legacy of the crash of 2008.', 'level share LTU 0.8 percent_of_gdp', 'level share LVA 0.9 percent_of_gdp'],
  ['Danish defence spending exceeds 1.1 percent of GDP, far from the level of 2008.', 'level share DNK more than 1.1 percent_of_gdp'],
];

describe('levels', () => {
  it.each(LEVELS.map(([text, ...told]) => ({ text, told })))('$text', ({ text, told }) => {
    expect(claimLines(text)).toEqual(told);
  });
});
