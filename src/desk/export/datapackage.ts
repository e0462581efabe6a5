import type { ExportAbout, PublicationAbout } from './about.ts';
import { EXPORT_COLUMNS, EXPORT_KEY, type ColumnType, type ExportColumn } from './columns.ts';
import { MEDIA_TYPES, type ExportFormat } from './formats.ts';

/** A file of a data package, as it lies on the disk. */
export interface PackagedFile {
  readonly name: string;
  readonly file: string;
  readonly title: string;
  readonly format: ExportFormat;
  readonly bytes: number;
  readonly sha256: string;
}

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** The descriptor of an export as Data Package 2.0 has it (https://datapackage.org/standard/data-package/). */
export function dataPackage(name: string, about: ExportAbout, files: readonly PackagedFile[]): object {
  const { title, description, version, created, asOf, citation, publications } = about;
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name,
    title,
    description,
    version,
    created,
    asOf,
    citation,
    licenses: publications.map(licenceOf),
    sources: publications.map(({ name: of, publisher, address, newestEdition }) => ({ title: `${publisher}: ${of}`, path: address, version: newestEdition })),
    contributors: [{ title: 'Outturn contributors', roles: ['compiler'] }, ...publishersOf(publications).map((publisher) => ({ title: publisher, roles: ['producer'] }))],
    resources: files.map(resourceOf),
  };
}

function licenceOf({ name, publisher, licence, licenceAddress, address }: PublicationAbout): object {
  return { path: licenceAddress ?? address, title: `${publisher}, ${name}: ${licence}` };
}

function publishersOf(publications: readonly PublicationAbout[]): string[] {
  return [...new Set(publications.map(({ publisher }) => publisher))];
}

function resourceOf({ name, file, title, format, bytes, sha256 }: PackagedFile): object {
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name,
    path: file,
    title,
    ...(format === 'csv' && { type: 'table' }),
    format,
    mediatype: MEDIA_TYPES[format],
    ...((format === 'csv' || format === 'json') && { encoding: 'utf-8' }),
    bytes,
    hash: `sha256:${sha256}`,
    ...(format === 'csv' && { dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true }, schema: tableSchema() }),
  };
}

const FIELD_TYPES: Readonly<Record<ColumnType, string>> = { text: 'string', number: 'number', integer: 'integer', year: 'year', day: 'date' };

/** The columns as Table Schema has them. */
function tableSchema(): object {
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: EXPORT_COLUMNS.map(fieldOf),
    missingValues: [''],
    uniqueKeys: [EXPORT_KEY],
  };
}

function fieldOf({ name, type, title, description, required, values }: ExportColumn): object {
  const constraints = { ...(required && { required }), ...(values && { enum: values }) };
  return { name, type: FIELD_TYPES[type], title, description, ...(Object.keys(constraints).length > 0 && { constraints }) };
}
