import type { Context } from 'hono';
import type { Day } from '#core';
import { OutturnError } from '#kit';
import type { OpenedAnswer, SentReport } from './contract.ts';
import { openedReport } from './opened-report.ts';
import { problemAnswer } from './problem.ts';

/** What the form of the reader sends. A file that was chosen stands above words in the field beside it. */
export async function sentReport(c: Context, today: Day): Promise<SentReport> {
  const form = await c.req.formData();
  const words = (name: string): string => plainText(form.get(name));
  const sent = { text: words('text'), earlier: words('earlier'), date: words('date').trim(), speaker: words('speaker').trim(), form: words('form'), name: null, title: null, dateFrom: null };
  try {
    const [report, earlier] = [await opened(form.get('file'), today), await opened(form.get('earlier-file'), today)];
    return { ...sent, ...(earlier && { earlier: earlier.text }), ...(report && withFile(sent, report)), problems: [...(report?.problems ?? []), ...(earlier?.problems ?? [])] };
  } catch (error) {
    if (!(error instanceof OutturnError)) throw error;
    return { ...sent, problems: [], refused: problemAnswer(error) };
  }
}

/** What a form sends as text: its ends of lines are those of the text again. */
function plainText(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
}

async function opened(file: unknown, today: Day): Promise<OpenedAnswer | undefined> {
  return file instanceof File && file.size > 0 ? openedReport(file.name, await file.arrayBuffer(), today) : undefined;
}

function withFile({ date: typed }: Pick<SentReport, 'date'>, { text, name, title, date, dateFrom }: OpenedAnswer): Pick<SentReport, 'text' | 'name' | 'title' | 'date' | 'dateFrom'> {
  return { text, name, title, ...(typed === '' && date !== null ? { date, dateFrom } : { date: typed, dateFrom: null }) };
}
