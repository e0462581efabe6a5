import picocolors from 'picocolors';
import { refuse } from '#kit';
import { checkCsv, checkLog, checkTable, checkWords, findPlaces, openReading, recallOf, remember, type CheckAsked, type CheckWordsAnswer, type Places, type ReadingRoom } from '#desk';
import { printJson, type Call, type Run } from '../command.ts';
import { checkAccount, tableAccount } from '../read/check-account.ts';

interface CheckOptions extends CheckAsked {
  readonly file?: string;
  readonly column?: string;
  readonly remember?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly data?: string;
}

/** Holds claims against the ledger: exit code 1 where one is a mismatch, as known then or now. */
export const run: Run<CheckOptions> = async (call) => {
  const { args, options, effects } = call;
  const reading = openReading(effects.today(), options.data);
  const places = findPlaces(options.data);
  if (options.file !== undefined) return checkFile(call, options.file, reading, places);
  const words = args.join(' ');
  if (args.length === 0) return refuse('no-claim', 'check', 'Nothing was said', 'Write outturn check "Germany spends 1.2 percent of GDP on defence" --date 2017-03-31');
  const log = checkLog(places);
  const answer = checkWords(reading, words, options, recallOf(log));
  if (options.remember) remember(log, places, answer, effects.now());
  if (options.json) printJson(effects, answer);
  else effects.out(options.csv ? checkCsv([{ line: 1, words, answer, problem: null, sameAs: null }]) : checkAccount(answer, reading.ledger, picocolors.createColors(effects.colour)));
  return codeOf([answer]);
};

async function checkFile({ args, options, effects }: Call<CheckOptions>, path: string, reading: ReadingRoom, places: Places): Promise<number> {
  if (args.length > 0) refuse('two-questions', `check "${args.join(' ').slice(0, 40)}" --file ${path}`, 'Either words are checked, or a file', 'Leave one of them out');
  const log = checkLog(places);
  const rows = await checkTable(reading, path, options.column, options, recallOf(log));
  const answers = rows.flatMap(({ answer }) => answer ?? []);
  if (options.remember) for (const answer of answers) remember(log, places, answer, effects.now());
  if (options.json) printJson(effects, { checks: rows });
  else effects.out(options.csv ? checkCsv(rows) : tableAccount(rows, picocolors.createColors(effects.colour)));
  return codeOf(answers);
}

function codeOf(answers: readonly CheckWordsAnswer[]): number {
  return answers.some(({ claims }) => claims.some(({ verdict }) => verdict.then === 'mismatch' || verdict.now === 'mismatch')) ? 1 : 0;
}
