import { CLOSER, OTHER, STOP } from '../scan/characters.ts';
import { LINE, MARK, NUMBER, SMALL, WORD, wordAt, type Scan } from '../scan/scan.ts';

const BULLETS: ReadonlySet<number> = new Set([0x2022, 0x2043, 0x2023, 0x25aa, 0x25cf, 0x25e6]);

/** The tokens with which the items of a list begin: bullets, and numbers or letters that count up from the first one. */
export function listMarkers(scanned: Scan): ReadonlySet<number> {
  const markers = new Set<number>();
  const counted: { token: number; count: number }[] = [];
  for (let token = 0; token < scanned.count; token += 1) {
    if (scanned.kind[token] !== MARK) continue;
    if (isBullet(scanned, token)) markers.add(token);
    const count = token > 0 ? countOf(scanned, token - 1) : 0;
    if (count > 0) counted.push({ token: token - 1, count });
  }
  for (const run of runsOf(counted)) if (run.length > 1 && isAtLineStart(scanned, run[0] as number)) for (const token of run) if (!followsBullet(scanned, token)) markers.add(token);
  return markers;
}

function isBullet({ kind, shape, text, start }: Scan, token: number): boolean {
  return kind[token] === MARK && shape[token] === OTHER && BULLETS.has(text.charCodeAt(start[token] as number));
}

function followsBullet(scanned: Scan, token: number): boolean {
  return token > 0 && isBullet(scanned, token - 1);
}

/** Which item `2.`, `2)`, `2.)` or `b.` stands for; 0 for anything else. */
function countOf(scanned: Scan, token: number): number {
  const { kind, shape, start, end } = scanned;
  const next = token + 1;
  const isMarked = kind[next] === MARK && start[next] === end[token] && (shape[next] === STOP || shape[next] === CLOSER);
  if (!isMarked || isTouched(scanned, next)) return 0;
  if (kind[token] === NUMBER) return (end[token] as number) - (start[token] as number) <= 2 ? Number(wordAt(scanned, token)) : 0;
  const isLetter = kind[token] === WORD && shape[token] === SMALL && (end[token] as number) - (start[token] as number) === 1;
  return isLetter ? wordAt(scanned, token).charCodeAt(0) - 0x60 : 0;
}

/** Whether something other than a closing bracket touches the mark: `2.5` or `a.b` is no item. */
function isTouched({ kind, shape, start, end, count }: Scan, mark: number): boolean {
  const next = mark + 1;
  return next < count && start[next] === end[mark] && kind[next] !== LINE && !(kind[next] === MARK && shape[next] === CLOSER);
}

/** Runs of markers that count up by one from 1, in the order of the text. */
function runsOf(counted: readonly { token: number; count: number }[]): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  for (const { token, count } of counted) {
    if (count === run.length + 1) run.push(token);
    else if (count === 1) {
      runs.push(run);
      run = [token];
    }
  }
  return [...runs, run];
}

function isAtLineStart({ kind }: Scan, token: number): boolean {
  return token === 0 || kind[token - 1] === LINE;
}
