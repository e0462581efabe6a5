import type { Span } from '#reader';
import type { GoldStatement, Placed, PlacedStatement } from './passage.ts';
import { nearestPlace, placesOf } from './place.ts';

/** Tells that words are not found where they should be. */
export type Report = (fault: string) => void;

/**
 * Finds the words of annotations in the text. Words that occur more than once are taken in the order of the text, where no
 * earlier annotation has them; `nth` says otherwise.
 */
export function placeWords<T extends { words: string; nth?: number }>(text: string, annotations: readonly T[], report: Report): Placed<T>[] {
  const placed: Placed<T>[] = [];
  for (const gold of annotations) {
    const places = placesOf(text, gold.words);
    const free = places.find((place) => placed.every(({ span }) => place.end <= span.start || span.end <= place.start));
    const span = gold.nth === undefined ? (free ?? places[0]) : places[gold.nth - 1];
    if (span) placed.push({ gold, span });
    else report(`"${gold.words}" is not in the text`);
  }
  return placed;
}

/** Finds content, source and cue of statements in the text. `nth` counts places of the content where it occurs more than once, else of the source. */
export function placeStatements(text: string, statements: readonly GoldStatement[], report: Report): PlacedStatement[] {
  return statements.flatMap((gold) => {
    const content = placeContent(text, gold, report);
    if (!content[0]) return [];
    const isSourceCounted = gold.nth !== undefined && placesOf(text, listOf(gold.content)[0] ?? '').length < gold.nth;
    const source = isSourceCounted ? listOf(gold.source).flatMap((words) => placesOf(text, words)[(gold.nth ?? 1) - 1] ?? []) : near(text, gold.source, content, report);
    return [{ gold, content, source, cue: near(text, gold.cue, [...content, ...source], report, source.length > 0 ? source : content) }];
  });
}

function placeContent(text: string, gold: GoldStatement, report: Report): Span[] {
  let from = 0;
  return listOf(gold.content).flatMap((words, index) => {
    const places = placesOf(text, words).filter(({ start }) => start >= from);
    const wanted = index === 0 && gold.nth !== undefined && places.length >= gold.nth ? gold.nth : 1;
    const span = places[wanted - 1];
    if (!span) report(`content "${words}" is not in the text${index > 0 ? ' after what goes before' : ''}`);
    if (span) from = span.end;
    return span ? [span] : [];
  });
}

function near(text: string, words: string | readonly string[] | undefined, content: readonly Span[], report: Report, to: readonly Span[] = content): Span[] {
  return listOf(words).flatMap((part) => {
    const span = nearestPlace(text, part, to);
    if (!span) report(`"${part}" is not in the text`);
    return span ? [span] : [];
  });
}

function listOf(words: string | readonly string[] | undefined): readonly string[] {
  return words === undefined ? [] : typeof words === 'object' ? words.map(String) : [String(words)];
}
