/** Whether two names or words are the same, but for capitals, accents, kinds of marks and a leading article. */
export function sameWords(one: string | null | undefined, other: string | null | undefined): boolean {
  if (one === null || one === undefined || other === null || other === undefined) return (one ?? null) === (other ?? null);
  return folded(one) === folded(other);
}

function folded(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[–—‑]/g, '-')
    .replace(/ı/g, 'i')
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(the|an?) /, '')
    .replace(/^.*$/, (name) => OTHER_NAMES[name] ?? name);
}

/** Names of countries that mean the same, folded. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  turkey: 'turkiye',
  britain: 'united kingdom',
  'great britain': 'united kingdom',
  uk: 'united kingdom',
  'u.k.': 'united kingdom',
  us: 'united states',
  'u.s.': 'united states',
  america: 'united states',
  'czech republic': 'czechia',
  holland: 'netherlands',
};

const TOLERANCE = 1e-6;

/** Whether two values are the same; a ratio is written to three places. */
export function sameValue(one: number | string | null | undefined, other: number | string | null | undefined, tolerance = TOLERANCE): boolean {
  if (one === null || one === undefined || other === null || other === undefined) return (one ?? null) === (other ?? null);
  const [a, b] = [Number(one), Number(other)];
  if (Number.isNaN(a) || Number.isNaN(b)) return String(one) === String(other);
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}

/** Whether two lists have the same members. */
export function sameMembers(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [new Set(one.map(folded)), new Set(other.map(folded))];
  return a.size === b.size && [...a].every((member) => b.has(member));
}
