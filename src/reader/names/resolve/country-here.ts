import type { Phrase } from '../phrases/phrase.ts';
import { canHave, homeFor, isKnownFor } from './home.ts';
import type { Resolution } from './resolution.ts';

const NEAR = 64;

/** The country of whoever a phrase belongs to: of `its` in "its foreign minister". */
export function ownerCountry({ links, meant }: Resolution, at: number): string | null {
  const owner = links.owner[at] as number;
  return owner >= 0 ? (meant[owner]?.country ?? null) : null;
}

/**
 * The one country that can be meant where none is told: of those in the sentence so far, else in the report so far, the only one,
 * or the only one that has such an office; else the one that the whole report is about. Undefined where there are several.
 */
export function countryHere(resolution: Resolution, at: number, office: string): string | undefined {
  const { text, phrases, countries } = resolution;
  const sentence = text.sentence[(phrases[at] as Phrase).first] as number;
  const near = countries.slice(-NEAR).filter(({ code }) => canHave(code, office));
  const here = near.filter((told) => told.sentence === sentence);
  const codes = [...new Set((here.length > 0 ? here : near).map(({ code }) => code))];
  if (codes.length === 1) return codes[0];
  const able = codes.filter((code) => isKnownFor(code, office));
  return able.length === 1 ? able[0] : office === 'official' ? undefined : homeFor(resolution, office);
}
