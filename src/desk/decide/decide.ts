import { createHash } from 'node:crypto';
import { parseDay, type StatedFigure } from '#core';
import { foldName, nearestNames, refuse } from '#kit';
import type { Act, Quantity, Side, Topic } from '#reader';
import { countryNamed, officeNamed } from '../office-holders.ts';
import type { ReadingRoom } from '../read/reading.ts';
import { readReport, type ReportAnswer, type StatementAnswer } from '../read/read-report.ts';
import { shortened, wordsIn, wordsOfSpans } from '../read/said-text.ts';
import type { ReadAsked, SourceText } from '../read/source-text.ts';
import { speakerNamed } from '../read/speaker.ts';
import { LONGEST_QUOTATION, type DecidedReport, type Decision, type Telling } from './decision.ts';

/** What is to become of statements of a report, and who says so. */
export interface DecideAsked extends Pick<ReadAsked, 'date' | 'language'> {
  /** Where the report is to be found. */
  readonly address?: string;
  readonly by: string;
  readonly at: string;
  readonly because?: string;
}

/** What a person puts in the place of what the reader proposes. */
export interface Corrections {
  readonly speaker?: string;
  readonly office?: string;
  readonly country?: string;
  readonly act?: string;
  readonly topic?: string;
  readonly side?: string;
  readonly said?: string;
  readonly commitment?: string;
}

/**
 * Takes statements of a report into the ledger, as the reader proposes them or corrected. Nothing is written here.
 *
 * @param numbers as `outturn read` counts the statements, from 1; `all` for every one.
 * @throws OutturnError where a number, a name or a word of a correction is not known, or the day of the report is not.
 */
export function confirmed(reading: ReadingRoom, source: SourceText, numbers: readonly string[], corrections: Corrections, asked: DecideAsked): Decision[] {
  const { proposals, report } = proposalsIn(reading, source, numbers, asked);
  const isChanged = Object.values(corrections).some((value) => value !== undefined);
  if (isChanged && proposals.length > 1) refuse('several-statements', `statements ${numbers.join(' ')}`, 'A correction is of one statement', 'Confirm one at a time, or leave the correction out');
  return proposals.map(({ number, ...proposed }) => {
    const held = isChanged ? correctedBy(reading, proposed.proposed, corrections, report) : proposed.proposed;
    if (held.speaker === null) return refuse('no-speaker', `statement ${number}`, 'Nobody is known to have said it', 'Tell who did with --speaker');
    const isSame = JSON.stringify(held) === JSON.stringify(proposed.proposed);
    return decisionOf(isSame ? 'confirmed' : 'corrected', asked, report, { ...proposed, held });
  });
}

/**
 * Keeps statements of a report out of the ledger, and takes out those that were confirmed before. Nothing is written here.
 *
 * @throws OutturnError as `confirmed`
 */
export function rejected(reading: ReadingRoom, source: SourceText, numbers: readonly string[], asked: DecideAsked): Decision[] {
  const { proposals, report } = proposalsIn(reading, source, numbers, asked);
  return proposals.map(({ number: _number, ...proposed }) => decisionOf('rejected', asked, report, { ...proposed, held: null }));
}

type Proposed = Pick<Decision, 'content' | 'source' | 'cue' | 'isDirect' | 'confidence' | 'proposed' | 'figures'>;

interface Proposals {
  readonly proposals: readonly (Proposed & { readonly number: number })[];
  readonly report: DecidedReport;
}

function proposalsIn(reading: ReadingRoom, source: SourceText, numbers: readonly string[], asked: DecideAsked): Proposals {
  if (asked.by.trim() === '') refuse('nobody', 'by', 'Nobody is named who decides', 'Tell your name with --by');
  if (asked.address !== undefined && !/^https?:\/\//.test(asked.address)) refuse('bad-address', `address "${asked.address}"`, 'This is no address of a page', 'Write one that begins with https://, or leave it out');
  const answer = readReport(reading, source, { ...(asked.date !== undefined && { date: asked.date }), ...(asked.language !== undefined && { language: asked.language }), checks: false });
  const date = answer.date ?? refuse('no-date', source.where, 'The day of the report is not known', 'Give it with --date');
  const chosen = numbersIn(numbers, answer);
  const report = { file: source.where, title: source.title === null ? null : shortened(source.title, LONGEST_QUOTATION), date, sha256: hashOf(source.text), address: asked.address ?? null };
  return { report, proposals: chosen.map((number) => ({ number, ...proposedIn(answer, answer.statements[number - 1] as StatementAnswer, source.text) })) };
}

/** The numbers of statements, each once; `all` stands for every one. */
function numbersIn(written: readonly string[], { file, statements }: ReportAnswer): number[] {
  const count = statements.length;
  if (count === 0) refuse('no-statement', file, 'Nobody says anything in it', 'Look with outturn read what is found');
  if (written.length === 0) refuse('no-number', file, 'No statement is named', `Write the numbers as outturn read prints them, 1 to ${count}, or all`);
  if (written.length === 1 && written[0] === 'all') return statements.map((_, at) => at + 1);
  return [...new Set(written.map((each) => (/^\d{1,6}$/.test(each) && Number(each) >= 1 && Number(each) <= count ? Number(each) : refuse('bad-number', `statement "${each}"`, 'The report has no statement of this number', `Write a number from 1 to ${count}, or all`))))];
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function proposedIn({ quantities }: ReportAnswer, { speaker, act, topic, side, content, source, cue, kind, confidence }: StatementAnswer, text: string): Proposed {
  const said = shortened(wordsOfSpans(text, content), LONGEST_QUOTATION);
  const figures = quantities.filter((each) => content.some(({ start, end }) => each.start >= start && each.end <= end)).flatMap((each) => figureOf(each, text) ?? []);
  return { content, source, cue, isDirect: kind === 'direct', confidence, proposed: { speaker, act, topic, side, said, commitment: null }, figures };
}

/** Money, shares and points that were said; what else is counted or dated is no figure of the ledger. */
function figureOf({ kind, value, valueLast, unit, per, hedge, comparator, isAdditional, phrase }: Quantity, text: string): StatedFigure | undefined {
  if (typeof value !== 'number' || !(kind === 'money' || kind === 'percent' || kind === 'points')) return undefined;
  const what = `${isAdditional ? 'additional: ' : ''}${shortened(wordsIn(text, phrase), LONGEST_FIGURE)}`;
  const loose = hedge === 'about' ? hedge : comparator === 'more than' || comparator === 'at least' || comparator === 'up to' ? comparator : null;
  return { value, ...(typeof valueLast === 'number' && { valueLast }), unit, ...(per === 'year' && { per }), ...(loose !== null && { hedge: loose }), what };
}

const LONGEST_FIGURE = 80;

const ACTS: readonly Act[] = ['pledge', 'demand', 'proposal', 'refusal', 'claim', 'description'];
const TOPICS: readonly Topic[] = ['spending', 'burden', 'plans', 'debt', 'aid', 'contributions', 'deterrence', 'terrorism', 'membership', 'meeting', 'other'];
const SIDES: readonly Side[] = ['for', 'against', 'neither'];

function correctedBy({ ledger }: ReadingRoom, proposed: Telling, { speaker, office, country, act, topic, side, said, commitment }: Corrections, { date }: DecidedReport): Telling {
  const who = speaker === undefined ? proposed.speaker : speakerNamed(ledger, speaker, parseDay(date));
  const named = who && { ...who, ...(office !== undefined && { office: roleNamed(office) }), ...(country !== undefined && { country: countryNamed(ledger.facts, country).id }) };
  const about = commitment === undefined ? proposed.commitment : (ledger.facts.commitments.find(({ id }) => id === commitment)?.id ?? refuse('unknown-commitment', `commitment "${commitment}"`, 'No commitment has this id', 'Look the ids up with outturn commitments'));
  return {
    speaker: named, act: oneOf('act', act, ACTS) ?? proposed.act, topic: oneOf('topic', topic, TOPICS) ?? proposed.topic, side: oneOf('side', side, SIDES) ?? proposed.side,
    said: said === undefined ? proposed.said : saidAs(said), commitment: about,
  };
}

/** What reports call speakers beside the offices of the record. */
const ROLES = ['ambassador', 'spokesperson', 'diplomat', 'official', 'lawmaker', 'analyst', 'general'];

function roleNamed(written: string): string {
  return ROLES.find((each) => each === foldName(written)) ?? officeNamed(written);
}

function saidAs(words: string): string {
  return words.trim() === '' ? refuse('no-words', 'said', 'There are no words in it', 'Write what was said, or leave it out') : shortened(words.trim().replace(/\s+/g, ' '), LONGEST_QUOTATION);
}

function oneOf<Word extends string>(what: string, written: string | undefined, known: readonly Word[]): Word | undefined {
  if (written === undefined) return undefined;
  const near = nearestNames(written, known);
  return known.find((each) => each === foldName(written)) ?? refuse(`unknown-${what}`, `${what} "${written}"`, `No ${what} has this name`, near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Write one of ${known.join(', ')}`);
}

function decisionOf(decision: Decision['decision'], { by, at, because }: DecideAsked, report: DecidedReport, told: Proposed & Pick<Decision, 'held'>): Decision {
  const id = `read-${createHash('sha256').update(JSON.stringify([report.sha256, told.content])).digest('hex').slice(0, 10)}`;
  return { id, decision, by: by.trim(), at, because: because?.trim() || null, report, ...told };
}
