import { noteOf, plainText, type Citation } from './citation.ts';

/** A citation as CSL-JSON: the input of citation processors. */
export function cslCitation(citation: Citation): object {
  const { id, type, authors, title, container, version, date, url } = citation;
  const note = noteOf(citation);
  return {
    id,
    type,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    title: plainText(title),
    ...(container && { 'container-title': container }),
    ...(version && { version }),
    ...(date && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(url && { URL: url }),
    ...(note && { note: plainText(note) }),
  };
}
