import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { OutturnError, refuse } from '#kit';
import { workbookScale, type PartLook } from './workbook-scale.ts';

/** The most that a zip may unpack to, in bytes: 256 MiB. */
export const UNPACKED_ZIP_LIMIT = 256 * 2 ** 20;
/** How many times its own size a zip may unpack to, once that is more than 16 MiB. */
export const UNPACKED_RATIO_LIMIT = 200;

const SMALL_ENOUGH = 16 * 2 ** 20;
const AS_OFFERED = 'Import the file as the publisher offers it';
const DOWNLOAD_AGAIN = 'Download it again';

/**
 * Makes sure that a zip is a workbook, whole, and not made to exhaust the reader: every entry is unpacked once, against
 * its declared size and checksum, before the workbook library sees the bytes.
 *
 * @param mostElements how many elements of XML and spanned cells the workbook may hold; `ELEMENT_LIMIT` where it is not given.
 * @throws OutturnError `damaged-zip`, `zip-bomb`, `encrypted-zip`, `not-a-workbook`, `workbook-too-large`
 */
export async function checkWorkbookZip(name: string, bytes: Uint8Array, mostElements?: number): Promise<void> {
  await readZip(name, bytes, async (zip, entries) => {
    refuseOtherZip(name, new Set(entries.map((entry) => entry.fileName)));
    await unpackAll(name, zip, entries, mostElements);
  });
}

/**
 * The table of a zip that holds one table of text and, beside it, nothing but descriptions of it (`Metadata_…`), as the World
 * Bank and the European Central Bank offer theirs; undefined for any other zip.
 *
 * @throws OutturnError `damaged-zip`, `zip-bomb`, `encrypted-zip`
 */
export async function tableInZip(name: string, bytes: Uint8Array): Promise<Uint8Array | undefined> {
  return readZip(name, bytes, async (zip, entries) => {
    const [table, ...others] = entries.filter(({ fileName }) => !/^Metadata_/.test(fileName));
    if (!table || others.length > 0 || !/\.(csv|tsv|txt)$/i.test(table.fileName)) return undefined;
    const chunks: Buffer[] = [];
    refuseEncrypted(name, table);
    await unpack(zip, table, { chunk: (chunk) => void chunks.push(chunk), end: () => undefined });
    return Buffer.concat(chunks);
  });
}

async function readZip<T>(name: string, bytes: Uint8Array, read: (zip: ZipFile, entries: readonly Entry[]) => Promise<T>): Promise<T> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { validateEntrySizes: true });
    const entries = await entriesOf(zip);
    refuseBomb(name, bytes.length, entries);
    return await read(zip, entries);
  } catch (error) {
    if (error instanceof OutturnError) throw error;
    return refuseDamaged(name, error);
  }
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  return entries;
}

function refuseBomb(name: string, size: number, entries: readonly Entry[]): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (unpacked <= SMALL_ENOUGH || (unpacked <= UNPACKED_ZIP_LIMIT && unpacked <= size * UNPACKED_RATIO_LIMIT)) return;
  const what = `The file would unpack to ${Math.round(unpacked / 2 ** 20)} MiB, ${Math.round(unpacked / size)} times its size`;
  refuse('zip-bomb', name, what, AS_OFFERED);
}

interface OtherZip {
  readonly entry: RegExp;
  readonly what: string;
  readonly wayOut: string;
}

const SAVE_AS_XLSX = 'Open it in a spreadsheet program, save it as .xlsx and import that';
const TABLES_INSTEAD = 'Import the workbook (.xlsx) or the text table of the same edition';

const OTHER_ZIPS: readonly OtherZip[] = [
  { entry: /^xl\/workbook\.bin$/, what: 'This is a binary workbook (.xlsb)', wayOut: SAVE_AS_XLSX },
  {
    entry: /^DataModel$|^DataMashup$|^Report\/Layout$/,
    what: 'This is a Power BI report (.pbix), whose figures are packed in a data model',
    wayOut: TABLES_INSTEAD,
  },
  { entry: /^word\/document\.xml$/, what: 'This is a text document (.docx)', wayOut: TABLES_INSTEAD },
  { entry: /^ppt\/presentation\.xml$/, what: 'This is a presentation (.pptx)', wayOut: TABLES_INSTEAD },
  { entry: /^content\.xml$/, what: 'This is an OpenDocument file (.ods, .odt)', wayOut: SAVE_AS_XLSX },
  { entry: /^Index\/Document\.iwa$/, what: 'This is a document of Numbers or Pages', wayOut: SAVE_AS_XLSX },
];

function refuseOtherZip(name: string, entries: ReadonlySet<string>): void {
  if (entries.has('xl/workbook.xml')) return;
  const known = OTHER_ZIPS.find(({ entry }) => [...entries].some((path) => entry.test(path)));
  if (known) refuse('not-a-workbook', name, known.what, known.wayOut);
  const files = entries.size === 1 ? 'one file' : `${entries.size} files`;
  refuse('not-a-workbook', name, `This is a zip archive of ${files} and not a workbook`, 'Unpack it and import the table inside');
}

async function unpackAll(name: string, zip: ZipFile, entries: readonly Entry[], mostElements?: number): Promise<void> {
  const lookInto = workbookScale(name, mostElements);
  for (const entry of entries) {
    refuseEncrypted(name, entry);
    await unpack(zip, entry, lookInto(entry.fileName));
  }
}

function refuseEncrypted(name: string, entry: Entry): void {
  if (entry.isEncrypted()) refuse('encrypted-zip', name, 'The zip container is protected by a password', 'Unpack it and import the file inside');
}

async function unpack(zip: ZipFile, entry: Entry, look: PartLook): Promise<void> {
  let checksum = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    checksum = crc32(chunk as Buffer, checksum);
    look.chunk(chunk as Buffer);
  }
  look.end();
  if (checksum !== entry.crc32) throw new Error(`checksum of ${entry.fileName}`);
}

function refuseDamaged(name: string, error: unknown): never {
  const message = error instanceof Error ? error.message : '';
  if (/too many bytes in the stream/.test(message)) {
    return refuse('zip-bomb', name, 'The zip container declares less than it unpacks to', AS_OFFERED);
  }
  if (/^End of central directory|central directory/i.test(message)) {
    return refuse('damaged-zip', name, 'The zip container is cut off or damaged: its list of entries cannot be read', DOWNLOAD_AGAIN);
  }
  return refuse('damaged-zip', name, 'The zip container is damaged: an entry does not unpack to what the container declares', DOWNLOAD_AGAIN);
}
