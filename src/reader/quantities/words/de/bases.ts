import { phrasesOf, wordsOf } from '../vocabulary.ts';

/** What percentages are of. */
export const BASES = phrasesOf<string>([
  ['percent_of_gdp', `bip bips bruttoinlandsprodukt bruttoinlandsprodukts bruttoinlandsproduktes bruttoinlandsprodukte wirtschaftsleistung wirtschaftsleistungen wirtschaftskraft inlandsprodukts`],
  ['percent_of_gni', 'bne bruttonationaleinkommens bruttonationaleinkommen nationaleinkommens nationaleinkommen'],
  ['percent_of_gnp', 'bsp bruttosozialprodukts bruttosozialprodukt'],
  ['percent_of_defence_spending', 'verteidigungsausgaben verteidigungsetats verteidigungsetat verteidigungshaushalts verteidigungshaushalt verteidigungsbudgets militärausgaben wehretats wehretat militärhaushalts'],
]);

export const FILLERS = wordsOf('der des die den dem das ihres ihrer ihren seines seiner seinen eigenen jeweiligen nationalen gesamten jährlichen unseres unserer unser eines einer aller deutschen europäischen amerikanischen gesamte nominalen');

/** After a percentage: the share of GDP that allies aim at. */
export const TARGETS = wordsOf('ziel ziels ziele marke vorgabe richtwert zielmarke hürde quote schwelle versprechen zusage');
export const TOPIC = wordsOf('nato verteidigung bündnis allianz militär bundeswehr verteidigungsausgaben rüstung bündnispartner verteidigungsministerin verteidigungsminister');
