/** Nouns of a count that are soldiers, and those that are people, at the end of its unit. */
export const TROOPS = /\b(?:strong|troops?|soldiers?|personnel|service(?:men|women|members)|servicemen and women|(?:men|women) and (?:men|women)|women|men|regulars|volunteers|professionals|recruits|conscripts|reservists|uniforms|army|armies|forces?|military|militaries|navy|bundeswehr|sailors|airmen)$/i;
export const PEOPLE = /\b(?:people|inhabitants?|citizens|residents|souls|persons|population)$/i;
