import { expect, test } from 'vitest';
import { isNatosShare, measuredInWords, shareColumn, wholeInWords, type Counted } from './measured.ts';

// measure                             rule              spent                                       NATO's own
test.each<[Counted['measure'], string | undefined, string, boolean]>([
  ['defence-share-of-gdp', undefined, 'of GDP on defence', true],
  ['defence-share-of-gdp', 'Core + aid', 'of GDP on defence and aid', false],
  ['defence-and-related-share-of-gdp', 'Core + related', 'of GDP on defence and related matters', false],
  ['equipment-share', undefined, 'of defence expenditure on equipment', false],
  ['aid-share-of-gni', undefined, 'of national income on aid', false],
])('%s under the rule %s is spent %s', (measure, rule, words, isOwn) => {
  const counted = { measure, ...(rule && { rule }) };
  expect([measuredInWords(counted), isNatosShare(counted)]).toEqual([words, isOwn]);
});

test('a column of shares says of what they are, and what is counted where that is not NATO’s own', () => {
  expect([shareColumn('percent_of_gdp', {}), shareColumn('percent_of_gdp', { rule: 'Core + aid' })]).toEqual(['Share of GDP', 'Share of GDP, Core + aid']);
  expect(['percent_of_gni', 'percent_of_defence_spending'].map(wholeInWords)).toEqual(['of national income', 'of defence spending']);
});
