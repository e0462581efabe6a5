import { QUOTE } from '../../scan/characters.ts';
import { LINE } from '../../scan/scan.ts';
import { isMarkAt, lowerAt, QUOTED, traitsAt, type NameText } from '../name-text.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { PRONOUNS } from '../words/pronouns.ts';
import { SAYING_WORD } from '../words/vocabulary.ts';
import type { Draft } from './draft.ts';
import { endOf, startOf } from './links.ts';
import type { Resolution } from './resolution.ts';

const FARTHEST = 160;

/** Whom `I`, `we`, `my` mean within quotations: whoever is told to say them, beside the quotation or before it. */
export function resolveFirstPerson(resolution: Resolution): void {
  const { text, phrases, meant } = resolution;
  let [known, until] = [undefined as Draft | undefined, -1];
  phrases.forEach((phrase, at) => {
    if (phrase.kind !== 'pronoun' || PRONOUNS.get(lowerAt(text, phrase.first))?.person !== 1 || ((text.flags[phrase.first] as number) & QUOTED) === 0) return;
    if (phrase.first >= until) {
      until = quotationEnd(text, phrase.first);
      known = speakerBehind(resolution, at, until) ?? speakerBefore(resolution, at, quotationStart(text, phrase.first)) ?? known;
    }
    meant[at] = known;
  });
}

function quotationEnd(text: NameText, at: number): number {
  let place = at;
  while (place < text.count && place < at + FARTHEST && !isMarkAt(text, place, QUOTE) && text.kind[place] !== LINE) place += 1;
  return place;
}

function quotationStart(text: NameText, at: number): number {
  let place = at;
  while (place > 0 && place > at - FARTHEST && !isMarkAt(text, place, QUOTE)) place -= 1;
  return place;
}

/** `" said X`, `" X said`. */
function speakerBehind({ text, phrases, links, meant }: Resolution, at: number, end: number): Draft | undefined {
  const isVerb = (traitsAt(text, end + 1) & SAYING_WORD) !== 0;
  for (let other = at + 1; other < phrases.length; other += 1) {
    const phrase = phrases[other] as Phrase;
    if (phrase.first > end + 8) return undefined;
    const start = startOf(phrases, links, other);
    const isSaid = start === end + 2 && isVerb;
    const isSaying = start === end + 1 && (traitsAt(text, endOf(phrases, links, other)) & SAYING_WORD) !== 0;
    if (isSaid || isSaying) return meant[other];
  }
  return undefined;
}

/** `X said: "`: the nearest before the quotation that a verb of saying follows, in the same sentence. */
function speakerBefore({ text, phrases, links, meant }: Resolution, at: number, start: number): Draft | undefined {
  for (let other = at - 1; other >= 0; other -= 1) {
    const { first } = phrases[other] as Phrase;
    if (first >= start) continue;
    if (text.sentence[first] !== text.sentence[start] || start - first > FARTHEST) return undefined;
    if ((traitsAt(text, endOf(phrases, links, other)) & SAYING_WORD) !== 0) return meant[other];
  }
  return undefined;
}
