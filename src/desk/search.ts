import { dateInWords, INDICATORS, NATO, type Ledger } from '#core';
import { foldName, refuse } from '#kit';
import type MiniSearch from 'minisearch';
import { namesOf } from './question.ts';

/** One thing found: whatever of the ledger has a name. */
export interface SearchHit {
  readonly kind: 'ally' | 'commitment' | 'edition' | 'indicator' | 'group' | 'counting rule' | 'mission' | 'milestone' | 'statement' | 'publication';
  readonly id: string;
  readonly name: string;
  /** The command that shows it. */
  readonly command: string;
}

export interface SearchAnswer {
  readonly query: string;
  readonly hits: readonly SearchHit[];
}

/**
 * Everything in the ledger that has a name, found by words, their beginnings and near spellings.
 *
 * @throws OutturnError `long-search` for words of more than 200 characters.
 */
export async function search(ledger: Ledger, query: string): Promise<SearchAnswer> {
  if (query.length > LONGEST) refuse('long-search', `search of ${query.length} characters`, `No search is longer than ${LONGEST} characters`, 'Search for a few words');
  const { words, hits } = await indexOf(ledger);
  const found = words.search(query, { prefix: true, fuzzy: 0.2, combineWith: 'AND' });
  return { query, hits: found.slice(0, 20).map(({ id }) => hits.get(String(id)) as SearchHit) };
}

const LONGEST = 200;

interface Index {
  readonly words: MiniSearch<Entry>;
  readonly hits: ReadonlyMap<string, SearchHit>;
}

/** Ledgers do not change: each is indexed once. */
const INDEXES = new WeakMap<Ledger, Promise<Index>>();

function indexOf(ledger: Ledger): Promise<Index> {
  const index = INDEXES.get(ledger) ?? makeIndex(ledger);
  INDEXES.set(ledger, index);
  return index;
}

async function makeIndex(ledger: Ledger): Promise<Index> {
  const { default: Library } = await import('minisearch');
  const entries = entriesOf(ledger);
  const words = new Library<Entry>({ idField: 'key', fields: ['words'], processTerm: (term) => foldName(term) || null });
  words.addAll(entries);
  return { words, hits: new Map(entries.map(({ key, hit }) => [key, hit])) };
}

interface Entry {
  readonly key: string;
  readonly words: string;
  readonly hit: SearchHit;
}

function entriesOf(ledger: Ledger): Entry[] {
  const { facts, editions } = ledger;
  return [
    ...facts.allies.map((ally) => entry('ally', ally.id, ally.name, namesOf(ally).join(' '), `outturn ally ${ally.id}`)),
    ...facts.commitments.map(({ id, name }) => entry('commitment', id, name, `${id} ${name}`, `outturn status --commitment ${id}`)),
    ...editions.map((edition) => entry('edition', `${edition.publication} ${edition.date}`, edition.title, `${edition.publication} ${edition.date} ${edition.title}`, editionCommand(edition.published.knownFrom))),
    ...publicationsOf(ledger).flatMap((publication) => ledger.indicatorsOf(publication).map((id) => indicatorEntry(publication, id))),
    ...facts.groups.map(({ id, name, aliases = [] }) => entry('group', id, name, `${id} ${name} ${aliases.join(' ')}`, `outturn status --group ${id}`)),
    ...facts.countingRules.map(({ id, name, shortName }) => entry('counting rule', id, name, `${id} ${name} ${shortName}`, `outturn status --rule ${id}`)),
    ...facts.missions.map(({ id, name, shortName }) => entry('mission', id, name, `${id} ${name} ${shortName}`, `outturn contributions ${id}`)),
    ...facts.milestones.map(({ id, title, date, place }) => entry('milestone', id, `${title}, ${dateInWords(date)}`, `${title} ${place ?? ''} ${date}`, `outturn calendar --from ${date} --until ${date}`)),
    ...facts.statements.map(({ id, speaker, date }) => entry('statement', id, `${speaker}, ${dateInWords(date)}`, `${speaker} ${date}`, `outturn statements --speaker "${speaker}"`)),
    ...facts.publications.map(({ id, name, publisher }) => entry('publication', id, name, `${id} ${name} ${publisher}`, `outturn sources ${id}`)),
  ];
}

function publicationsOf({ editions }: Ledger): string[] {
  return [...new Set(editions.map(({ publication }) => publication))];
}

function indicatorEntry(publication: string, id: string): Entry {
  const name = INDICATORS.find((each) => each.id === id && publication === NATO)?.name ?? `${id}, ${publication}`;
  const option = publication === NATO ? '' : ` --publication ${publication}`;
  return entry('indicator', `${publication} ${id}`, name, `${publication} ${id} ${name}`, `outturn revisions USA --indicator ${id}${option}`);
}

function editionCommand(knownFrom: string): string {
  return `outturn status --as-of ${knownFrom}`;
}

function entry(kind: SearchHit['kind'], id: string, name: string, words: string, command: string): Entry {
  return { key: `${kind}:${id}`, words, hit: { kind, id, name, command } };
}
