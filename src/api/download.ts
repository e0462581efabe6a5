import type { Context } from 'hono';
import type { Day, Ledger } from '#core';
import { refuse } from '#kit';
import { exportDownload, type ExportDownload, type WholeContent } from '#desk';
import { askedBy, TAKEN } from './query.ts';

type Download = (c: Context, ledger: Ledger, today: Day) => Promise<Response>;

/**
 * Hands out exports. What has not changed is not made again; what must be made whole is made one at a time.
 *
 * @param program the version of the program.
 */
export function downloads(program: string): Download {
  const alone = oneAtATime();
  return async (c, ledger, today) => {
    const made = exportDownload(ledger, askedBy(c, TAKEN.export), program, today);
    const headers = headersOf(made);
    if (isKnown(made.tag, c.req.header('if-none-match'))) return c.body(null, 304, { ETag: headers.ETag });
    return c.body(made.isWhole ? await alone(() => wholeOf(made, c.req.raw.signal)) : streamOf(made.content()), 200, headers);
  };
}

function headersOf({ file, mediaType, tag, about }: ExportDownload): Record<'Content-Type' | 'Content-Disposition' | 'ETag' | 'Link', string> {
  return {
    'Content-Type': mediaType === 'text/csv' ? `${mediaType}; charset=utf-8; header=present` : mediaType,
    'Content-Disposition': `attachment; filename="${file}"`,
    ETag: `"${tag}"`,
    Link: about.publications.map(({ address, licenceAddress }) => `<${licenceAddress ?? address}>; rel="license"`).join(', '),
  };
}

/** Whether the asker holds what a tag names; whether it went over the wire compressed makes no difference. */
function isKnown(tag: string, asked: string | undefined): boolean {
  if (asked === undefined) return false;
  const held = asked.split(',').map((each) => each.trim().replace(/^W\//, ''));
  return held.includes('*') || held.includes(`"${tag}"`);
}

async function wholeOf({ content }: WholeContent, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await content(signal));
  return signal.aborted ? refuse('called-off', 'export', 'Whoever asked for it did not wait', 'Ask again') : bytes;
}

/** Does one thing at a time, and refuses others meanwhile. */
function oneAtATime(): <T>(make: () => Promise<T>) => Promise<T> {
  let busy = false;
  return async (make) => {
    if (busy) refuse('export-busy', 'export', 'Another workbook or Parquet file is being made', 'Ask again in a minute, or take csv or json');
    busy = true;
    try {
      return await make();
    } finally {
      busy = false;
    }
  };
}

const PIECE = 2 ** 16;

/** Text as a stream that makes its pieces as they are read, and no more once nobody reads on. */
function streamOf(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const made = pieces[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      let text = '';
      while (text.length < PIECE) {
        const next = made.next();
        if (next.done) break;
        text += next.value;
      }
      if (text === '') controller.close();
      else controller.enqueue(encoder.encode(text));
    },
    cancel: () => void made.return?.(),
  }, { highWaterMark: 0 });
}
