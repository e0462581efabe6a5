import { checkClaim, type Day } from '#core';
import { refuse } from '#kit';
import { claimKey, read, type ReportClaim } from '#reader';
import { checkedAnswer, type CheckAnswer } from './check-answer.ts';
import type { EarlierCheck } from './check-log.ts';
import { claimAlone, spokenBy } from './read-report.ts';
import { reportDay } from './report-date.ts';
import type { ReadingRoom } from './reading.ts';
import { speakerNamed, type SpeakerAnswer } from './speaker.ts';

/** What is said of a sentence beside its words. */
export interface CheckAsked {
  /** The day on which it was said, `YYYY-MM-DD`; today where it is not told. */
  readonly date?: string;
  readonly speaker?: string;
}

/** A claim of the words with what the ledger says to it. */
export interface ClaimCheck extends CheckAnswer {
  /** The words that carry it, and their place. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly speaker: SpeakerAnswer | null;
  /** The same for the same claim in other words. */
  readonly key: string;
  /** The last time that the same claim was checked and kept; null where it was not. */
  readonly earlier: EarlierCheck | null;
}

/** What the words claim, and whether it is so: the first claim, and all of them. */
export interface CheckWordsAnswer extends ClaimCheck {
  readonly date: string;
  readonly claims: readonly ClaimCheck[];
}

/** Earlier checks by the key of their claim. */
export type Recall = (key: string) => EarlierCheck | undefined;

const REMEMBERS_NOTHING: Recall = () => undefined;

/**
 * Holds what somebody said against the ledger, as known at the end of the day on which it was said and as known today.
 *
 * @throws OutturnError `no-claim` where nothing in it can be checked; `bad-date`, `future-date`
 */
export function checkWords(reading: ReadingRoom, words: string, asked: CheckAsked = {}, recall: Recall = REMEMBERS_NOTHING): CheckWordsAnswer {
  if (words.trim() === '') refuse('empty-claim', 'claim', 'There are no words in it', 'Give a sentence such as "Germany spends 1.2 percent of GDP on defence"');
  const date = asked.date === undefined ? reading.today : reportDay(asked.date, reading.today);
  const speaker = asked.speaker === undefined ? null : speakerNamed(reading.ledger, asked.speaker, date);
  const report = read(words, { date, ...(speaker?.country && { country: speaker.country }), ...(reading.offices.length > 0 && { offices: reading.offices }) });
  const claims = report.claims.map((found) => {
    const said = found.statement === null ? undefined : report.statements[found.statement]?.speaker;
    const who = said ? { name: said.name, office: said.office, country: said.country } : speaker;
    return claimCheck(reading, spokenBy(found, speaker), words, date, who, recall);
  });
  const [first] = claims;
  return first ? { ...first, date, claims } : refuse('no-claim', `claim "${words.trim().slice(0, 60)}${words.trim().length > 60 ? '…' : ''}"`, 'Nothing in it can be checked against the ledger', 'Give a sentence with a figure, a ranking or a commitment, and the ally it is about');
}

function claimCheck({ viewsOf }: ReadingRoom, found: ReportClaim, text: string, date: Day, speaker: SpeakerAnswer | null, recall: Recall): ClaimCheck {
  const { start, end } = found;
  const claim = claimAlone(found);
  const key = claimKey(claim);
  return { claim, ...checkedAnswer(checkClaim(claim, viewsOf(date))), words: text.slice(start, end), start, end, speaker, key, earlier: recall(key) ?? null };
}
