import { phrasesOf, wordsOf } from '../vocabulary.ts';

/** What percentages are of. */
export const BASES = phrasesOf<string>([
  ['percent_of_gdp', `gdp gdps g.d.p. gross_domestic_product gross_domestic_products economic_output national_output output_of_its_economy size_of_its_economy size_of_the_economy size_of_their_economies
    size_of_their_economy size_of_our_economy economy economies annual_output domestic_product total_output output national_wealth gross_domestic_output economic_activity size_of_its_gdp value_of_its_economy wealth national_product domestic_output gross_domestic_production size_of_the_gdp`],
  ['percent_of_gni', 'gni g.n.i. gross_national_income gross_national_incomes national_income national_incomes'],
  ['percent_of_gnp', 'gnp g.n.p. gross_national_product gross_national_products'],
  ['percent_of_defence_spending', `defence_spending defense_spending defence_budget defense_budget defence_budgets defense_budgets defence_expenditure defense_expenditure defence_expenditures
    defense_expenditures defence_outlays defense_outlays military_spending military_budget military_budgets military_expenditure military_expenditures military_outlays security_budget
    defence_money defense_money military_money defence_funds defense_funds defence_spend defense_spend arms_budget armed_forces_budget`],
]);

export const FILLERS = wordsOf(`the its their his her our my your each every a an any one all own respective annual national total overall country's nation's member's state's countries' nations' members'
  or gross yearly allied allies' estimated projected nominal current and that this ally's allies' government's state country nation member combined entire whole economic what collective world global alliance's gdp/ real`);

/** After a percentage: the share of GDP that allies aim at. */
export const TARGETS = wordsOf('target targets guideline guidelines goal goals benchmark benchmarks threshold thresholds pledge pledges commitment commitments mark floor level minimum requirement spending rule obligation promise standard');

/** What a sentence about defence spending speaks of. */
export const TOPIC = wordsOf(`nato nato's defence defense military alliance alliance's allies ally armed bundeswehr pentagon army`);
