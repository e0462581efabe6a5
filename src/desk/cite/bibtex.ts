import { noteOf, plainText, type Citation } from './citation.ts';

/**
 * A citation as BibTeX, in UTF-8. Every work is `@misc`, since the classic styles know no data set; bodies and titles stand in
 * double braces, so that no style takes them apart or changes their case.
 */
export function bibtexCitation(citation: Citation): string {
  const { id, authors, title, container, version, date, url } = citation;
  const [year, month] = (date ?? '').split('-');
  const note = noteOf(citation);
  const fields: [string, string | undefined][] = [
    ['author', authors.length > 0 ? authors.map((author) => `{${escaped(author)}}`).join(' and ') : undefined],
    ['title', `{${escaped(title)}}`],
    ['howpublished', escapedOrNone([container, version].filter(Boolean).join(', '))],
    ['year', year],
    ['month', month && MONTHS[Number(month) - 1]],
    ['date', date],
    ['note', escapedOrNone(note)],
    ['url', url && address(url)],
  ];
  const lines = fields.filter(([, value]) => value !== undefined && value !== '').map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`}`);
  return `@misc{${id},\n${lines.join(',\n')}\n}\n`;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Text with what TeX reads as its own signs written so that it prints them. Braces stay in balance, as BibTeX needs them. */
function escaped(text: string): string {
  const balanced = isBalanced(text) ? text : text.replace(/[{}]/g, (brace) => (brace === '{' ? '(' : ')'));
  return plainText(balanced).replace(/[\\{}~^&%$#_]/g, (sign) => SPECIAL[sign] as string);
}

function escapedOrNone(text: string | undefined): string | undefined {
  return text ? escaped(text) : undefined;
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** An address as BibTeX can hold it: what would end the field is written in percent signs. */
function address(url: string): string {
  return url.replace(/[\s{}\\]/g, (sign) => encodeURIComponent(sign));
}
