import { phrasesOf, type Modifier } from '../vocabulary.ts';

/** What stands before a number. */
export const BEFORE = phrasesOf<Modifier>([
  [{ comparator: 'at least' }, 'au_moins au_minimum un_minimum_de pas_moins_de minimum'],
  [{ comparator: 'more than' }, 'plus_de plus_que supérieur_à supérieure_à supérieures_à supérieurs_à bien_plus_de au-delà_de dépassant au_delà_de dépasse'],
  [{ comparator: 'more than', hedge: 'just' }, 'un_peu_plus_de légèrement_plus_de à_peine_plus_de'],
  [{ comparator: 'less than' }, 'moins_de inférieur_à inférieure_à inférieures_à inférieurs_à en_dessous_de sous bien_moins_de'],
  [{ comparator: 'less than', hedge: 'just' }, 'un_peu_moins_de légèrement_moins_de'],
  [{ comparator: 'up to' }, "jusqu'à au_plus au_maximum un_maximum_de pas_plus_de"],
  [{ comparator: 'only' }, 'seulement seuls seules à_peine que uniquement'],
  [{ comparator: 'exactly' }, 'exactement précisément'],
  [{ hedge: 'about' }, "environ quelque autour_de aux_alentours_de une_moyenne_de en_moyenne approximativement à_peu_près de_l'ordre_de vers"],
  [{ hedge: 'nearly' }, 'près_de presque quasiment'],
  [{ isAdditional: true }, 'encore autres nouveaux'],
  [{}, 'un_total_de au_total les des'],
]);

/** What stands after a number and its unit. */
export const AFTER = phrasesOf<Modifier>([
  [{ comparator: 'at least' }, 'ou_plus au_moins au_minimum'],
  [{ comparator: 'up to' }, 'ou_moins au_plus au_maximum'],
  [{ hedge: 'about' }, 'environ'],
  [{ isAdditional: true }, 'supplémentaires supplémentaire de_plus en_plus additionnels additionnelles'],
]);

export const RATES = phrasesOf<string>([
  ['year', "par_an annuels annuel annuelles chaque_année par_année l'an an"],
  ['month', 'par_mois chaque_mois mensuels'],
  ['week', 'par_semaine'],
  ['day', 'par_jour chaque_jour'],
  ['person', 'par_habitant par_tête par_personne'],
]);
