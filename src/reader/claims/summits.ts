/** Summits at which the allies agreed on spending, by what the news calls them, and their years. */
const YEARS: Readonly<Record<string, number>> = { riga: 2006, wales: 2014, welsh: 2014, newport: 2014, vilnius: 2023, hague: 2025 };
const PLACE = '(riga|wales|welsh|newport|vilnius|hague)';
const WHAT = '(?:summit|pledge|commitment|promise|declaration|agreement|guideline|goal|target|communiqu[eé]|decision|bargain|deal)s?';
const DONE = `(?:${WHAT}|made|agreed|adopted|signed|set|struck|given|committed|pledged|promised|decided|written|drawn|laid|reached|concluded|inked|sealed)`;
const NAMED_BEFORE = new RegExp(`\\b${PLACE}(?:['’]s)?(?: \\w+)? ${WHAT}\\b`, 'i');
const NAMED_AFTER = new RegExp(`\\b${DONE}(?: \\w+){0,3} (?:of|in|at|from)(?: the)? ${PLACE}\\b`, 'i');

const OF_YEAR = new RegExp(`\\b(20\\d\\d) ${WHAT}\\b|\\b${WHAT} of (20\\d\\d)\\b|\\b(?:made|given|gave|set|agreed|signed|struck|drawn) in (20\\d\\d)\\b`, 'i');

/**
 * The year of the commitment that a sentence speaks of by the place where it was made: "the pledge of Wales", "agreed at The
 * Hague", "the Vilnius commitment"; or by the year itself, "the 2014 declaration". A place that is only where somebody speaks names none.
 */
export function yearsOfSummit(sentence: string): { readonly first: number; readonly last: number } | null {
  const [, place] = NAMED_BEFORE.exec(sentence) ?? NAMED_AFTER.exec(sentence) ?? [];
  const year = place === undefined ? undefined : YEARS[place.toLowerCase()];
  const told = year ?? yearIn(sentence);
  return told === null ? null : { first: told, last: told };
}

/** `the 2014 declaration`, `the decision of 2014`, `the pledge made in 2014`. */
function yearIn(sentence: string): number | null {
  const [, before, of, done] = OF_YEAR.exec(sentence) ?? [];
  const year = before ?? of ?? done;
  return year === undefined ? null : Number(year);
}
