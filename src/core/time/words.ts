const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/**
 * A date as far as it is known, in words.
 *
 * @example
 * dateInWords('2017-03-31') // => '31 March 2017'
 * dateInWords('2016-10') // => 'October 2016'
 * dateInWords('2006') // => '2006'
 */
export function dateInWords(text: string): string {
  const [year, month, day] = text.split('-');
  const words = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year];
  return words.filter(Boolean).join(' ');
}

/**
 * A date in words short enough for a table or a chart.
 *
 * @example
 * shortDate('2017-03-31') // => '31 Mar 2017'
 * shortDate('2016-10') // => 'Oct 2016'
 */
export function shortDate(text: string): string {
  return dateInWords(text).replace(/[A-Z][a-z]+/, (month) => month.slice(0, 3));
}
