import { noteOf, plainText, type Citation } from './citation.ts';

const TYPES: Readonly<Record<Citation['type'], string>> = { dataset: 'DATA', report: 'RPRT', webpage: 'ELEC' };

/**
 * A citation as RIS. A body whose name has a comma gets a comma at its end, so that readers do not take what stands after the
 * first for a given name.
 */
export function risCitation(citation: Citation): string {
  const { id, type, authors, title, container, version, date, url } = citation;
  const fields: [string, string | undefined][] = [
    ['TY', TYPES[type]],
    ['ID', id],
    ...authors.map((author): [string, string] => ['AU', author.includes(',') ? `${author},` : author]),
    ['TI', title],
    ['T2', container],
    ['ET', version],
    ['PY', date?.slice(0, 4)],
    ['DA', date && risDate(date)],
    ['UR', url],
    ['N1', noteOf(citation)],
  ];
  const lines = fields.filter(([, value]) => value !== undefined && value !== '').map(([tag, value]) => `${tag}  - ${plainText(value as string)}\r\n`);
  return `${lines.join('')}ER  - \r\n`;
}

/** A date in the four places of RIS, of which what is not known stays empty: `2016/10//`. */
function risDate(date: string): string {
  const [year, month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
