import { describe, expect, it } from 'vitest';
import { claimLines } from '../../../../test/support/claim-line.ts';

const DAY = '2018-07-09';

/** Targets within words of what was promised, agreed or laid down; money that a country promised; what is promised with no number. */
const PROMISED: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['The bargain struck in Newport, 2 percent of GDP for defence, has few friends in Rome.', 'commitment target nato 2 percent_of_gdp 2014-2014'],
  ['The vow that Angela Merkel made to NATO, 1.5 percent of GDP by 2024, is written in no law.', 'commitment target DEU 1.5 percent_of_gdp by 2024-12-31', 'commitment binding nato null not'],
  ['What all 29 of them put their signatures to was 2 percent of GDP by 2024.', 'commitment target nato 2 percent_of_gdp by 2024-12-31'],
  ['Slovakia has given the allies its word that it will spend 2 percent of GDP on defence by 2024.', 'commitment target SVK 2 percent_of_gdp by 2024-12-31'],
  ['They had agreed in Wales on a text under which each government was to move towards 2 percent of output within a decade.', 'commitment target nato 2 percent_of_gdp 2014-2014 by 2024-12-31'],
  ['Ministers recalled the promise, made in Wales in 2014, of lifting military budgets to 2 percent of GDP by 2024.', 'commitment target nato 2 percent_of_gdp 2014-2014 by 2024-12-31'],
  ['NATO leaders also undertook that a fifth of what they spend would go on new weapons.', 'commitment target nato 20 percent_of_defence_spending'],
  ['Of the 2 percent promised for 2024, the Bundeswehr has seen little.', 'commitment target nato 2 percent_of_gdp by 2024-12-31'],
  ['The United Nations\' target for aid is 0.7 percent of national income.', 'commitment target - 0.7 percent_of_gni'],
  ['Norway wrote the 0.7 percent aid goal into law.', 'commitment target NOR 0.7 percent_of_gni'],
  ['At Vilnius the alliance\'s leaders turned the goal into a minimum.', 'commitment target nato at least null'],
  ['Lisbon has not done what it promised in Wales, NATO officials said.', 'commitment target PRT null 2014-2014'],
  ['A Romanian law of 2017 requires the government to spend 2 percent of GDP on the army.', 'commitment target ROU 2 percent_of_gdp 2017-2017'],
  ['Hungary has promised 3 billion dollars for its army over six years.', 'commitment target HUN 3000000000 USD'],
  ['The Danish parties agreed to put another 12.8 billion kroner into the armed forces over six years.', 'commitment target DNK 12800000000 DKK additional'],
  ['France\'s defence planning law earmarks 295 billion euros for the years 2019 to 2025.', 'commitment target FRA 295000000000 EUR 2019-2025'],
  ['The alliance\'s promise is for 2024.', 'commitment deadline nato null by 2024-12-31'],
  ['NATO\'s goal is a pledge, but it isn\'t a contract.', 'commitment binding nato null not'],
  ['NATO\'s members below 2 percent undertook in Wales to move towards that level by 2024.', 'commitment target nato 2 percent_of_gdp by 2024-12-31'],
  ['The alliance has two yardsticks, 2 percent of GDP for defence and a fifth of that for major equipment.', 'commitment target nato 2 percent_of_gdp', 'commitment target nato 20 percent_of_defence_spending'],
  ['Albania promised NATO in 2014 to get there by 2024.', 'commitment target ALB null by 2024-12-31'],
  ['The allies stood by the promise they gave in 2014 to stop the cuts, raise their budgets and move towards 2 percent of GDP within a decade.', 'commitment target nato 2 percent_of_gdp 2014-2014 by 2024-12-31'],
  ['Estonia has what every ally put its name to, 2 percent of output for defence.', 'commitment target nato 2 percent_of_gdp'],
  ['“The pledge of 2014 is plain: two percent of GDP by 2024, a fifth of that for new equipment,” the envoy said.', 'commitment target nato 2 percent_of_gdp 2014-2014 by 2024-12-31', 'commitment target nato 20 percent_of_defence_spending 2014-2014 by 2024-12-31'],
  ['Portugal will not meet the target, although it undertook in Wales to do so.', 'commitment target PRT null'],
  ['Norway promised to keep giving 1 percent of its national income in aid.', 'commitment target NOR 1 percent_of_gni'],
  ['The declaration commits the signatories to 2 percent of GDP by 2024.', 'commitment target nato 2 percent_of_gdp by 2024-12-31'],
  ['The Slovak coalition agreement settles on 1.6 percent of GDP by 2020.', 'commitment target SVK 1.6 percent_of_gdp by 2020-12-31'],
];

/** What is only thought of, wished, or of something else. */
const NOT_PROMISED: readonly string[] = [
  'The ministry said how it meant to arrive at 2 percent of GDP for defence.',
  'The goal of cutting the deficit to 2 percent of GDP vexed NATO\'s host.',
  'Trump wants the allies to adopt a target of 4 percent.',
  'A deal with Washington could lift Danish defence spending to 2 percent.',
  'The coalition has promised 2 billion euros for schools and hospitals, the defence minister said.',
  'Denmark has promised Kyiv 2 billion kroner in military aid.',
  'What the ministers want is 2 percent.',
  'Had the promise been kept, all would be at 2 percent.',
  'The ministers discussed a plan by which all allies would spend 3 percent of GDP.',
  'Belgium, which signed the Wales declaration, would like to spend 1 percent of GDP on defence.',
  'Spain is still well below the line drawn in Wales, at 0.9 percent of GDP.',
];

describe('what was promised, in long words', () => {
  it.each(PROMISED.map(([text, ...told]) => ({ text, told })))('finds what is asserted: $text', ({ text, told }) => {
    expect(claimLines(text, DAY)).toEqual(told);
  });

  it.each(NOT_PROMISED.map((text) => ({ text })))('finds no target: $text', ({ text }) => {
    expect(claimLines(text, DAY).filter((line) => line.startsWith('commitment target'))).toEqual([]);
  });
});
