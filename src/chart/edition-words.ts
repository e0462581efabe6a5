const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The month of an edition's date, as a chart labels it; an edition dated to the year gives the year.
 *
 * @example
 * monthOfEdition('2016-07-04') // => 'Jul\u00a02016'
 * monthOfEdition('2006') // => '2006'
 */
export function monthOfEdition(date: string): string {
  const [year = '', month] = date.split('-');
  return month === undefined ? year : `${MONTHS[Number(month) - 1] ?? month}\u00a0${year}`;
}
