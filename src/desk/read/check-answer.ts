import type { Check, Claim, Reading, ReadingAnswer, Verdict } from '#core';
import { answerInBrief, answerOf, type KnownAnswer } from '../figure-answer.ts';

/** A reading as it is answered: its question, what the ledger says as known then and now, and whether the words fit. */
export interface CheckReading extends Omit<Reading, 'then' | 'now'> {
  readonly then: KnownAnswer;
  readonly now: KnownAnswer;
  readonly fits: { readonly then: Verdict; readonly now: Verdict };
}

/** What a check found, beside the claim itself. */
export interface Checked extends Omit<Check, 'claim' | 'readings'> {
  readonly readings: readonly CheckReading[];
}

/** A check as it is answered in JSON, on every surface alike. */
export interface CheckAnswer extends Checked {
  readonly claim: Claim;
}

/** What a check found, ready for JSON, every figure down to the printed cells. */
export function checkedAnswer(check: Check): Checked {
  return answerWith(check, answerOf);
}

/** The same for one claim among many: sums over an alliance are told without their members, which a check of the claim alone tells. */
export function checkedInBrief(check: Check): Checked {
  return answerWith(check, answerInBrief);
}

function answerWith({ readings, verdict, because, findings, policy, consistent }: Check, tell: (figure: ReadingAnswer['figure']) => KnownAnswer): Checked {
  return { readings: readings.map((reading) => readingAnswer(reading, tell)), verdict, because, findings, policy, consistent };
}

function readingAnswer({ id, isPlain, question, then, now }: Reading, tell: (figure: ReadingAnswer['figure']) => KnownAnswer): CheckReading {
  return { id, isPlain, question, then: tell(then.figure), now: tell(now.figure), fits: { then: then.fits, now: now.fits } };
}
