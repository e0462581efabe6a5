import type { Phrase } from '../phrases/phrase.ts';
import type { Resolution } from './resolution.ts';

/** Countries whose president governs. */
export const PRESIDENTIAL: ReadonlySet<string> = new Set(['USA', 'FRA', 'TUR', 'RUS', 'CHN', 'UKR', 'BLR', 'CYP', 'ROU', 'LTU']);

const CHANCELLORS: ReadonlySet<string> = new Set(['DEU', 'AUT', 'GBR']);
const NEAR = 64;

/** The country of whoever a phrase belongs to: of `its` in "its foreign minister". */
export function ownerCountry({ links, meant }: Resolution, at: number): string | null {
  const owner = links.owner[at] as number;
  return owner >= 0 ? (meant[owner]?.country ?? null) : null;
}

/**
 * The one country that can be meant where none is told: of those in the sentence so far, else in the report so far, the only one,
 * or the only one that has such an office. Undefined where there are several.
 */
export function countryHere({ text, phrases, countries }: Resolution, at: number, office: string): string | undefined {
  const sentence = text.sentence[(phrases[at] as Phrase).first] as number;
  const near = countries.slice(-NEAR);
  const here = near.filter((told) => told.sentence === sentence);
  const codes = [...new Set((here.length > 0 ? here : near).map(({ code }) => code))];
  if (codes.length < 2) return codes[0];
  const able = codes.filter((code) => hasOffice(code, office));
  return able.length === 1 ? able[0] : undefined;
}

function hasOffice(code: string, office: string): boolean {
  return office === 'head_of_state' ? PRESIDENTIAL.has(code) : office === 'chancellor' && CHANCELLORS.has(code);
}
