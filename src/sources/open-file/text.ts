import { gunzip } from 'node:zlib';
import { promisify } from 'node:util';
import { refuse } from '#kit';
import { kindOf, refuseKind } from './kind.ts';

/** The largest text that is unpacked from gzip, in bytes: 128 MiB. */
export const UNPACKED_TEXT_LIMIT = 128 * 2 ** 20;

const CONTROL_SHARE_LIMIT = 0.001;

/**
 * The text of a file: UTF-16 where a byte order mark or the zero bytes of its first letters say so, otherwise UTF-8,
 * otherwise Windows-1252.
 *
 * @throws OutturnError `binary-file`
 */
export function decodeText(name: string, bytes: Uint8Array): string {
  const text = decode(bytes);
  const controls = text.match(/[\0-\x08\x0e-\x19\x1b-\x1f\x80-\x9f]/g)?.length ?? 0;
  if (!text.includes('\0') && controls <= text.length * CONTROL_SHARE_LIMIT) return text;
  return refuse('binary-file', name, 'This is neither a workbook nor text', 'Import a workbook (.xlsx), a table of text (.csv, .tsv) or JSON');
}

/**
 * Unpacks a text compressed with gzip, never to more than `UNPACKED_TEXT_LIMIT` bytes.
 *
 * @throws OutturnError `unpacks-too-large`, `damaged-gzip`, or as the content is refused
 */
export async function unpackGzip(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const options = { maxOutputLength: UNPACKED_TEXT_LIMIT };
  const unpacked = await promisify(gunzip)(bytes, options).catch((error: unknown) => refuseGzip(name, error));
  const kind = kindOf(unpacked);
  if (kind === 'text') return unpacked;
  if (kind !== 'zip' && kind !== 'gzip') return refuseKind(name, kind);
  const what = 'Only text is read from gzip, and this holds another container';
  return refuse('packed-twice', name, what, 'Unpack it and import the file inside');
}

/**
 * Refuses a web page or other markup that goes by the name of a table.
 *
 * @throws OutturnError `web-page`, `xml-file`
 */
export function refuseMarkup(name: string, text: string): void {
  const start = text.slice(0, 2000).trimStart();
  if (/^<(!doctype html|html|head|body|script|meta|div|table)\b/i.test(start) || /^<[?!][^]*<html\b/i.test(start)) {
    const wayOut = 'Open its address in a browser, download the file that the page offers and import that';
    refuse('web-page', name, 'This is a web page (HTML), not a table', wayOut);
  }
  if (/^<[?!\w]/.test(start)) refuse('xml-file', name, 'This is XML, not a table', 'Import the same data as a workbook (.xlsx) or as CSV');
}

function decode(bytes: Uint8Array): string {
  const isUnmarked = bytes[0] !== 0 && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0;
  if (isUnmarked || (bytes[0] === 0xff && bytes[1] === 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** What Windows-1252 has at 0x80 to 0x9F; the decoder of some Node releases leaves controls there. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}

function refuseGzip(name: string, error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
    const what = `The file unpacks to more than ${UNPACKED_TEXT_LIMIT / 2 ** 20} MiB`;
    return refuse('unpacks-too-large', name, what, 'Unpack it and cut it to the tables and years that are wanted');
  }
  return refuse('damaged-gzip', name, 'The gzip compression is cut off or damaged', 'Download it again');
}
