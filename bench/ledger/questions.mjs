// What every engine is asked over the synthetic ledger: the same questions, in the same order.

export const PUBLICATION = 'synthetic';
export const YEAR_FIRST = 1975;
export const YEARS = 50;
export const PARTIES = 32;
export const EDITIONS = Array.from({ length: 10 }, (_, index) => `${2015 + index}-07-01`);

/** The cells of one indicator: parties × years × editions. */
export const CELLS_OF_INDICATOR = PARTIES * YEARS * EDITIONS.length;

/** Names sort as their numbers do. @param {number} indicator */
export function indicatorName(indicator) {
  return `indicator-${String(indicator).padStart(5, '0')}`;
}

/**
 * Which indicator, as known at the end of which year: `limit` editions are published by then.
 *
 * @param {number} indicators
 * @param {number} turn
 */
export function sliceQuestion(indicators, turn) {
  const limit = EDITIONS.length - (turn % 5);
  return { indicator: (turn * 37) % indicators, limit, day: `${2014 + limit}-12-31` };
}

/**
 * One cell of such a slice.
 *
 * @param {number} indicators
 * @param {number} turn
 */
export function pointQuestion(indicators, turn) {
  return { ...sliceQuestion(indicators, turn), party: (turn * 11) % PARTIES, year: YEAR_FIRST + ((turn * 7) % YEARS) };
}

/** The two editions that are compared, by their place among the editions. */
export const COMPARED = { before: 7, after: 8 };

/** How many of the questions have their answers written out and compared. */
export const ANSWERED = { slices: 10, points: 200 };
