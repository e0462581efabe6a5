import { capitalise, countInWords } from '#kit';
import { isMissing, type Figure, type Known } from '../figure/figure.ts';
import { dateInWords } from '../time/words.ts';
import type { View } from '../ledger/view.ts';
import type { Reading } from './check.ts';
import type { Claim, Verdict } from './claim.ts';
import type { Inquiry, Question } from './inquiry.ts';
import { figureText, rangeText } from './words.ts';

/** A question with what it gave. */
export interface Answered {
  readonly question: Question;
  readonly reading: Reading;
}

/** Why a verdict is what it is, in a sentence. */
export function becauseOf(inquiry: Inquiry, figure: Known<Figure>, verdict: Verdict, view: View): string {
  const question = inquiry.plain;
  const { day } = view;
  if (isMissing(figure) && verdict !== 'cannot check') return capitalise(figure.because ?? figure.missing);
  if (isMissing(figure)) return `Cannot be checked as known on ${dateInWords(day)}: ${question.what} is ${reasonOf(figure)}`;
  if (verdict === 'cannot check') return `Cannot be checked as known on ${dateInWords(day)}: ${question.what} is ${figureText(figure)} at least, and more where figures are not held`;
  const said = question.say?.(view, figure);
  const what = capitalise(question.subject?.(view, figure) ?? question.what);
  if (inquiry.unit === null) return `${what}: ${figure.value === 1 ? 'yes' : 'no'}${said ? `, ${said}` : ''}`;
  const { match, isOpen } = inquiry.bounds;
  const verb = inquiry.isDenied ? 'deny that it is' : match[0] === match[1] ? 'say' : 'allow';
  return `${what} is ${figureText(figure)}; the words ${verb} ${rangeText(match, inquiry.unit, isOpen)}${said ? `; ${said}` : ''}`;
}

/** How many readings that come close are told where none fits. */
const CLOSE_TOLD = 2;

/** What fits and what does not, in sentences: the plain reading, every other that fits, and the nearest that do not. */
export function findingsOf(claim: Claim, inquiry: Inquiry, [plain, ...others]: readonly Answered[], view: View): string[] {
  if (!plain || inquiry.unit === null) return [];
  const compared = others.filter(({ question, reading }) => !question.isAside && !isMissing(reading.then.figure));
  const [fitting, misfits] = ['match', 'mismatch'].map((fits) => compared.filter(({ reading }) => reading.then.fits === fits)) as [Answered[], Answered[]];
  if (plain.reading.then.fits === 'match') return [sentenceOf(claim, inquiry, plain, view), ...countOf(fitting, 'fits too', 'fit too')];
  const named = misfits.filter(({ question }) => question.isTold);
  const close = compared.filter(({ reading }) => reading.then.fits === 'close');
  const nearly = fitting.length === 0 && plain.reading.then.fits !== 'close' ? close.slice(0, CLOSE_TOLD) : [];
  const told = [plain, ...fitting, ...nearly, ...(named.length > 0 ? named : nearest(inquiry, misfits))];
  return [...told.map((each) => sentenceOf(claim, inquiry, each, view)).filter((text) => text !== ''), ...countOf(close.slice(nearly.length), nearly.length > 0 ? 'comes close too' : 'comes close', nearly.length > 0 ? 'come close too' : 'come close')];
}

function countOf(answered: readonly Answered[], one: string, many: string): string[] {
  if (answered.length === 0) return [];
  return [`${capitalise(countInWords(answered.length))} of the other readings ${answered.length === 1 ? one : many}`];
}

/** Of the readings that do not fit: the one next above and the one next below what the words allow. */
function nearest({ bounds }: Inquiry, misfits: readonly Answered[]): Answered[] {
  const [low, high] = bounds.match;
  const below = low === null ? [] : misfits.filter((each) => valueOf(each) < low).sort((a, b) => valueOf(b) - valueOf(a));
  const above = high === null ? [] : misfits.filter((each) => valueOf(each) > high).sort((a, b) => valueOf(a) - valueOf(b));
  return [...below.slice(0, 1), ...above.slice(0, 1)];
}

function sentenceOf(claim: Claim, inquiry: Inquiry, { question, reading }: Answered, view: View): string {
  const { figure, fits } = reading.then;
  if (isMissing(figure) || fits === 'cannot check') return '';
  const text = `${question.subject?.(view, figure) ?? question.what}: ${figureText(figure)}`;
  if (inquiry.isDenied) return fits === 'match' ? `Rightly denied: ${text}` : `Wrongly denied: ${text}`;
  if (fits === 'match') return reading.isPlain ? `Fits ${text}` : `Fits if it means ${text}`;
  if (fits === 'close') return `Close to ${text}`;
  return claim.kind === 'rank' ? `Does not fit ${text}` : `${misfitWords(inquiry, figure.value)} for ${text}`;
}

/** The claim is too much for a figure that lies below what its words allow. */
function misfitWords({ bounds, unit }: Inquiry, value: number): string {
  const isBelow = bounds.match[0] !== null && value < bounds.match[0];
  if (unit === 'year') return isBelow ? 'Too late' : 'Too early';
  if (unit === 'allies') return isBelow ? 'Too many' : 'Too few';
  return isBelow ? 'Too much' : 'Too little';
}

function reasonOf(missing: Exclude<Known<Figure>, Figure>): string {
  return missing.because ? `${missing.missing}, since ${missing.because}` : `${missing.missing}${missing.missing === 'not held' ? ' in the editions that this ledger has' : ''}`;
}

function valueOf({ reading }: Answered): number {
  return isMissing(reading.then.figure) ? Number.NaN : reading.then.figure.value;
}
