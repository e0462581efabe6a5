import { isMissing, type Figure, type Known } from '../../figure/figure.ts';
import type { View } from '../../ledger/view.ts';
import type { Verdict } from '../claim.ts';
import type { Question } from '../inquiry.ts';
import { leastOf, verdictOfFigure, type Bounds } from '../policy.ts';
import { once } from './once.ts';

/** The same asked of several parties, each of which has to fit: the answer is the one that fits least; of a denial, the one that fits best. */
export function eachOf(questions: readonly Question[], id: string, what: string, bounds: Bounds, isDenied = false): Question {
  const [only] = questions;
  if (only && questions.length === 1) return { ...only, id };
  const asked = questions.map((question) => ({ ...question, ask: once(question.ask) }));
  const isRecordWhole = questions.some((question) => question.isRecordWhole);
  return { id, what: `${what}, each`, ask: (view) => decisive(asked, bounds, isDenied, view), ...tellingOf(asked, what), ...besideOf(questions), ...(isRecordWhole && { isRecordWhole }) };
}

/** The answer is told of the party that it is of. */
function tellingOf(asked: readonly Question[], what: string): Pick<Question, 'subject' | 'say'> {
  const decides = 'this decides for all that are named';
  const say = (view: View, figure: Figure): string => [askedOf(asked, view, figure)?.say?.(view, figure) ?? [], decides].flat().join('; ');
  return { subject: (view, figure) => askedOf(asked, view, figure)?.what ?? what, say };
}

/** What else has to fit, of each. */
function besideOf(questions: readonly Question[]): Pick<Question, 'beside'> {
  const parts = questions.flatMap(({ beside }) => beside ?? []);
  return parts.length === 0 ? {} : { beside: (view) => parts.map((part) => part(view)).reduce(leastOf) };
}

/** The answer that decides: of an assertion a misfit before an absence, of a denial whatever fits. */
function decisive(questions: readonly Question[], bounds: Bounds, isDenied: boolean, view: View): Known<Figure> {
  const answers = questions.map(({ ask }) => ask(view));
  const order = isDenied ? DENIED : ASSERTED;
  const placeOf = (answer: Known<Figure>): number => order.indexOf(isMissing(answer) ? 'cannot check' : verdictOfFigure(bounds, answer));
  const [first, ...others] = answers;
  if (!first) return { missing: 'not available', because: 'the words leave nobody to ask about' };
  return others.reduce((found, each) => (placeOf(each) < placeOf(found) ? each : found), first);
}

const ASSERTED: readonly Verdict[] = ['mismatch', 'cannot check', 'close', 'match'];
const DENIED: readonly Verdict[] = ['match', 'close', 'cannot check', 'mismatch'];

/** The question of the party that a figure is of. */
function askedOf(questions: readonly Question[], view: View, figure: Figure): Question | undefined {
  return questions.find(({ ask }) => {
    const answer = ask(view);
    return !isMissing(answer) && answer.value === figure.value;
  });
}
