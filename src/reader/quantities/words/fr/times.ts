import { phrasesOf } from '../vocabulary.ts';

export const PERIOD = `
  seconde second secondes second minute minute minutes minute heure hour heures hour jour day jours day journée day semaine week semaines week week-end weekend mois month trimestre quarter trimestres quarter
  an year ans year année year années year décennie decade décennies decade siècle century siècles century`;
export const MONTH = 'janvier 1 février 2 mars 3 avril 4 mai 5 juin 6 juillet 7 août 8 septembre 9 octobre 10 novembre 11 décembre 12';
export const WEEKDAY = 'lundi 1 mardi 2 mercredi 3 jeudi 4 vendredi 5 samedi 6 dimanche 7';
export const SEASON = 'printemps 1 été 2 automne 3 hiver 4';
export const DAY_SHIFT = "aujourd'hui 0 aujourd’hui 0 hier -1 demain 1";
export const PHASE = 'début early mi mid';
export const EDGE = 'fin end début start milieu middle';

/** What makes a date a deadline. */
export const DEADLINES = phrasesOf<'by' | 'before'>([
  ['before', 'avant avant_la avant_le'],
  ['by', "d'ici d'ici_à ici ici_à ici_la jusqu'en jusqu'à à_l'horizon horizon au_plus_tard_en au_plus_tard"],
]);
export const AHEAD = phrasesOf<true>([[true, 'avant ici prochain sera seront aura doit doivent devra devront va vont prévu prévue']]);
export const BEHIND = phrasesOf<true>([[true, 'depuis après dernier était étaient avait avaient fut a_été ont_été']]);
