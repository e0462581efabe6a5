import { refuse, type Problem } from '#kit';

/** A text as it was decoded, and what there is to say of its bytes. */
export interface Decoded {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * The text of bytes: UTF-16 where a byte order mark says so, otherwise UTF-8, otherwise Windows-1252, which is told. A text
 * whose last character is cut in half loses that half.
 *
 * @throws OutturnError `empty-report`, `binary-file`
 */
export function decodeReport(where: string, bytes: Uint8Array): Decoded {
  if (bytes.length === 0) refuseEmpty(where);
  const decoded = decode(where, bytes);
  if (isBinary(decoded.text)) refuse('binary-file', where, 'This is not text', 'Give a report as text, HTML, PDF or JSON Lines');
  if (decoded.text.trim() === '') refuseEmpty(where);
  return decoded;
}

/** Refuses a report in which nothing stands. */
export function refuseEmpty(where: string): never {
  return refuse('empty-report', where, 'There is no text in it', 'Give the words of the report');
}

/** A text of bytes that can only be UTF-8: a line of an archive. */
export function decodeLine(where: string, bytes: Uint8Array): string {
  return strictly('utf-8', bytes) ?? refuse('not-utf-8', where, 'This line is not UTF-8', 'Write the archive as UTF-8');
}

function decode(where: string, bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return cutAware(where, wide, bytes, 2) ?? { text: new TextDecoder(wide).decode(bytes), problems: [lost(where, 'UTF-16')] };
  return cutAware(where, 'utf-8', bytes, 4) ?? damagedUtf8(where, bytes) ?? { text: windows1252(bytes), problems: [fallback(where)] };
}

/** A text in UTF-8 of which few characters are damaged, by what stands around them: whole or begun characters of several bytes. */
function damagedUtf8(where: string, bytes: Uint8Array): Decoded | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const begun = latin1(bytes).match(/[\xc2-\xf4][\x80-\xbf]/g)?.length ?? 0;
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  return begun >= damaged ? { text, problems: [lost(where, 'UTF-8')] } : undefined;
}

/** Decodes strictly, where need be without the last few bytes: half a character at the end. */
function cutAware(where: string, encoding: string, bytes: Uint8Array, longest: number): Decoded | undefined {
  for (let cut = 0; cut < longest && cut < bytes.length; cut += 1) {
    const text = strictly(encoding, bytes.subarray(0, bytes.length - cut));
    if (text !== undefined) return { text, problems: cut === 0 ? [] : [halved(where)] };
  }
  return undefined;
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function isBinary(text: string): boolean {
  const head = text.slice(0, 100_000);
  let controls = 0;
  for (let at = 0; at < head.length; at += 1) {
    const code = head.charCodeAt(at);
    if (code === 0) return true;
    if (code < 0x20 && !(code >= 0x09 && code <= 0x0d)) controls += 1;
  }
  return controls > 2 && controls > head.length / 500;
}

/** What Windows-1252 has at 0x80 to 0x9F; the decoder of some Node releases leaves controls there. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function windows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function halved(where: string): Problem {
  return { code: 'cut-character', where, what: 'The text ends within a character, whose half was left out', wayOut: 'The file may have been cut off: fetch it again' };
}

function fallback(where: string): Problem {
  return { code: 'not-utf-8', where, what: 'The text is not UTF-8 and was read as Windows-1252', wayOut: 'Save it as UTF-8 if letters look wrong' };
}

function lost(where: string, encoding: string): Problem {
  return { code: 'bad-encoding', where, what: `Some characters are no ${encoding} and were replaced`, wayOut: 'Save the text as UTF-8' };
}
