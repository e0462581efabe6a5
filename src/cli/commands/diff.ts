import picocolors from 'picocolors';
import { counted, refuse } from '#kit';
import { assertReadAsked, diffReports, groupReports, openReading, openReport, countryName, versionsPage, type ReadAsked, type ReadingRoom, type SourceText } from '#desk';
import { printJson, type Run } from '../command.ts';
import { diffAccount } from '../read/diff-account.ts';
import type { Effects } from '../effects.ts';

interface DiffOptions extends ReadAsked {
  readonly group?: boolean;
  readonly json?: boolean;
  readonly html?: boolean;
  readonly data?: string;
}

/**
 * Compares two versions of a report, or tells which of many reports are versions of one another: then exit code 1 where lines
 * of an archive were passed over, and 2 where a file could not be read.
 */
export const run: Run<DiffOptions> = async ({ args, options, effects }) => {
  assertOneForm(options);
  const reading = openReading(effects.today(), options.data);
  if (options.group) return printGroups(args, reading, options, effects);
  assertReadAsked(reading, options);
  const [early, later, ...others] = args;
  if (early === undefined || later === undefined || others.length > 0) return refuse('not-two-reports', 'diff', `${counted(args.length, 'report was', 'reports were')} named, and two are compared`, 'Write outturn diff EARLIER LATER, or outturn diff --group FILES to find versions among many');
  const [before, after] = [await reportIn(early, reading), await reportIn(later, reading)];
  const answer = diffReports(reading, before, after, options);
  if (options.json) return printJson(effects, answer);
  const [texts, { facts }] = [{ early: before.text, later: after.text }, reading.ledger];
  effects.out(options.html ? versionsPage(answer, texts, facts) : diffAccount(answer, texts, picocolors.createColors(effects.colour), (id) => countryName(facts, id)));
  return 0;
};

function assertOneForm({ json, html, group }: DiffOptions): void {
  if (json && html) refuse('two-forms', '--json and --html', 'One answer has one form', 'Choose one of them');
  if (group && html) refuse('two-forms', '--group and --html', 'Groups have no page', 'Leave out --html, and compare two of the versions with it');
}

async function reportIn(path: string, { today }: ReadingRoom): Promise<SourceText> {
  const opened = await openReport(path, today);
  return opened.kind === 'report' ? opened.report : refuse('not-one-report', opened.where, 'This is an archive of many reports', 'Name files of one report each, or find versions in it with outturn diff --group');
}

async function printGroups(paths: readonly string[], { today }: ReadingRoom, { json }: DiffOptions, effects: Effects): Promise<number> {
  if (paths.length === 0) return refuse('no-file', 'diff --group', 'No reports were named', 'Name the files, or an archive of JSON Lines');
  const { groups, reports, passedOver, unread } = await groupReports(paths, today);
  const code = unread > 0 ? 2 : passedOver.length > 0 ? 1 : 0;
  for (const { where, what } of passedOver) effects.note(`${where}: ${what}\n`);
  if (json) {
    printJson(effects, { groups, passedOver });
    return code;
  }
  const several = groups.filter((group) => group.length > 1);
  effects.out(several.map((group, at) => `${at + 1}  ${counted(group.length, 'version')}\n${group.map((name) => `   ${name}\n`).join('')}`).join(''));
  effects.out(`${counted(reports, 'report')}, ${counted(groups.length, 'story', 'stories')}, ${several.length} of them in several versions\n`);
  return code;
}
