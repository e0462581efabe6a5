/** A run of letters on a page, with its place: the origin is bottom left. */
export interface TextRun {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
}

interface Line {
  readonly words: string;
  readonly y: number;
  readonly size: number;
}

/** The words of pages, line put to line: a gap larger than between lines, or another size of letters, begins a paragraph. */
export function paragraphsOf(pages: readonly (readonly TextRun[])[]): string {
  const paragraphs: string[] = [];
  for (const page of pages) {
    const lines = linesOf(page);
    const usual = usualGap(lines);
    lines.forEach((line, at) => {
      const before = lines[at - 1];
      const isNew = before ? beginsParagraph(before, line, usual) : isSentenceEnd(paragraphs.at(-1) ?? '.');
      if (isNew) paragraphs.push(line.words);
      else paragraphs.push(joined(paragraphs.pop() ?? '', line.words));
    });
  }
  return paragraphs.join('\n\n');
}

function linesOf(runs: readonly TextRun[]): Line[] {
  const lines: Line[] = [];
  let last: TextRun | undefined;
  for (const run of runs) {
    if (run.str.trim() === '') continue;
    const line = lines.at(-1);
    if (line && last && Math.abs(run.y - line.y) < run.fontSize / 2) lines[lines.length - 1] = { ...line, words: beside(line.words, last, run) };
    else lines.push({ words: run.str.trim(), y: run.y, size: run.fontSize });
    last = run;
  }
  return lines;
}

/** Two runs of a line: with a space where there is one between them on the page. */
function beside(words: string, last: TextRun, run: TextRun): string {
  const isApart = run.x - (last.x + last.width) > run.fontSize * 0.15 || last.str.endsWith(' ') || run.str.startsWith(' ');
  return `${words}${isApart ? ' ' : ''}${run.str.trim()}`;
}

/** The distance that most lines have from the one before. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map((line, at) => (lines[at] as Line).y - line.y).filter((gap) => gap > 0).sort((a, b) => a - b);
  return gaps[(gaps.length - 1) >> 1] ?? 0;
}

function beginsParagraph(before: Line, line: Line, usual: number): boolean {
  const gap = before.y - line.y;
  return gap < 0 || gap > usual * 1.3 || Math.abs(before.size - line.size) > 1;
}

function isSentenceEnd(words: string): boolean {
  return /[.!?:]["'”’»)]*$/.test(words);
}

/** A word that is parted at the end of a line is put together. */
function joined(before: string, words: string): string {
  if (before === '') return words;
  return /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(words) ? before.slice(0, -1) + words : `${before} ${words}`;
}
