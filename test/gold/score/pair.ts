import type { Span } from '#reader';

/** Which found thing answers which expected one. */
export interface Pairs {
  /** By expected thing the number of the found one, or null. */
  readonly found: readonly (number | null)[];
  /** The numbers of those found that answer none. */
  readonly spare: readonly number[];
}

/** Pairs one to one, the best first; a likeness of 0 never pairs, ties go by position. */
export function pair(expected: number, found: number, likeness: (expected: number, found: number) => number): Pairs {
  const candidates: { e: number; f: number; likeness: number }[] = [];
  for (let e = 0; e < expected; e++) {
    for (let f = 0; f < found; f++) {
      const like = likeness(e, f);
      if (like > 0) candidates.push({ e, f, likeness: like });
    }
  }
  candidates.sort((a, b) => b.likeness - a.likeness || a.e - b.e || a.f - b.f);
  const paired: (number | null)[] = Array.from({ length: expected }, () => null);
  const used = new Set<number>();
  for (const { e, f } of candidates) {
    if (paired[e] !== null || used.has(f)) continue;
    paired[e] = f;
    used.add(f);
  }
  return { found: paired, spare: Array.from({ length: found }, (_, index) => index).filter((index) => !used.has(index)) };
}

/** The letters and digits that lie in spans, by their places: marks at the ends of a quotation make no difference. */
export function lettersIn(text: string, spans: readonly Span[]): Set<number> {
  const places = new Set<number>();
  for (const { start, end } of spans) {
    for (let at = start; at < end; at++) if (/[\p{L}\p{N}%$€£]/u.test(text.charAt(at))) places.add(at);
  }
  return places;
}

/** What two sets share, as a part of what either has. */
export function overlapOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const place of one) if (other.has(place)) shared++;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}
