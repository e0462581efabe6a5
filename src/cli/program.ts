import { Command, CommanderError, Option } from 'commander';
import { OutturnError, problemSentence } from '#kit';
import type { Effects } from './effects.ts';
import { COMMANDS, type CommandEntry } from './commands.ts';
import { printableEffects } from './printable.ts';

/**
 * Runs the command line.
 *
 * @returns the exit code: 0 done, 1 asked and found wanting, 2 bad usage or input.
 */
export async function runCli(args: readonly string[], given: Effects): Promise<number> {
  const effects = printableEffects(given);
  let code = 0;
  const program = buildProgram(args, effects, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return exitCodeOf(error, effects);
  }
}

/** The program with all commands; options are made for those that are named only, since making them all takes a tenth of a start. */
function buildProgram(args: readonly string[], effects: Effects, done: (code: number) => void): Command {
  const program = new Command('outturn')
    .description('The open ledger of alliance spending commitments: what was pledged and spent, as known on any day')
    .version(__OUTTURN_VERSION__)
    .showSuggestionAfterError()
    .addHelpText('after', '\nExamples:\n  outturn status --as-of 2017-03-31\n  outturn gap Germany --year 2016 --as-of 2017-03-31\n  outturn explain gap DEU --year 2016 --as-of 2017-03-31\n');
  for (const entry of COMMANDS) addCommand(program, args.includes(entry.name) ? entry : { ...entry, options: [] }, effects, done);
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeOut: effects.out, writeErr: effects.note });
  }
  return program;
}

function addCommand(program: Command, entry: CommandEntry, effects: Effects, done: (code: number) => void): void {
  const command = program.command(`${entry.name}${entry.args ? ` ${entry.args}` : ''}`).description(entry.summary);
  for (const option of entry.options) command.addOption(new Option(option.flags, option.text));
  command.action(async (...given: unknown[]) => {
    const run = await entry.load();
    const [options, args] = [given.at(-2), given.slice(0, -2)] as [never, unknown[]];
    done(await run({ args: args.flat().filter((each) => typeof each === 'string'), options, effects }));
  });
}

function exitCodeOf(error: unknown, effects: Effects): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof OutturnError)) throw error;
  effects.note(`${problemSentence(error.problem)}\n`);
  return 2;
}

declare const __OUTTURN_VERSION__: string;
