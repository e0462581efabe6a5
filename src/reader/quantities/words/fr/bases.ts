import { phrasesOf, wordsOf } from '../vocabulary.ts';

/** What percentages are of. */
export const BASES = phrasesOf<string>([
  ['percent_of_gdp', 'pib produit_intérieur_brut produits_intérieurs_bruts richesse_nationale'],
  ['percent_of_gni', 'rnb revenu_national_brut revenu_national'],
  ['percent_of_gnp', 'pnb produit_national_brut'],
  ['percent_of_defence_spending', 'dépenses_de_défense budget_de_défense budget_de_la_défense dépenses_militaires budgets_de_défense budget_militaire dépenses_en_matière_de_défense'],
]);

export const FILLERS = wordsOf('le la les leur leurs son sa ses notre nos chaque propre total national un une cette ce tous toutes tout budgets budget_annuel');
export const TARGETS = wordsOf('objectif cible seuil engagement barre norme');
export const TOPIC = wordsOf('otan nato défense alliance militaire militaires armée armées alliés');
