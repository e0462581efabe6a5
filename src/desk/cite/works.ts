import { createHash } from 'node:crypto';
import { compareText } from '#kit';
import { dateInWords, type Commitment, type CopyEntry, type Edition, type EditionFact, type Ledger, type Publication } from '#core';
import type { DerivationAnswer, FigureAnswer, OriginAnswer, PrintedAnswer } from '../figure-answer.ts';
import type { Citation } from './citation.ts';

/** How many places of one work a citation names. */
const MOST_PLACES = 4;

/** The works that a figure rests on: each original once, with its places, then the copies that it was read from. */
export function worksOf(ledger: Ledger, figure: FigureAnswer): Citation[] {
  const grounds = groundsOf(figure.from);
  const named = grounds.flatMap((ground) => (ground.kind === 'cell' || ground.kind === 'quotation' ? [ground] : []));
  const printed = named.filter(({ copy }) => copy.hash !== '');
  const told = named.filter(({ copy }) => copy.hash === '');
  const commitments = ledger.facts.commitments.filter(({ id }) => grounds.some((ground) => ground.kind === 'commitment' && ground.commitment === id));
  return [
    ...groupedBy(printed, ({ publication, edition }) => `${publication}|${edition}`).map((places) => originalOf(ledger, places)),
    ...groupedBy(told, ({ page, edition, title }) => `${page}|${edition}|${title}`).map(pageCitation),
    ...commitments.map(commitmentCitation),
    ...groupedBy(printed, copyId).map((places) => copyCitation(ledger, places)),
  ];
}

/** An edition of a publication. */
export function editionCitation({ facts }: Ledger, edition: Pick<Edition, 'publication' | 'date' | 'title'>): Citation {
  const publication = facts.publications.find(({ id }) => id === edition.publication);
  const fact = facts.editions.find(({ publication: of, date }) => of === edition.publication && date === edition.date);
  const url = addressOf(publication, fact);
  return {
    id: keyOf(edition.publication, edition.date),
    role: 'original',
    type: 'dataset',
    authors: publication ? [publication.publisher] : [],
    title: edition.title,
    ...(publication && !edition.title.startsWith(publication.name) && { container: publication.name }),
    ...(fact?.reference && { version: fact.reference }),
    date: edition.date,
    ...(url && { url }),
  };
}

/** The wording of a commitment, where it was read. Who made it is in its name: no author is put in its place. */
export function commitmentCitation({ id, name, made, wording, sources }: Commitment): Citation {
  const [first] = wording;
  const url = first?.source ?? sources[0];
  return { id: keyOf('commitment', id), role: 'original', type: 'webpage', authors: [], title: name, date: made, ...(url && { url }), ...(first && { note: first.as === 'quoted' ? `“${first.text}”` : `In summary: ${first.text}` }) };
}

/** A page that itself tells a figure, read as it stands: no copy of it is held. Its site stands for its author. */
function pageCitation(places: readonly PrintedAnswer[]): Citation {
  const { publication, edition, title, page, address, note } = places[0] as PrintedAnswer;
  const url = page ?? address;
  const site = hostOf(url);
  return {
    id: keyOf(publication, edition, shortHash(url)),
    role: 'original',
    type: 'webpage',
    authors: site === undefined ? [] : [site],
    title,
    date: edition,
    url,
    locator: listed(places.map(({ row, column }) => `${row} ${column}`)),
    ...(note && { note }),
  };
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function groundsOf(from: OriginAnswer): Exclude<OriginAnswer, DerivationAnswer>[] {
  return from.kind === 'derivation' ? from.inputs.flatMap((input) => groundsOf(input.from)) : [from];
}

function groupedBy(printed: readonly PrintedAnswer[], keyOfGroup: (ground: PrintedAnswer) => string): (readonly PrintedAnswer[])[] {
  const groups = new Map<string, PrintedAnswer[]>();
  for (const ground of printed) groups.set(keyOfGroup(ground), [...(groups.get(keyOfGroup(ground)) ?? []), ground]);
  return [...groups.values()];
}

function originalOf(ledger: Ledger, places: readonly PrintedAnswer[]): Citation {
  const { publication, edition, title } = places[0] as PrintedAnswer;
  const named = places.map(({ table, row, column }) => [table, `${row} ${column}`].filter(Boolean).join(', '));
  return { ...editionCitation(ledger, { publication, date: edition, title }), locator: listed(named) };
}

/** Pages differ where files do not: a page that quotes is a work of its own. */
function copyId({ copy, page }: PrintedAnswer): string {
  return page ?? copy.hash;
}

function copyCitation(ledger: Ledger, places: readonly PrintedAnswer[]): Citation {
  const { copy, page } = places[0] as PrintedAnswer;
  const url = page ?? copyNamed(ledger, copy.hash)?.address;
  const addresses = listed(places.map(({ address }) => address));
  return {
    id: page ? `page-${shortHash(page)}` : `copy-${copy.hash.slice(0, 12)}`,
    role: 'copy',
    type: page ? 'webpage' : 'dataset',
    authors: [],
    title: page ? `Page that quotes the edition, as collected in ${copy.name}` : `Copy that was read: ${copy.name}`,
    locator: addresses,
    note: `SHA-256 ${copy.hash}`,
    ...(url && { url }),
  };
}

function copyNamed({ segments }: Ledger, hash: string): CopyEntry | undefined {
  const copies = segments.flatMap((segment) => segment.copies).filter((copy) => copy.hash === hash);
  return copies.find(({ address }) => address !== undefined) ?? copies[0];
}

function addressOf(publication: Publication | undefined, fact: EditionFact | undefined): string | undefined {
  return [...(fact?.sources ?? []).filter((source) => hostOf(source) === hostOf(publication?.address)), publication?.address].find((each) => each !== undefined);
}

/** The publisher's own pages are those on the host of the publication. */
function hostOf(address: string | undefined): string | undefined {
  return address === undefined ? undefined : /^https?:\/\/(?:www\.)?([^/]+)/.exec(address)?.[1];
}

function listed(places: readonly string[]): string {
  const different = [...new Set(places)].sort(compareText);
  const more = different.length - MOST_PLACES;
  return more > 0 ? `${different.slice(0, MOST_PLACES).join('; ')}; and ${more} more places` : different.join('; ');
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('-').toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** An edition as a heading has it. */
export function editionHeading({ title, date }: Pick<Edition, 'title' | 'date'>): string {
  return `${title}, edition of ${dateInWords(date)}`;
}
