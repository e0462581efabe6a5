import type { OriginAnswer } from '#api/contract';
import { dateInShort } from './days.ts';

type Printed = Extract<OriginAnswer, { kind: 'cell' | 'quotation' }>;

const PUBLISHERS: Readonly<Record<string, string>> = { 'nato-defexp': 'NATO', 'imf-weo': 'IMF WEO', 'worldbank-wdi': 'World Bank', 'oecd-aid': 'OECD', 'ecb-reference-rates': 'ECB', 'fed-h10': 'Federal Reserve H.10', 'sipri-milex': 'SIPRI', 'nato-common-funding': 'Common funding', 'national-budget': 'National budget' };

/** The short name of a publication in an address. */
export function publisherInShort(publication: string): string {
  return PUBLISHERS[publication] ?? publication;
}

/** Where a figure is printed: `NATO · 13 Mar 2017 · quoted by larioja.com`, `NATO · 17 Jun 2024 · TABLE3!F21`. */
export function printedAddress(origin: Printed): string {
  const place = origin.kind === 'quotation' ? `${isHeld(origin) ? 'quoted' : 'told'} by ${hostOf(origin.page ?? '')}` : cellAddress(origin);
  return [publisherInShort(origin.publication), dateInShort(origin.edition), place].join(' · ');
}

function cellAddress({ table = '', address, row, column }: Printed): string {
  if (address.includes('!')) return address;
  const short = tableInWords(table).split(':')[0];
  return [short, `${row} ${column}`].filter(Boolean).join(' · ');
}

/** The table's own name, without that of the publication which stands before it. */
export function tableInWords(table: string): string {
  return table.replace(/^World Economic Outlook \S+, /, '');
}

/** Whether a copy of what prints it is held: of a page that itself tells a figure none is. */
export function isHeld({ copy }: Printed): boolean {
  return copy.hash !== '';
}

/** Where it stands in the copy that is held: `nato-editions.csv, line 69, column 9`. */
export function copyAddress({ copy, address }: Printed): string {
  return `${copy.name}, ${address}`;
}

/** The site of a page, without its www. */
export function hostOf(address: string): string {
  return /^[a-z]+:\/\/(?:www\.)?([^/:]+)/i.exec(address)?.[1] ?? address;
}
