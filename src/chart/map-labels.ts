import { formatNumber } from '#core';
import { TYPE } from './palette.ts';

/** A name on the map. */
export interface MapLabel {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly runs: 'left' | 'middle' | 'right';
  readonly role: 'host' | 'lead' | 'giver';
}

interface LabelledDot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly name: string;
  readonly value: number;
  readonly isLead: boolean;
}

interface LabelRoom {
  /** Givers, the largest first. */
  readonly dots: readonly LabelledDot[];
  readonly hosts: readonly { readonly x: number; readonly y: number; readonly name: string }[];
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The mean width of a character and the height of a line, in sizes of type. */
const CHARACTER = 0.56;
const LINE = 1.15;
/** Between a dot and its name, in pixels. */
const SPACE = 4;
/** Half the size of the mark of a place that is given to, in pixels. */
const HOST_MARK = 7;
/** A name may cover dots that are so many times smaller than its own. */
const COVERS = 2;
/** A name keeps so far from the dots of others, in pixels: it must not seem to be theirs. */
const APART = 2;
/** From this radius on a name may stand over its own dot, in pixels. */
const OVER_FROM = 7;

/**
 * Names beside their dots: places first, then leaders, then the largest givers. A name for which there is no room is left to
 * the table.
 */
export function placeLabels({ dots, hosts, width, height }: LabelRoom): MapLabel[] {
  const hostMarks = hosts.map((host) => ({ ...host, r: HOST_MARK }));
  const labels: MapLabel[] = [];
  const place = (candidates: readonly MapLabel[], marks: readonly Mark[]): void => {
    const taken = [...labels.map(boxOfLabel), ...[...hostMarks, ...marks].map(boxOfMark)];
    const found = candidates.find((label) => isFree(boxOfLabel(label), taken, { width, height }));
    if (found) labels.push(found);
  };
  for (const host of hostMarks) {
    place(around(host, host.name, 'host'), dots);
    if (labels.at(-1)?.words !== host.name) place(around(host, host.name, 'host'), dots.filter(({ r }) => r > HOST_MARK));
  }
  for (const dot of inOrder(dots, hosts)) {
    const weighty = dots.filter(({ r }) => r * COVERS >= dot.r).map((other) => (other === dot ? dot : { ...other, r: other.r + APART }));
    const [words, role] = [wordsOf(dot), dot.isLead ? 'lead' : 'giver'] as const;
    place(around(dot, words, role), weighty);
    if (dot.r >= OVER_FROM && labels.at(-1)?.words !== words) place([{ x: dot.x, y: dot.y, words, runs: 'middle', role }], weighty.filter(({ x, y }) => x !== dot.x || y !== dot.y));
  }
  return labels;
}

type Mark = Pick<LabelledDot, 'x' | 'y' | 'r'>;

/** A giver that is itself given to has its name already. */
function inOrder(dots: readonly LabelledDot[], hosts: LabelRoom['hosts']): LabelledDot[] {
  const named = dots.filter((dot) => dot.value > 0 || !hosts.some(({ name }) => name === dot.name));
  return [...named].sort((a, b) => Number(b.isLead) - Number(a.isLead) || b.value - a.value);
}

function wordsOf({ name, value }: LabelledDot): string {
  return value > 0 ? `${name} ${formatNumber(value, 0)}` : name;
}

function around({ x, y, r }: Mark, words: string, role: MapLabel['role']): MapLabel[] {
  const [beside, line] = [r + SPACE, TYPE.small * LINE];
  return [
    { x: x + beside, y, words, runs: 'right', role },
    { x: x - beside, y, words, runs: 'left', role },
    { x, y: y + r + line / 2 + 1, words, runs: 'middle', role },
    { x, y: y - r - line / 2 - 1, words, runs: 'middle', role },
    { x: x + beside * 0.7, y: y + r * 0.7 + line / 2, words, runs: 'right', role },
    { x: x - beside * 0.7, y: y + r * 0.7 + line / 2, words, runs: 'left', role },
    { x: x + beside * 0.7, y: y - r * 0.7 - line / 2, words, runs: 'right', role },
    { x: x - beside * 0.7, y: y - r * 0.7 - line / 2, words, runs: 'left', role },
  ];
}

function boxOfLabel({ x, y, words, runs }: MapLabel): Box {
  const size = words.length * TYPE.small * CHARACTER;
  const left = runs === 'right' ? x : runs === 'left' ? x - size : x - size / 2;
  const half = (TYPE.small * LINE) / 2;
  return { left, right: left + size, top: y - half, bottom: y + half };
}

function boxOfMark({ x, y, r }: Mark): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

function isFree(box: Box, taken: readonly Box[], { width, height }: Pick<LabelRoom, 'width' | 'height'>): boolean {
  const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
  return isInside && taken.every((other) => box.right <= other.left || box.left >= other.right || box.bottom <= other.top || box.top >= other.bottom);
}
