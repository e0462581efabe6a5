import type { Span } from '#reader';
import type { ClaimAnswer } from './read-report.ts';
import type { SpeakerAnswer } from './speaker.ts';

/** Words of a text on one line. */
export function wordsIn(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}

/** Several stretches of a text on one line; what lies between them is left out, and says so where it is more than a mark or two. */
export function wordsOfSpans(text: string, spans: readonly Span[]): string {
  return spans.map((span, at) => `${joint(spans[at - 1], span)}${wordsIn(text, span)}`).join('');
}

function joint(before: Span | undefined, span: Span): string {
  if (!before) return '';
  return span.start - before.end > 6 ? ' … ' : ' ';
}

/** Words cut to a length, at a space where there is one near. */
export function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.lastIndexOf(' ', most - 1);
  const end = cut > most * 0.6 ? cut : most - 1;
  return `${words.slice(0, isHighSurrogate(words.charCodeAt(end - 1)) ? end - 1 : end)} …`;
}

/** `Sigmar Gabriel, foreign minister, Germany`. */
export function speakerInWords(speaker: SpeakerAnswer | null, countryName: (id: string) => string): string {
  if (speaker === null) return 'Nobody named';
  const country = speaker.country === null ? null : countryName(speaker.country);
  return [speaker.name, speaker.office?.replaceAll('_', ' '), country === speaker.name ? null : country].filter(Boolean).join(', ');
}

/** `level of share`, `gap`. */
export function claimType(kind: string, measure: string): string {
  return kind === measure ? kind : `${kind} of ${measure}`;
}

/** The stretch of words that a claim lies in, on one line. */
export function claimWords(text: string, claim: ClaimAnswer): string {
  return wordsIn(text, claim);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
