import { refuse } from '#kit';

/** What a file of reports is, by its content. */
export type ReportKind = 'text' | 'pdf' | 'gzip';

/**
 * The kind of a file that may hold a report, by its first bytes.
 *
 * @throws OutturnError where it is of a kind that holds no report: the way out says what to do.
 */
export function reportKind(where: string, head: Uint8Array): ReportKind {
  const view = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, 1024));
  if (view.includes('%PDF-')) return 'pdf';
  if (view[0] === 0x1f && view[1] === 0x8b) return 'gzip';
  const known = FOREIGN.find(([signature]) => view.subarray(0, signature.length).equals(signature));
  return known ? refuse('not-a-report', where, `This is ${known[1]}, not a report`, known[2]) : 'text';
}

const SAVE_AS_TEXT = 'Save the report as text, HTML or PDF and give that';
const RECOGNISE = 'Run a text recognition over it, and give what that writes';

const FOREIGN: readonly (readonly [signature: Buffer, what: string, wayOut: string])[] = [
  [Buffer.from('PK\x03\x04', 'latin1'), 'an Office document or a zip', SAVE_AS_TEXT],
  [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'an old Office document', SAVE_AS_TEXT],
  [Buffer.from('{\\rtf'), 'a document in rich text format', SAVE_AS_TEXT],
  [Buffer.from('89504e470d0a1a0a', 'hex'), 'a picture', RECOGNISE],
  [Buffer.from('ffd8ff', 'hex'), 'a picture', RECOGNISE],
  [Buffer.from('GIF8'), 'a picture', RECOGNISE],
  [Buffer.from('BZh'), 'compressed with bzip2', 'Unpack it and give what is inside'],
  [Buffer.from('fd377a585a00', 'hex'), 'compressed with xz', 'Unpack it and give what is inside'],
  [Buffer.from('28b52ffd', 'hex'), 'compressed with zstd', 'Unpack it and give what is inside'],
  [Buffer.from('377abcaf271c', 'hex'), 'an archive of files', 'Unpack it and give what is inside'],
];
