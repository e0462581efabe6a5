import { distance } from 'fastest-levenshtein';

/**
 * The names nearest to a mistyped one, best first; none where nothing is near. Case, accents and spaces do not count.
 *
 * @example
 * nearestNames('Germny', ['Germany', 'Greece', 'Norway']) // => ['Germany']
 * nearestNames('xyz', ['Germany']) // => []
 */
export function nearestNames(typed: string, names: readonly string[], most = 3): string[] {
  const wanted = foldName(typed);
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  const near = names
    .map((name) => ({ name, far: distance(wanted, foldName(name)) }))
    .filter(({ name, far }) => far <= allowed || (wanted.length >= 3 && foldName(name).startsWith(wanted)));
  near.sort((a, b) => a.far - b.far || compareText(a.name, b.name));
  return [...new Set(near.map(({ name }) => name))].slice(0, most);
}

/**
 * A name without case, accents, dots and spaces, for comparing what people type.
 *
 * @example
 * foldName('  U.S. ') // => 'us'
 * foldName('Türkiye') // => 'turkiye'
 */
export function foldName(name: string): string {
  return name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Orders text by code units: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
