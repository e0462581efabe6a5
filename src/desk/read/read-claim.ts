import { checkClaim, parseDay } from '#core';
import { counted, refuse } from '#kit';
import { claimKey } from '#reader';
import { checkedAnswer } from './check-answer.ts';
import { claimAlone, readReport, type ClaimAnswer, type ReportAnswer } from './read-report.ts';
import type { ReadingRoom } from './reading.ts';
import type { ReadAsked, SourceText } from './source-text.ts';

/** A claim with the key by which it is known again in other words. */
export interface KeyedClaim extends ClaimAnswer {
  readonly key: string;
}

/** A report whose claims can be known again. */
export interface KeyedReport extends ReportAnswer {
  readonly claims: readonly KeyedClaim[];
}

/**
 * One claim of a report with everything that the ledger says to it, every figure down to the printed cells.
 *
 * @param number the number of the claim in the report.
 * @throws OutturnError `unknown-claim`
 */
export function readClaim(reading: ReadingRoom, source: SourceText, asked: ReadAsked, number: number): KeyedClaim {
  const { claims, date } = readReport(reading, source, { ...asked, checks: false });
  const claim = claims[number] ?? refuse('unknown-claim', `claim ${number}`, `The report has ${counted(claims.length, 'claim')}`, 'Count them from 0, as the answer to the whole report lists them');
  return { ...claim, key: claimKey(claim), ...checkedAnswer(checkClaim(claimAlone(claim), reading.viewsOf(date === null ? reading.today : parseDay(date)))) };
}

/** A report of which only the first claims tell their readings: as much as a page shows at a time. */
export function inBrief(answer: ReportAnswer, whole: number): KeyedReport {
  return { ...answer, claims: answer.claims.map((claim, at) => ({ ...claim, key: claimKey(claim), ...(at >= whole && { readings: [] }) })) };
}
