import { TASKS, type SetScore, type TaskScore } from './score.ts';

/** The names of the sets in the order of the table, with their scores. */
export type NamedScores = Readonly<Partial<Record<'open' | 'locked', SetScore>>>;

/** The scores as aligned text for a terminal. */
export function scoreText(sets: NamedScores): string {
  return Object.entries(sets)
    .map(([name, set]) => {
      const head = `${name}: ${set.passages} passages\n${line(['task', 'P', 'R', 'F1', '95 %', 'mark', 'hits', 'found', 'expected'])}`;
      return [head, ...set.scores.map((score) => line(rowOf(score)))].join('\n');
    })
    .join('\n\n');
}

const WIDTHS = [32, 6, 6, 6, 12, 6, 6, 6, 9];

function line(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(WIDTHS[index] as number) : cell.padStart(WIDTHS[index] as number))).join(' ').trimEnd();
}

function rowOf(score: TaskScore): string[] {
  const { isAttribute, mark } = TASKS[score.task] ?? { mark: null };
  const pair = isAttribute ? ['', ''] : [percent(score.precision), percent(score.recall)];
  const isAsked = score.found + score.expected > 0;
  const figures = isAsked ? [...pair, percent(score.f1), `${percent(score.low)}–${percent(score.high)}`] : ['', '', '–', ''];
  return [`${isAttribute ? '  ' : ''}${score.task}`, ...figures, mark === null ? '' : mark.toFixed(0), String(score.hits), String(score.found), String(score.expected)];
}

/** The scores as the page of the documentation: one table to a set. */
export function scorePage(sets: NamedScores): string {
  const tables = Object.entries(sets).map(([name, set]) => `## ${name === 'open' ? 'Open' : 'Locked'}: ${set.passages} passages\n\n${HEAD}\n${set.scores.map((score) => pageRow(score, name === 'locked')).join('\n')}`);
  return `${INTRODUCTION}\n\n${tables.join('\n\n')}\n`;
}

const HEAD = '| task | precision | recall | F1 | 95 % | mark | people | of |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |';

const INTRODUCTION = `# How well the reader reads

What \`npm run score\` finds when the reader reads the passages of \`test/gold/\`, which are our own and annotated by hand; \`npm run score -- --write\` writes
this page. The open half was seen by those who wrote the rules, of the locked part they saw totals like these, also by kind of claim and of mistake, twice
the grammar of the statements missed (small words and classes of words, no others), and no passage. All figures are percent; the interval holds 95 % of the scores when passages are drawn anew. Statements count as found where their content overlaps with what is annotated by at least half of both together; what is
indented is the part that is right of those found. A claim is typed right where kind, measure, parties, value, unit, deadline and years are, and of an accession its year;
soldiers, troops, people, inhabitants and persons are one unit where forces and populations are counted; who meets the target
without its number may stand at two percent or at none; a debt is the alliance's, whether told so or not. Verdicts are of those typed right. The base of a percentage is asked only
where its words tell it, and of what is counted the noun. *people* is how well two people agreed who annotated the locked half apart, the second scored
against the first as the reader is; where they differed a third decided. *of* is how many are annotated, or were asked about.

The four files 41 to 44 of the open half, 240 passages, were written by hands that had not seen the rules, in richer prose than the rest. Before any rule was written
with them the reader found statements in them with an F1 of 78.9, named 87.6 % of their speakers, found claims with 74.2 and typed them with 58.3: so much may be
expected of prose that nobody has written rules for.`;

function pageRow(score: TaskScore, isLocked: boolean): string {
  const [task, precision, recall, f1, interval, mark, , , expected] = rowOf(score) as [string, string, string, string, string, string, string, string, string];
  const people = isLocked ? (TASKS[score.task]?.people?.toFixed(1) ?? '') : '';
  return `| ${task.replace(/^ {2}/, '&emsp;')} | ${precision} | ${recall} | ${f1} | ${interval} | ${mark} | ${people} | ${expected} |`;
}

/** What the page of the documentation tells of a task, in percent; of an attribute how many were right too. */
export interface ToldScore {
  readonly f1: number;
  readonly right: number | null;
}

/** The scores as the page of the documentation tells them, by set and task. */
export function scoresOnPage(page: string): Record<string, Record<string, ToldScore>> {
  const found: Record<string, Record<string, ToldScore>> = {};
  for (const part of page.split(/^## /m).slice(1)) {
    const rows = [...part.matchAll(/^\| (&emsp;)?([a-z ]+) \| [\d.]* \| [\d.]* \| ([\d.]+) \|.* (\d+) \|$/gm)];
    found[part.startsWith('Open') ? 'open' : 'locked'] = Object.fromEntries(rows.map((row) => [row[2] as string, toldScore(Number(row[3]), Number(row[4]), row[1] !== undefined)]));
  }
  return found;
}

function toldScore(f1: number, of: number, isAttribute: boolean): ToldScore {
  return { f1, right: isAttribute ? Math.floor((f1 * of) / 100) : null };
}

/** Whether a task fell below what is told. An attribute is asked of more statements when more are found: its part may fall while more are right. */
export function hasFallen(now: TaskScore, told: ToldScore): boolean {
  return Number(percent(now.f1)) < told.f1 && (told.right === null || now.hits < told.right);
}

/** In percent with one decimal; cut, not rounded, so that 100.0 means all. */
export function percent(part: number): string {
  return (Math.floor(part * 1000 + 1e-9) / 10).toFixed(1);
}
