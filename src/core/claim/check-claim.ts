import { capitalise } from '#kit';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import type { View } from '../ledger/view.ts';
import { byChance, byChanceCounted } from './by-chance.ts';
import type { Check, Policy, Reading, ReadingAnswer, Views } from './check.ts';
import type { Claim, Verdict } from './claim.ts';
import { agreementText, consistentWith } from './consistent.ts';
import { becauseOf, findingsOf, type Answered } from './findings.ts';
import { inquire } from './inquire/inquire.ts';
import type { Inquiry, Question } from './inquiry.ts';
import { denied, isCounted, leastOf, verdictOfFigure } from './policy.ts';
import { understood } from './understood.ts';

/**
 * Holds a claim against the ledger as known when it was made, and as known now. The plain reading is chosen by rule from the
 * words and the day alone, and gives the verdict; the others are tried beside it and told with their figures.
 */
export function checkClaim(claim: Claim, views: Views): Check {
  const clear = understood(claim, views.then.ledger.facts);
  const inquiry = inquire(clear, views.then);
  if ('reason' in inquiry) return unasked(claim, inquiry.reason);
  const answered = [inquiry.plain, ...inquiry.others].map((question, index) => answer(inquiry, question, index === 0, views));
  const { reading } = answered[0] as Answered;
  const agreements = consistentWith(clear, inquiry.bounds, views.then);
  return {
    claim,
    readings: answered.map((each) => each.reading),
    verdict: { then: reading.then.fits, now: reading.now.fits },
    because: { then: becauseOf(inquiry, reading.then.figure, reading.then.fits, views.then), now: becauseOf(inquiry, reading.now.figure, reading.now.fits, views.now) },
    findings: [...findingsOf(clear, inquiry, answered, views.then), ...(inquiry.remarks ?? []), ...agreements.map(agreementText)],
    policy: policyOf(inquiry, answered),
    consistent: agreements.map(({ statement, speaker, date, said, source }) => ({ statement, speaker, date, said, source })),
  };
}

function unasked(claim: Claim, reason: string): Check {
  return {
    claim,
    readings: [],
    verdict: { then: 'cannot check', now: 'cannot check' },
    because: { then: reason, now: reason },
    findings: [],
    policy: { plain: 'None: the words do not tell what to ask', match: null, close: null, unit: null, because: reason, tried: 0, byChance: null },
    consistent: [],
  };
}

function answer(inquiry: Inquiry, question: Question, isPlain: boolean, { then, now }: Views): Answered {
  const reading: Reading = { id: question.id, isPlain, question: capitalise(question.what), then: answerIn(inquiry, question, then), now: answerIn(inquiry, question, now) };
  return { question, reading };
}

function answerIn(inquiry: Inquiry, question: Question, view: View): ReadingAnswer {
  const figure = question.ask(view);
  return { figure, fits: question.isAside ? 'cannot check' : fitOf(inquiry, question, figure, view) };
}

/** The verdict of a figure. A count of which some figures are not held is a match where it fits; otherwise only what they could not change. */
function fitOf({ bounds, isDenied }: Inquiry, question: Question, figure: Known<Figure>, view: View): Verdict {
  if (isMissing(figure) && !(question.isRecordWhole && figure.missing === 'not a member')) return 'cannot check';
  if (isMissing(figure)) return isDenied ? 'match' : 'mismatch';
  const verdict = leastOf(verdictOfFigure(bounds, figure), question.beside?.(view) ?? 'match');
  if (verdict === 'cannot check') return verdict;
  const most = question.most?.(view);
  if (most !== undefined && verdict !== 'match' && couldFit(bounds, figure.value, most)) return 'cannot check';
  return isDenied ? denied(verdict) : verdict;
}

/** Whether a count between the least and the most that it can be would match, or come close. */
function couldFit({ close: [low, high] }: Inquiry['bounds'], least: number, most: number): boolean {
  return (low === null || most >= low) && (high === null || least <= high);
}

function policyOf(inquiry: Inquiry, [plain, ...others]: readonly Answered[]): Policy {
  const { bounds, rule, because: words, unit, hasChance } = inquiry;
  const compared = others.filter(({ question }) => !question.isAside);
  const tried = valuesOf(compared);
  return {
    plain: rule,
    match: unit === null ? null : bounds.match,
    close: unit === null ? null : bounds.close,
    unit,
    because: words,
    tried: compared.length,
    byChance: hasChance && plain ? chanceOf(inquiry, tried, [...valuesOf([plain]), ...tried]) : null,
  };
}

/** What is counted is drawn from whole numbers, all else from an even scale. */
function chanceOf({ bounds, unit }: Inquiry, tried: readonly number[], all: readonly number[]): number | null {
  return isCounted(unit) ? byChanceCounted(bounds.match, tried, all) : byChance(bounds.match, tried, all);
}

function valuesOf(answered: readonly Answered[]): number[] {
  return answered.flatMap(({ reading }) => (isMissing(reading.then.figure) ? [] : [reading.then.figure.value]));
}
