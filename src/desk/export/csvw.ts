import type { ExportAbout } from './about.ts';
import { EXPORT_COLUMNS, EXPORT_KEY, type ColumnType, type ExportColumn } from './columns.ts';

const DATATYPES: Readonly<Record<ColumnType, string>> = { text: 'string', number: 'double', integer: 'integer', year: 'gYear', day: 'date' };

/** The metadata of a CSV file as CSV on the Web has it (https://www.w3.org/TR/tabular-metadata/): it lies beside the file. */
export function csvOnTheWeb(file: string, about: ExportAbout): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: file,
    'dc:title': about.title,
    'dc:description': about.description,
    'dc:creator': 'Outturn contributors',
    'dc:created': about.created,
    'dc:bibliographicCitation': about.citation,
    'dc:license': about.publications.map(({ address, licenceAddress }) => ({ '@id': licenceAddress ?? address })),
    'dc:rights': about.publications.map(({ publisher, name, licence }) => `${publisher}, ${name}: ${licence}`),
    'dc:source': about.publications.map(({ address }) => ({ '@id': address })),
    'schema:version': about.version,
    'schema:temporalCoverage': `../${about.asOf}`,
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], delimiter: ',', quoteChar: '"', doubleQuote: true, header: true },
    tableSchema: { columns: EXPORT_COLUMNS.map(columnOf), primaryKey: EXPORT_KEY },
  };
}

function columnOf({ name, type, title, description, required, values, sdmx }: ExportColumn): object {
  return {
    name,
    titles: name,
    'dc:title': title,
    'dc:description': description,
    datatype: values ? { base: 'string', format: `^(${values.join('|')})$` } : DATATYPES[type],
    ...(required && { required }),
    ...(sdmx && { propertyUrl: `http://purl.org/linked-data/sdmx/2009/${sdmx}` }),
  };
}
