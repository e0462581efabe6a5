/**
 * Builds the office-holders that ship, `data/facts/offices.json`, from a list of claims joined from public sources:
 * `node --conditions=source --import tsx scripts/build-offices.ts --from office_holders.csv`.
 * Claims that better supported ones contradict, or that end before they begin, are left out, and so is all that is not of an ally, of NATO or of the European Union.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import type { Ally, OfficeTerm } from '#core';
import { compareText } from '#kit';
import { officeTable, type OfficeTable } from '#record';

const FACTS = fileURLToPath(new URL('../data/facts/', import.meta.url));

/** A line of the list of claims. */
type Claim = Readonly<Record<'person' | 'also_known_as' | 'country' | 'office' | 'office_title' | 'party' | 'start' | 'end' | 'kind' | 'end_basis' | 'as_of' | 'source', string>>;

const OFFICES = [
  'head_of_state', 'head_of_government', 'vice_president', 'foreign_minister', 'defence_minister', 'finance_minister',
  'secretary_general', 'european_council_president', 'european_commission_president', 'high_representative',
];

const KINDS: Readonly<Record<string, OfficeTerm['kind']>> = { term: 'term', open_term: 'open', snapshot_years: 'snapshot' };

/** Terms that the list leaves open without a day, and a dated page on which the holder still acts as such. */
const STILL_SEEN: Readonly<Record<string, { readonly asOf: string; readonly source: string }>> = {
  'Mark Rutte, NATO': { asOf: '2025-08-19', source: 'https://www.pravda.com.ua/news/2025/08/19/7526929/' },
};

/** The terms of the list that ship, in order: country, office, start, person. */
function officesOf(claims: readonly Claim[], allies: ReadonlySet<string>): OfficeTerm[] {
  const wanted = claims.filter(({ country, office, kind }) => (allies.has(country) || country === 'NATO' || country === 'EU') && OFFICES.includes(office) && kind in KINDS);
  return wanted.map(termOf).filter(isPossible).sort(compareTerms);
}

function termOf(claim: Claim): OfficeTerm {
  const kind = claim.end_basis.includes('scheduled') ? 'open' : (KINDS[claim.kind] as OfficeTerm['kind']);
  const seen = kind === 'open' && claim.as_of === '' ? STILL_SEEN[`${claim.person}, ${claim.country}`] : undefined;
  return {
    person: claim.person,
    aliases: claim.also_known_as.split(';').map((name) => name.trim()).filter(Boolean),
    country: claim.country,
    office: claim.office,
    title: claim.office_title || null,
    party: claim.party.includes('(ParlGov)') ? null : claim.party || null,
    start: claim.start || null,
    end: kind === 'open' ? null : claim.end || null,
    kind,
    asOf: kind === 'open' ? claim.as_of || (seen?.asOf ?? null) : null,
    source: [...sourcesOf(claim.source), ...(seen ? [seen.source] : [])].join(' | '),
  };
}

/** A claim that ends before it begins is an error of its source. */
function isPossible({ start, end }: OfficeTerm): boolean {
  return start === null || end === null || start.slice(0, end.length) <= end;
}

/** The sources of a claim: pages by address, files as `owner/repository:path@commit`. */
function sourcesOf(text: string): string[] {
  return text.split(' | ').map((each) => each.trim().replace(/^page: /, ''));
}

function compareTerms(a: OfficeTerm, b: OfficeTerm): number {
  return compareText(a.country, b.country) || OFFICES.indexOf(a.office) - OFFICES.indexOf(b.office) || compareText(a.start ?? '', b.start ?? '') || compareText(a.person, b.person);
}

function jsonOf({ columns, rows }: OfficeTable): string {
  return `{\n  "columns": ${JSON.stringify(columns)},\n  "rows": [\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]\n}\n`;
}

const { values } = parseArgs({ options: { from: { type: 'string' } } });
if (values.from === undefined) {
  console.error('Say where the list of claims lies: --from office_holders.csv');
  process.exitCode = 2;
} else {
  const allies = JSON.parse(readFileSync(`${FACTS}allies.json`, 'utf8')) as readonly Ally[];
  const claims: Claim[] = parse(readFileSync(values.from, 'utf8'), { columns: true, bom: true });
  const terms = officesOf(claims, new Set(allies.map(({ id }) => id)));
  writeFileSync(`${FACTS}offices.json.partial`, jsonOf(officeTable(terms)));
  renameSync(`${FACTS}offices.json.partial`, `${FACTS}offices.json`);
  console.log(`${terms.length} of ${claims.length} claims`);
}
