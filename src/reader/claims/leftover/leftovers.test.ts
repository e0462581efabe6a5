import { describe, expect, it } from 'vitest';
import { claimLines } from '../../../../test/support/claim-line.ts';

/** Passages whose figures no rule of its own takes, each with the claims that it makes; the day of all is 31 March 2017. */
const ASSERTED: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['Estonia and Latvia are both above 3 percent.', 'level share EST+LVA more than 3 percent_of_gdp'],
  ['The Danish forces cost the taxpayer 27 billion kroner a year.', 'level spending DNK 27000000000 DKK per year'],
  ['The defence budget this year stands at £34 billion.', 'level spending GBR 34000000000 GBP 2017-2017'],
  ['Belgium\'s army got by on 3.9 billion euros.', 'level spending BEL 3900000000 EUR'],
  ['Poland\'s military budget went from $9.3 billion in 2014 to $10.2 billion in 2016.', 'level spending POL 9300000000 USD 2014-2014', 'level spending POL 10200000000 USD 2016-2016'],
  ['Defence spending per head ran from $1,300 in Norway to less than $100 in Albania.', 'level spending-per-person NOR 1300 USD per person', 'level spending-per-person ALB less than 100 USD per person'],
  ['A Norwegian pays more than ten times what an Albanian does for defence.', 'ratio spending-per-person NOR vs ALB more than 10 times'],
  ['Copenhagen now lays out about double what Lisbon does on defence.', 'ratio spending DNK vs PRT about 2 times'],
  ['Germany spends 1.2 percent of GDP on defence. Poland, nearly twice as generous, is proud of it.', 'level share DEU 1.2 percent_of_gdp', 'ratio share POL vs DEU nearly 2 times'],
  ['Montenegro, population 620,000, is about to join NATO.', 'level population MNE 620000 persons'],
  ['Turkey with its 79 million people has the second-largest army in the alliance.', 'level population TUR 79000000 persons', 'rank personnel TUR 2 rank highest'],
  ['Only five allies meet the 2 percent target. Denmark is not there yet.', 'count allies-meeting nato only 5 allies target 2', 'level share DNK at least 2 percent_of_gdp not'],
  ['Only five allies meet the 2 percent target. Canada, which spends 1 percent, is not among them.', 'count allies-meeting nato only 5 allies target 2', 'level share CAN 1 percent_of_gdp', 'level share CAN at least 2 percent_of_gdp not'],
  ['Mr. Trump spoke of 4 percent of GDP for defence. Even America does not spend that much.', 'level share USA at least 4 percent_of_gdp not'],
  ['Spain is nowhere near 2 percent of GDP on defence.', 'level share ESP much less 2 percent_of_gdp'],
  ['Without the pensions Britain would have fallen below 2 percent of GDP on defence in 2015.', 'level share GBR less than 2 percent_of_gdp 2015-2015 would'],
  ['The bill for Spain of hitting the NATO target: an additional €11 billion every year.', 'gap gap ESP 11000000000 EUR per year additional'],
  ['Were Germany to meet the NATO target, its budget would swell by €25 billion.', 'gap gap DEU 25000000000 EUR additional'],
  ['Bratislava lacks no more than a quarter of a percentage point to meet NATO\'s target.', 'gap gap SVK up to 0.25 percentage_points'],
  ['Spain spends 11 billion euros less on defence than the target demands.', 'gap gap ESP 11000000000 EUR additional'],
  ['Britain, France and Italy have all trimmed their defence budgets since 2008.', 'change spending GBR+FRA+ITA null 2008-2017 down'],
  ['Hungary\'s defence budget ticked up by a tenth.', 'change spending HUN 10 percent up'],
  ['Latvia\'s defence spending rose to 1.4 percent of GDP from 1.1 percent in 2015. France is at 1.8.', 'level share LVA 1.4 percent_of_gdp', 'level share LVA 1.1 percent_of_gdp 2015-2015', 'level share FRA 1.8 percent_of_gdp'],
  ['Croatia puts 1.3 percent of its income into its forces and 3 percent of that into new equipment.', 'level share HRV 1.3 percent_of_gdp', 'level equipment-share HRV 3 percent_of_defence_spending'],
  ['Britain does its bit for NATO: 2.2 percent of GDP, or about £39 billion.', 'level share GBR 2.2 percent_of_gdp', 'level spending GBR about 39000000000 GBP'],
];

/** Figures that tell nothing of what a country spends or has. */
const NOT_ASSERTED: readonly string[] = [
  'A special fund of 100 billion euros for the Bundeswehr was agreed on.',
  'Germany has given Ukraine 28 billion euros in military aid.',
  'NATO\'s common budget is 3.3 billion euros.',
  'His country could not borrow at 5 percent for its army.',
  'Growth in Poland was 4.1 percent, in Estonia 3.4.',
  'Madrid insists that 2.1 percent will do for NATO.',
  'Germany would from now on invest more than 2 percent of GDP in defence each year, he said.',
  'Estonia hosts an army of 1,200 troops from Britain.',
  'A further 2.1 percent is enough for the Spanish army.',
];

describe('claims read by what their clause speaks of', () => {
  it.each(ASSERTED.map(([text, ...told]) => ({ text, told })))('finds what is asserted: $text', ({ text, told }) => {
    expect(claimLines(text)).toEqual(told);
  });

  it.each(NOT_ASSERTED.map((text) => ({ text })))('finds nothing: $text', ({ text }) => {
    expect(claimLines(text)).toEqual([]);
  });
});
