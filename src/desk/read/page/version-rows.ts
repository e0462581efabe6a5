import type { Span } from '#reader';
import type { ChangedWords, DiffAnswer } from '../diff-reports.ts';
import { escaped } from './markup.ts';
import { markedWords, placeOf, type Mark } from './marked-text.ts';

/** The two texts, in which the places of an answer are. */
export interface VersionTexts {
  readonly early: string;
  readonly later: string;
}

/** The marks in the two texts, beside the words that changed. */
export type VersionMarks = Readonly<Record<'early' | 'later', readonly Mark[]>>;

type Side = keyof VersionTexts;

/** Sentences that belong together: what stayed the same goes on until its paragraph ends. */
interface Row {
  readonly link: number;
  readonly label: DiffAnswer['links'][number]['label'];
  readonly told: string;
  readonly begins: boolean;
  readonly early: Span | undefined;
  readonly later: Span | undefined;
}

/** The two versions side by side, a row to what belongs together, with the words that changed and the marks of what only one has. */
export function versionRows(answer: DiffAnswer, texts: VersionTexts, marks: VersionMarks): string {
  const own = { early: textMarks(answer, 'early', marks), later: textMarks(answer, 'later', marks) };
  return rowsOf(answer, texts).map(({ link, label, told, begins, ...row }) => {
    const cell = (side: Side): string => `<td class="${side}" dir="auto">${row[side] ? markedWords(texts[side], row[side], own[side]) : ''}</td>`;
    return `<tr id="${rowId(link)}" class="${label}${begins ? ' begins' : ''}"><th scope="row">${escaped(told)}</th>${cell('early')}${cell('later')}</tr>`;
  }).join('\n');
}

/** The row that begins with a link, for what leads to it. */
export function rowId(link: number): string {
  return `pair-${link + 1}`;
}

function textMarks({ changes }: DiffAnswer, side: Side, marks: VersionMarks): Mark[] {
  const edits = changes.flatMap(({ kind, ...sides }): Mark[] => {
    const changed: ChangedWords | undefined = sides[side];
    return changed ? [{ ...placeOf(changed), look: '', target: null, edit: { tag: side === 'early' ? 'del' : 'ins', kind } }] : [];
  });
  return [...edits, ...marks[side]];
}

function rowsOf(answer: DiffAnswer, texts: VersionTexts): Row[] {
  const rows: Row[] = [];
  answer.links.forEach((link, at) => {
    const [early, later] = [spanOf(answer, link, 'early'), spanOf(answer, link, 'later')];
    const [before, previous] = [rows.at(-1), answer.links[at - 1]];
    const goesOn = link.label === 'same' && before?.label === 'same' && isNext(previous?.early, link.early) && isNext(previous?.later, link.later);
    const begins = beginsParagraph(texts.later, answer.later.sentences, link.later) || (later === undefined && beginsParagraph(texts.early, answer.early.sentences, link.early));
    if (goesOn && !begins && before) rows[rows.length - 1] = { ...before, early: joined(before.early, early), later: joined(before.later, later) };
    else rows.push({ link: at, label: link.label, told: labelInWords(answer, at), begins, early, later });
  });
  return rows;
}

function spanOf(answer: DiffAnswer, link: DiffAnswer['links'][number], side: Side): Span | undefined {
  const [first, last] = [answer[side].sentences[link[side][0] ?? -1], answer[side].sentences[link[side].at(-1) ?? -1]];
  return joined(first, last);
}

function joined(first: Span | undefined, last: Span | undefined): Span | undefined {
  return first && last && { start: first.start, end: last.end };
}

function isNext(before: readonly number[] | undefined, after: readonly number[]): boolean {
  return before?.at(-1) === (after[0] ?? 0) - 1;
}

function beginsParagraph(text: string, sentences: readonly Span[], [first]: readonly number[]): boolean {
  if (first === undefined) return false;
  return /\n[^\S\n]*\n/.test(text.slice(sentences[first - 1]?.end ?? 0, sentences[first]?.start));
}

/** `reworded: number, hedge`, `moved, was sentence 7`; nothing where the sentence stayed. */
function labelInWords({ links, changes }: DiffAnswer, at: number): string {
  const { label, early } = links[at] as DiffAnswer['links'][number];
  if (label === 'same') return '';
  const kinds = [...new Set(changes.filter(({ link }) => link === at).map(({ kind }) => kind))].join(', ');
  const place = label === 'moved' ? `, was sentence ${(early[0] ?? 0) + 1}` : '';
  return `${label}${place}${kinds === '' ? '' : `: ${kinds}`}`;
}
