import { expect, it } from 'vitest';
import { claimLines } from '../../../test/support/claim-line.ts';

/** How allies stand to a mark, in many words, each with the claims that it makes; the day of all is 31 March 2017. */
const STANDINGS: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['Slovakia is a shade under the 2 percent line on defence.', 'level share SVK less than 2 percent_of_gdp'],
  ['Portugal has long been stuck below NATO’s floor.', 'level share PRT less than null'],
  ['Bulgaria sits well short of what the alliance asks of its members.', 'level share BGR much less null'],
  ['Denmark lies some distance off the agreed level of military spending.', 'level share DNK less than null'],
  ['Greece stays comfortably above the threshold of 2 percent of GDP.', 'level share GRC more than 2 percent_of_gdp'],
  ['Poland is at the 2 percent that NATO asks for.', 'level share POL at least 2 percent_of_gdp'],
  ['Estonia’s army is small, but Estonia is on target with its defence budget.', 'level share EST at least null'],
  ['Neither Italy nor Spain is anywhere near the 2 percent guideline.', 'level share ITA+ESP at least 2 percent_of_gdp not'],
  ['Slovenia, far below the 2 percent guideline, sent no minister.', 'level share SVN much less 2 percent_of_gdp'],
  ['The 2 percent guideline is met by Estonia, Greece and Poland.', 'level share EST+GRC+POL at least 2 percent_of_gdp'],
  ['The spending target has so far been missed by Norway.', 'level share NOR less than null'],
  ['Turkey spends less on its forces than the alliance demands.', 'level share TUR less than null'],
  ['Lithuania does not spend what NATO asks for on defence.', 'level share LTU at least null not'],
  ['Romania spends as much on its army as was agreed.', 'level share ROU at least null'],
  ['Britain exceeds the agreed 2 percent; Germany does not.', 'level share GBR more than 2 percent_of_gdp', 'level share DEU more than 2 percent_of_gdp not'],
  ['Poland meets the 2 percent goal, and Estonia does too.', 'level share POL at least 2 percent_of_gdp', 'level share EST at least 2 percent_of_gdp'],
  ['By the alliance’s own yardstick Greece is doing its part.', 'level share GRC at least null'],
  ['Croatia has not caught up with NATO’s guideline for defence budgets.', 'level share HRV at least null not'],
  ['Only a few allies reach the 2 percent goal. Hungary fails the test.', 'count allies-meeting nato only order null allies target 2', 'level share HUN less than 2 percent_of_gdp'],
  ['NATO asks its members for 2 percent of GDP. Canada comes up short; Belgium falls short.', 'commitment target nato 2 percent_of_gdp', 'level share CAN less than 2 percent_of_gdp', 'level share BEL less than 2 percent_of_gdp'],
  ['Norway’s outlays on defence are still short of what was agreed in Wales.', 'level share NOR less than null'],
  ['Ottawa meets none of NATO’s spending targets.', 'level share CAN at least null not'],
  ['“We are not there,” Spain’s defence minister said of the 2 percent goal.', 'level share ESP at least 2 percent_of_gdp not'],
  ['Latvia and Lithuania will cross the 2 percent line this year.', 'level share LVA+LTU at least 2 percent_of_gdp 2017-2017'],
  ['Bulgaria has never come near the spending goal.', 'level share BGR at least null not'],
  ['Albania scrapes past the 2 percent bar.', 'level share ALB more than 2 percent_of_gdp'],
  ['Latvia is just over the line that NATO drew at 2 percent.', 'level share LVA more than 2 percent_of_gdp'],
  ['Montenegro made it across the 2 percent threshold last year.', 'level share MNE more than 2 percent_of_gdp 2016-2016'],
  ['Romania keeps to the 2 percent rule.', 'level share ROU at least 2 percent_of_gdp'],
  ['Of 28 allies, five meet the 2 percent target. Croatia does not.', 'count allies-meeting nato 5 allies target 2', 'level share HRV at least 2 percent_of_gdp not'],
  ['Slovakia misses the 2 percent target, and so does Hungary.', 'level share SVK less than 2 percent_of_gdp', 'level share HUN less than 2 percent_of_gdp'],
  ['In 2014, only Britain, Greece and the United States met the target.', 'level share GBR+GRC+USA at least null 2014-2014'],
];

it.each(STANDINGS)('finds how allies stand: %j', (text, ...claims) => expect(claimLines(text)).toEqual(claims));

/** No standing: what could be, what another spends, what is only backed, who meets whom. */
const NOTHING: readonly string[] = [
  'Romania will meet the goal this year, said its president, Klaus Iohannis.',
  'Spain will meet the spending target some day.',
  'François Hollande stuck to his promise to withdraw the troops.',
  'Denmark came close to Sweden in the last exercise of the alliance.',
  'Norway does its part for peace in the world.',
  'Denmark stands behind the 2 percent target.',
  'Poland has met with its allies to discuss the 2 percent target.',
  'Germany may stay below the 2 percent target.',
  'Italian troops are at the front line in Latvia.',
  'Canada is under pressure over the 2 percent target.',
  'Spain stuck to its plans for the NATO summit.',
  'Belgium passed the test of the new radar for NATO.',
];

it.each(NOTHING)('finds no standing: %j', (text) => expect(claimLines(text)).toEqual([]));
