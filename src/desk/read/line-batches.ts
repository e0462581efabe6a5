import { refuse } from '#kit';

/** Whole lines of an archive, as they follow one another. */
export interface LineBatch {
  /** The number of the first line, from 1. */
  readonly first: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A batch is given out once it has so many bytes. */
const BYTES = 256 * 1024;
/** The longest line that is held: 128 MiB. */
const LONGEST = 128 * 2 ** 20;
const RETURN = 0x0a;

/**
 * The lines of a stream in batches, of which only one is held. A last line without an end counts.
 *
 * @throws OutturnError `line-too-long`
 */
export async function* lineBatches(where: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<LineBatch> {
  let first = 1;
  let [begun, size]: [Uint8Array[], number] = [[], 0];
  for await (const piece of stream) {
    begun.push(piece);
    size += piece.length;
    if (size < BYTES) continue;
    const end = piece.lastIndexOf(RETURN) + 1;
    if (end === 0 && size > LONGEST) refuse('line-too-long', `${where} line ${first}`, `The line has more than ${LONGEST / 2 ** 20} MiB`, 'Write one report to a line');
    if (end === 0) continue;
    const bytes = whole([...begun.slice(0, -1), piece.subarray(0, end)]);
    const lines = returnsIn(bytes);
    yield { first, bytes };
    first += lines;
    [begun, size] = [[piece.subarray(end)], piece.length - end];
  }
  if (size > 0) yield { first, bytes: whole(begun) };
}

/** The lines of a batch with their numbers, without the empty ones. */
export function* linesOf({ first, bytes }: LineBatch): Generator<{ readonly number: number; readonly line: Uint8Array }> {
  let start = first === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let number = first; start < bytes.length; number += 1) {
    const found = bytes.indexOf(RETURN, start);
    const end = found < 0 ? bytes.length : found;
    const line = bytes.subarray(start, bytes[end - 1] === 0x0d ? end - 1 : end);
    if (line.some((byte) => byte !== 0x20 && byte !== 0x09)) yield { number, line };
    start = end + 1;
  }
}

/** Pieces as one, in memory of its own, which can be handed to another thread. */
function whole(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function returnsIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(RETURN); at >= 0; at = bytes.indexOf(RETURN, at + 1)) count += 1;
  return count;
}
