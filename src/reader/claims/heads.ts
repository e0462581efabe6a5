/** Nouns of a count that are soldiers, and those that are people, at the end of its unit. */
export const TROOPS = /\b(?:strong|troops?|soldiers?|personnel|service(?:men|women|members)|servicemen and women|(?:men|women) and (?:men|women)|women|men|regulars|volunteers|professionals|recruits|conscripts|reservists|uniforms|army|armies|forces?|military|militaries|navy|bundeswehr|sailors|airmen)$/i;
export const PEOPLE = /\b(?:people|inhabitants?|citizens|residents|souls|persons|population)$/i;

/** No ally has fewer people; fewer than so many "forces" are armies and no soldiers. */
export const LEAST_PEOPLE = 2e5;
export const LEAST_TROOPS = 500;
const ARMIES = /\b(?:armies|army|forces?|militaries|military|navy)$/i;

/** `24 European forces`, `29 militaries`: armies that are counted. */
export function areArmies(unit: string, value: number): boolean {
  return value < LEAST_TROOPS && ARMIES.test(unit);
}
