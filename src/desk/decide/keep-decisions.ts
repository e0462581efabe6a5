import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { refuse } from '#kit';
import { decisionsFile, findPlaces, type Places } from '../places.ts';
import { openReport } from '../read/open-report.ts';
import { openReading } from '../read/open-reading.ts';
import type { ReadingRoom } from '../read/reading.ts';
import type { SourceText } from '../read/source-text.ts';
import { addDecisions, decisionsIn, standing } from './decision-log.ts';
import type { Decision } from './decision.ts';

/** What is known before statements are decided about: what they are read with, the report, and the log. */
export interface DecisionRoom {
  readonly reading: ReadingRoom;
  readonly source: SourceText;
  readonly places: Places;
}

/**
 * Opens a report whose statements are to be decided about.
 *
 * @throws OutturnError `archive` where the file holds many reports.
 */
export async function openForDecisions(path: string, today: string, dataFolder?: string): Promise<DecisionRoom> {
  const places = findPlaces(dataFolder);
  const reading = openReading(today, dataFolder);
  const opened = await openReport(path, reading.today);
  if (opened.kind === 'lines') return refuse('archive', opened.where, 'This is an archive of many reports', 'Decide about the statements of one report at a time');
  return { reading, source: opened.report, places };
}

/** Who decides: as told, else `OUTTURN_BY`, else the user of this machine. */
export function whoDecides(named: string | undefined): string {
  return named ?? process.env['OUTTURN_BY'] ?? userInfo().username;
}

/** What was written: the decisions that are new, and how many stood so before. */
export interface KeptDecisions {
  readonly decisions: readonly Decision[];
  readonly known: number;
}

/** Adds decisions to the log; one that stands just so is not added again. */
export function keepDecisions(places: Pick<Places, 'data'>, decisions: readonly Decision[]): KeptDecisions {
  const path = decisionsFile(places);
  const before = new Map(standing(decisionsIn(path)).map((each) => [each.id, each]));
  const fresh = decisions.filter((each) => !isSame(before.get(each.id), each));
  if (fresh.length > 0) addDecisions(path, fresh);
  return { decisions: fresh, known: decisions.length - fresh.length };
}

function isSame(before: Decision | undefined, { decision, held, because, report }: Decision): boolean {
  return before !== undefined && before.decision === decision && before.because === because && before.report.address === report.address && JSON.stringify(before.held) === JSON.stringify(held);
}

/** Keeps the whole text of a report in the data folder, under its hash: only where the user says that it may be kept. */
export function keepText({ data }: Pick<Places, 'data'>, { text }: SourceText, sha256: string): string {
  const folder = join(data, 'reports');
  const path = join(folder, `${sha256}.txt`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(path)) writeFileSync(path, text);
  return path;
}
