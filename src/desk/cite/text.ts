import { dateInWords } from '#core';
import { plainText, type Citation } from './citation.ts';

/**
 * A citation as a plain sentence, in the order of the Chicago Manual of Style: author, title, publication, version, date, place,
 * note, address.
 */
export function textCitation({ authors, title, container, version, date, locator, note, url }: Citation): string {
  const edition = [container, version, date && dateInWords(date)].filter(Boolean).join(', ');
  const parts = [authors.join(', '), title, capital(edition), capital(locator ?? ''), capital(inWords(note ?? '')), url ?? ''];
  return parts.filter((part) => part !== '').map((part) => plainText(part).replace(/(?<![.?!])$/, '.')).join(' ');
}

/** Days within a sentence, in words. */
function inWords(text: string): string {
  return text.replace(/(?<![\w/-])\d{4}-\d{2}(-\d{2})?(?![\w/-])/g, (date) => dateInWords(date));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
