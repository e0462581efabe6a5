import { dateInWords, type Publication } from '#core';
import { ledgerCitation } from '../cite/citation.ts';
import { textCitation } from '../cite/text.ts';
import type { RecordVersion } from './record-version.ts';
import type { SelectedExport } from './select.ts';

/** What an export says about itself in every format: whose figures, on what terms, as of when, and how to cite it. */
export interface ExportAbout {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** The instant at which the ledger last learned something: an export of the same ledger is the same bytes. */
  readonly created: string;
  readonly asOf: string;
  readonly editions: 'newest' | 'all';
  readonly citation: string;
  readonly publications: readonly PublicationAbout[];
  /** What terms keep out of it. */
  readonly leftOut: readonly { readonly publication: string; readonly name: string }[];
}

/** A publication whose figures are in an export. */
export interface PublicationAbout {
  readonly publication: string;
  readonly name: string;
  readonly publisher: string;
  readonly address: string;
  /** The newest edition known by the day. */
  readonly newestEdition: string;
  readonly licence: string;
  readonly licenceAddress?: string;
  readonly attribution: string;
}

/** What an export says about itself. */
export function aboutExport({ selection, leftOut }: SelectedExport, record: RecordVersion, program: string): ExportAbout {
  const { view, editions, indicators } = selection;
  const exported = new Set(indicators.map(({ publication }) => publication));
  const publications = view.ledger.facts.publications.filter(({ id }) => exported.has(id));
  return {
    title: 'Outturn: figures of alliance spending',
    description: descriptionOf(view.day, editions),
    version: record.version,
    created: record.loaded,
    asOf: view.day,
    editions,
    citation: textCitation(ledgerCitation({ asOf: view.day, record, program })),
    publications: publications.map((each) => aboutPublication(each, view.newest(each.id)?.date ?? '')),
    leftOut: leftOut.map(({ id, name }) => ({ publication: id, name })),
  };
}

function descriptionOf(day: string, editions: 'newest' | 'all'): string {
  const which = editions === 'newest'
    ? 'each cell as the newest edition published by then prints it; where our copy of that edition lacks the cell, an older edition stands in and is marked'
    : 'each cell in every edition published by then of which it is held';
  return `Printed cells on the spending commitments of the alliance as known on ${dateInWords(day)}: ${which}. Every row names the edition, the table, the copy and the place that it was read from.`;
}

function aboutPublication({ id, name, publisher, address, licence, licenceSource, attribution }: Publication, newestEdition: string): PublicationAbout {
  const [licenceAddress] = licenceSource ?? [];
  return { publication: id, name, publisher, address, newestEdition, licence, ...(licenceAddress && { licenceAddress }), attribution };
}
