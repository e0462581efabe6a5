import { refuse } from '#kit';

/** What the first bytes of a file say that it is. `text` means: nothing else that is known. */
export type FileKind = 'zip' | 'gzip' | 'text' | ForeignKind;

/** Kinds that are known and cannot be imported. */
export type ForeignKind = 'empty' | 'encrypted' | 'old-workbook' | 'old-office' | 'pdf' | 'r-data' | 'bzip2' | 'xz' | 'archive';

/** The kind of a file, by its content. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.subarray(0, 8).equals(OLE2)) return oleKind(view);
  if (view.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  return SIGNATURES.find(([signature]) => view.subarray(0, signature.length).equals(signature))?.[1] ?? 'text';
}

/**
 * Refuses a kind that cannot be imported, saying what it is and what can be imported in its place.
 *
 * @throws OutturnError with the code of the kind
 */
export function refuseKind(name: string, kind: ForeignKind): never {
  const { code, what, wayOut } = REFUSALS[kind];
  return refuse(code, name, what, wayOut);
}

const OLE2 = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const SIGNATURES: readonly (readonly [Buffer, FileKind])[] = [
  [Buffer.from('PK\x03\x04', 'latin1'), 'zip'],
  [Buffer.from('PK\x05\x06', 'latin1'), 'zip'],
  [Buffer.from('1f8b', 'hex'), 'gzip'],
  [Buffer.from('RDX2\n'), 'r-data'],
  [Buffer.from('RDX3\n'), 'r-data'],
  [Buffer.from('RDA2\n'), 'r-data'],
  [Buffer.from('RDA3\n'), 'r-data'],
  [Buffer.from('X\n\0\0'), 'r-data'],
  [Buffer.from('BZh'), 'bzip2'],
  [Buffer.from('fd377a585a00', 'hex'), 'xz'],
  [Buffer.from('377abcaf271c', 'hex'), 'archive'],
  [Buffer.from('Rar!\x1a', 'latin1'), 'archive'],
];

/** An OLE2 container names its streams in UTF-16: an encrypted .xlsx holds "EncryptedPackage", an old .xls "Workbook" or "Book". */
function oleKind(bytes: Buffer): ForeignKind {
  const holds = (stream: string): boolean => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return 'encrypted';
  return holds('Workbook') || holds('Book') ? 'old-workbook' : 'old-office';
}

interface Refusal {
  readonly code: string;
  readonly what: string;
  readonly wayOut: string;
}

const TABLES_INSTEAD = 'Import the workbook (.xlsx) or the text table of the same edition, which publishers offer beside it';
const FROM_R = 'Import the table that it was made from, or open it in R and write the table with write.csv';

const REFUSALS: Record<ForeignKind, Refusal> = {
  empty: { code: 'empty-file', what: 'The file is empty', wayOut: 'Download it again' },
  encrypted: {
    code: 'encrypted-workbook',
    what: 'This workbook is protected by a password',
    wayOut: 'Open it in a spreadsheet program, save it without a password as .xlsx and import that',
  },
  'old-workbook': {
    code: 'old-workbook',
    what: 'This is a workbook in the old binary format .xls',
    wayOut: 'Open it in a spreadsheet program, save it as .xlsx and import that',
  },
  'old-office': { code: 'not-a-workbook', what: 'This is an old Office file that holds no workbook', wayOut: TABLES_INSTEAD },
  pdf: { code: 'pdf-file', what: 'This is a PDF, in which tables are drawn and not kept as cells', wayOut: TABLES_INSTEAD },
  'r-data': { code: 'r-data-file', what: 'This is a data file of R (.rda or .rds)', wayOut: FROM_R },
  bzip2: { code: 'compressed-file', what: 'This file is compressed with bzip2, as data files of R (.rda) often are', wayOut: FROM_R },
  xz: { code: 'compressed-file', what: 'This file is compressed with xz, as data files of R (.rda) often are', wayOut: FROM_R },
  archive: { code: 'archive', what: 'This is an archive of files', wayOut: 'Unpack it and import the table inside' },
};
