import { availableParallelism } from 'node:os';
import type { Readable } from 'node:stream';
import { OutturnError, problemSentence, refuse } from '#kit';
import { assertReadAsked, openReading, openReport, openStream, readReport, type OpenedReport, type ReadAsked, type ReadingRoom } from '#desk';
import type { Run } from '../command.ts';
import type { Effects } from '../effects.ts';
import { readArchive } from '../read/archive.ts';
import { chosenForm, formNamed, type FormName, type FormOptions } from '../read/form-named.ts';
import { answerWriter, type AnswerWriter } from '../read/writer.ts';

interface ReadOptions extends FormOptions, ReadAsked {
  readonly jobs?: string;
  readonly data?: string;
}

/** What a call reads with, and where its answers go. */
interface Reader {
  readonly reading: ReadingRoom;
  readonly options: ReadOptions;
  readonly effects: Effects;
  readonly jobs: number;
  /** The form and its writer; without a form that was chosen, what comes first decides. */
  readonly answer: (opened: OpenedReport, path: string) => { readonly name: FormName; readonly writer: AnswerWriter };
}

/** Reads reports and archives; exit code 1 where lines of an archive were passed over, 2 where one of several files could not be read. */
export const run: Run<ReadOptions> = async ({ args, options, effects }) => {
  const paths = args.length > 0 ? args : [STANDARD_INPUT];
  const reading = openReading(effects.today(), options.data);
  assertReadAsked(reading, options);
  const answer = answerOnce(chosenForm(options), reading, effects);
  const reader = { reading, options, effects, jobs: jobsOf(options.jobs), answer: answer.begin };
  let code = 0;
  for (const path of paths) code = Math.max(code, await readPath(reader, path, paths.length === 1));
  await answer.end();
  return code;
};

const STANDARD_INPUT = '-';

/** Reads one file and gives the exit code for it; among several, one that cannot be read is told and passed over. */
async function readPath(reader: Reader, path: string, isAlone: boolean): Promise<number> {
  try {
    const passedOver = await readOpened(reader, path);
    return passedOver > 0 ? 1 : 0;
  } catch (error) {
    if (isAlone || !(error instanceof OutturnError)) throw error;
    reader.effects.note(`${problemSentence(error.problem)}\n`);
    return 2;
  }
}

/** How many of its lines were passed over, where it is an archive. */
async function readOpened({ reading, options, effects, jobs, answer }: Reader, path: string): Promise<number> {
  const opened = path === STANDARD_INPUT ? await openStream('standard input', inputOf(effects), reading.today) : await openReport(path, reading.today);
  const { name, writer } = answer(opened, path);
  const form = formNamed(name, reading, effects.colour);
  if (opened.kind === 'report') {
    await writer.write(form.write(readReport(reading, opened.report, options), opened.report.text));
    return 0;
  }
  const { date, language, speaker, checks } = options;
  const asked = { ...(date !== undefined && { date }), ...(language !== undefined && { language }), ...(speaker !== undefined && { speaker }), ...(checks !== undefined && { checks }) };
  const work = { where: opened.where, today: reading.today, data: options.data ?? null, asked, form: name, colour: effects.colour };
  return readArchive(opened.bytes, { reading, form, writer, effects, worker: WORKER, work, jobs });
}

/** The thread's own file, which lies beside this one: as source, or as built. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './read-worker.ts' : './read-worker.cjs', import.meta.url);

function answerOnce(chosen: FormName | undefined, reading: ReadingRoom, effects: Effects): { readonly begin: Reader['answer']; readonly end: () => Promise<void> } {
  let begun: ReturnType<Reader['answer']> | undefined;
  return {
    begin: (opened, path) => {
      const name = chosen ?? (path === STANDARD_INPUT && opened.kind === 'lines' ? 'jsonl' : 'account');
      return (begun ??= { name, writer: answerWriter(effects, formNamed(name, reading, effects.colour)) });
    },
    end: async () => begun?.writer.end(),
  };
}

function inputOf({ input }: Effects): Readable {
  return input?.() ?? refuse('no-file', 'read', 'No report was named', 'Write outturn read FILE, or pipe a report into it');
}

function jobsOf(written: string | undefined): number {
  if (written === undefined) return availableParallelism();
  const jobs = Number(written);
  return Number.isInteger(jobs) && jobs >= 1 && jobs <= 256 ? jobs : refuse('bad-jobs', `jobs "${written}"`, 'This is no number of threads', 'Write a whole number such as 4');
}
