import type { Draft } from '../draft.ts';
import { codeAt, isOneOf, isThe } from '../reading.ts';
import { isAboutDefence, isInDraft, tell, type Sentence } from '../sentence.ts';
import { areCountries, placesIn, type NamedPlace } from '../subject.ts';

/** Those that are named behind a count: "only five meet the benchmark, among them Estonia and Poland", "five exceed it: the United States, Britain and Greece". */
export function leftoverNamedOnes(sentence: Sentence): void {
  if (!isAboutDefence(sentence)) return;
  const count = sentence.drafts.findLast(({ kind }) => kind === 'count');
  if (count !== undefined) named(sentence, count);
}

const FLOOR = 2;
const REACH = 12;

function named(sentence: Sentence, count: Draft): void {
  const { next } = sentence;
  for (let token = count.next - 1; token < Math.min(next, count.next + REACH); token += 1) {
    const from = leadAt(sentence, token);
    if (from === undefined) continue;
    const places = placesIn(sentence.reading, { first: from, next }).filter(({ isPerson, parties }) => !isPerson && areCountries(parties));
    const run = runFrom(places, from);
    const last = run.at(-1);
    if (last === undefined || isInDraft(sentence, last.first, ({ first, quantities }) => first < last.first || quantities !== undefined)) return;
    tell(sentence, { kind: 'level', measure: 'share', parties: [...new Set(run.flatMap(({ parties }) => parties))], value: count.target ?? FLOOR, unit: 'percent_of_gdp', step: 0.1, comparator: 'at least', isNegated: count.isNegated ?? false, years: count.years ?? null, first: count.first, next: last.next });
    return;
  }
}

/** The token after "among them", "including" or a colon. */
function leadAt({ reading }: Sentence, token: number): number | undefined {
  if (isThe(reading, token, 'among') && isOneOf(reading, token + 1, ['them', 'these', 'those'])) return token + 2;
  return isThe(reading, token, 'including') || codeAt(reading, token) === 0x3a ? token + 1 : undefined;
}

/** The names that follow one another from a place on. */
function runFrom(places: readonly NamedPlace[], from: number): NamedPlace[] {
  const run: NamedPlace[] = [];
  let end = from;
  for (const place of places) {
    if (place.first - end > 3) break;
    run.push(place);
    end = place.next;
  }
  return run;
}
