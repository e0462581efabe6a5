import { refuse } from '#kit';
import type { Day } from '#core';
import { dayOfInstant } from './report-date.ts';
import { paragraphsOf } from './pdf-text.ts';

/** What a PDF holds: its words, its title, and when the file was made. */
export interface PdfReport {
  readonly text: string;
  readonly title: string | null;
  readonly made: Day | null;
}

/**
 * The words of a PDF, paragraph by paragraph.
 *
 * @throws OutturnError `locked-pdf`, `damaged-pdf`, `no-text`
 */
export async function readPdf(where: string, bytes: Uint8Array): Promise<PdfReport> {
  const { extractTextItems, getDocumentProxy, getMeta } = await import('unpdf');
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: unknown) => refusePdf(where, error));
  const { items } = await extractTextItems(pdf).catch((error: unknown) => refusePdf(where, error));
  const info = (await getMeta(pdf).catch(() => ({ info: {} }))).info as Readonly<Record<string, unknown>>;
  const text = paragraphsOf(items);
  if (text === '') refuse('no-text', where, 'This PDF has no text: its pages are pictures', 'Run a text recognition over it, and give what that writes');
  const [made, title] = [info['CreationDate'], info['Title']];
  return { text, title: typeof title === 'string' && title.trim() !== '' ? title.trim() : null, made: typeof made === 'string' ? dayOfInstant(made) : null };
}

function refusePdf(where: string, error: unknown): never {
  if (error instanceof Error && error.name === 'PasswordException') return refuse('locked-pdf', where, 'This PDF is protected by a password', 'Save it without one and give that');
  return refuse('damaged-pdf', where, 'This PDF is cut off or damaged', 'Fetch it again');
}
