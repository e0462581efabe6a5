import { wordsOf } from '../vocabulary.ts';

/** Words that end the name of what is counted. */
export const CLOSED = wordsOf(`
  le la les un une des du de au aux et ou mais ni ne pas que qui dont où ce cette ces son sa ses leur leurs notre nos votre vos il elle ils elles on nous vous je à dans par pour sur sous avec sans entre
  vers chez depuis pendant avant après contre est sont était étaient a ont avait avaient sera seront être avoir fait font peut peuvent doit doivent plus moins très aussi encore déjà si comme selon en y
  se s'est c'est n'ont ont été été lors ainsi`);
export const COUNTED = wordsOf('pays alliés soldats hommes troupes personnes militaires avions chars km kilomètres tonnes');
export const UNCOUNTED = wordsOf('fois mois cours dans sans sous vers très plus moins temps fils repas pas mais après depuis jamais toujours puis alors hors dollars euros ans');
export const NUMBERED = wordsOf('article articles résolution paragraphe chapitre page numéro no n° phase groupe vol boeing airbus ligne loi section alinéa tél');
