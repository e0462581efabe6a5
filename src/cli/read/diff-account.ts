import { quantityInWords, sentencesInWords, shortened, speakerInWords, wordsIn, wordsOfSpans, type ChangedWords, type DiffAnswer, type OnlyThereAnswer } from '#desk';
import { painted, type Paint } from './account.ts';

/** The two texts, in which the places of an answer are. */
export interface DiffTexts {
  readonly early: string;
  readonly later: string;
}

type CountryName = (id: string) => string;

const LONGEST = 240;

/** Two versions of a report held against one another, as an account for people. */
export function diffAccount(answer: DiffAnswer, texts: DiffTexts, paint: Paint, countryName: CountryName): string {
  const { early, later, corrections, verdicts } = answer;
  return [
    `${paint.bold(early.file)} → ${paint.bold(later.file)}\n`,
    `${sentencesInWords(answer)}\n`,
    section('Added', sentencesOf(answer, texts, 'added').map((words) => paint.blue(`+ ${words}`)), paint),
    section('Removed', sentencesOf(answer, texts, 'removed').map((words) => paint.red(`− ${words}`)), paint),
    section('Moved', sentencesOf(answer, texts, 'moved').map((words) => `↕ ${words}`), paint),
    section('Reworded', reworded(answer, texts, paint), paint),
    section('Corrections', corrections.flatMap(({ words, corrected }) => [`! ${shortened(words, LONGEST)}`, ...(corrected.later ?? corrected.early ? [paint.dim(`  of: ${shortened(corrected.later ?? corrected.early ?? '', LONGEST)}`)] : [])]), paint),
    onlyThere('Appeared', answer.appeared, texts.later, paint, countryName),
    onlyThere('Vanished', answer.vanished, texts.early, paint, countryName),
    section('Verdicts that differ', verdicts.map(({ early: before, later: after }) => `${oneLine(before.words)} (${painted(before.verdict.then, paint)}) → ${oneLine(after.words)} (${painted(after.verdict.then, paint)})`), paint),
  ].join('');
}

function section(title: string, lines: readonly string[], paint: Paint): string {
  return lines.length === 0 ? '' : `\n${paint.bold(title)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function sentencesOf({ early, later, links }: DiffAnswer, texts: DiffTexts, label: DiffAnswer['links'][number]['label']): string[] {
  return links.filter((link) => link.label === label).map((link) => {
    const [text, sentences, numbers] = label === 'removed' ? [texts.early, early.sentences, link.early] : [texts.later, later.sentences, link.later];
    return shortened(wordsOfSpans(text, numbers.flatMap((at) => sentences[at] ?? [])), LONGEST);
  });
}

/** What changed within sentences that belong together, a line to a sentence: `[number] ten → twelve`. */
function reworded({ links, changes, later }: DiffAnswer, texts: DiffTexts, paint: Paint): string[] {
  return links.flatMap((link, at) => {
    const own = changes.filter((change) => change.link === at);
    const [sentence] = link.later.flatMap((number) => later.sentences[number] ?? []);
    if (own.length === 0 || sentence === undefined) return [];
    const head = `~ ${shortened(wordsIn(texts.later, sentence), 100)}${link.label === 'reworded' ? '' : paint.dim(` (${link.label})`)}`;
    return [head, ...own.map(({ kind, early, later: now }) => `    ${paint.dim(kind)}  ${[side(early, paint.red), side(now, paint.blue)].join(' → ')}`)];
  });
}

function side(changed: ChangedWords | undefined, colour: (text: string) => string): string {
  return changed ? colour(oneLine(changed.words)) : 'nothing';
}

function onlyThere(title: string, { speakers, statements, claims, quantities }: OnlyThereAnswer, text: string, paint: Paint, countryName: CountryName): string {
  return section(title, [
    ...speakers.map((speaker) => `speaker    ${speakerInWords(speaker, countryName)}`),
    ...statements.map(({ speaker, act, content }) => `statement  ${speaker?.name ?? 'Nobody named'}, ${act}: ${shortened(wordsOfSpans(text, content), 120)}`),
    ...claims.map(({ words, verdict }) => `claim      ${shortened(words, 120)}${verdict ? `: ${painted(verdict.then, paint)}` : ''}`),
    ...quantities.map((quantity) => `figure     ${quantity.words}: ${quantityInWords(quantity)}`),
  ], paint);
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}
