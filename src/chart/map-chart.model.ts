import { placeLabels, type MapLabel } from './map-labels.ts';
import { ANCHORS, LANDS, SHEET } from './map-shapes.ts';

/** What one party gives to one place. */
export interface MapGift {
  /** ISO 3166-1 alpha-3 of the giver. */
  readonly party: string;
  readonly name: string;
  /** Whether it was an ally then. */
  readonly isAlly: boolean;
  /** Whether it leads there. */
  readonly isLead: boolean;
  /** Where it goes, by ISO 3166-1 alpha-3. */
  readonly to: string;
  /** How many; left out where the source tells who, and not how many. */
  readonly value?: number;
}

/** What the map of contributions is drawn from. */
export interface MapInput {
  /** What the map shows, in a sentence. */
  readonly label: string;
  readonly gifts: readonly MapGift[];
  /** The places that are given to. */
  readonly hosts: readonly { readonly party: string; readonly name: string }[];
}

/** The way from a giver to a place. */
export interface MapFlow {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly isLead: boolean;
}

/** A giver: the area of its dot tells how many. */
export interface MapDot {
  readonly party: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly isAlly: boolean;
}

/** Everything that is drawn, at one width. */
export interface MapChart {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** Pixels to one unit of the sheet. */
  readonly scale: number;
  readonly givers: readonly string[];
  readonly hosts: readonly { readonly x: number; readonly y: number }[];
  readonly hostLands: readonly string[];
  readonly flows: readonly MapFlow[];
  readonly dots: readonly MapDot[];
  readonly labels: readonly MapLabel[];
}

/** The largest dot, as a part of the width, and the smallest in pixels. */
const DOT_MOST = 0.027;
const DOT_LEAST = 2.6;
/** The dot of a giver whose number is not told, in pixels. */
const DOT_UNTOLD = 3.6;
/** How near to the edge a party beyond it is marked, in pixels. */
const EDGE = 14;

/**
 * Who gives to which place, laid out on the map for a width. A party beyond the sheet is marked at the edge next to it.
 *
 * @example
 * const gift = { party: 'ITA', name: 'Italy', isAlly: true, isLead: false, to: 'XKX', value: 551 };
 * mapChart({ label: 'KFOR', gifts: [gift], hosts: [{ party: 'XKX', name: 'Kosovo' }] }, 600).labels.map(({ words }) => words) // => ['Kosovo', 'Italy 551']
 */
export function mapChart({ label, gifts, hosts }: MapInput, width: number): MapChart {
  const scale = width / SHEET.width;
  const height = Math.round(SHEET.height * scale);
  const at = (party: string): readonly [number, number] => placeOf(party, { width, height, scale });
  const marked = hosts.filter(({ party }) => party in ANCHORS);
  const dots = dotsOf(gifts, at, width);
  return {
    label,
    width,
    height,
    scale,
    givers: dots.map(({ party }) => party).filter((party) => party in LANDS),
    hosts: marked.map(({ party }) => pointOf(at(party))),
    hostLands: marked.map(({ party }) => party).filter((party) => party in LANDS),
    flows: flowsOf(gifts, at),
    dots,
    labels: placeLabels({ dots: dots.map((dot) => ({ ...dot, ...giverOf(gifts, dot.party) })), hosts: marked.map(({ party, name }) => ({ name: pointed(party, name), ...pointOf(at(party)) })), width, height }),
  };
}

interface Room {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

function placeOf(party: string, { width, height, scale }: Room): readonly [number, number] {
  const [x, y] = BEYOND[party] ?? ANCHORS[party] ?? [0, 0];
  return [within(x * scale, width), within(y * scale, height)];
}

/** Where those beyond the sheet are marked: at the edge where the way to them leads, over the sea. */
const BEYOND: Readonly<Record<string, readonly [number, number]>> = {
  CAN: [0, 560],
  USA: [0, 650],
  AFG: [SHEET.width, 640],
  AUS: [SHEET.width, 560],
};

/** The name of a party beyond the sheet, with an arrow that way. */
function pointed(party: string, name: string): string {
  const beyond = Object.hasOwn(BEYOND, party) ? BEYOND[party] : undefined;
  if (!beyond) return name;
  return `${beyond[0] === 0 ? '←' : '→'} ${name}`;
}

function within(place: number, size: number): number {
  return rounded(Math.min(size - EDGE, Math.max(EDGE, place)));
}

function pointOf([x, y]: readonly [number, number]): { x: number; y: number } {
  return { x, y };
}

function dotsOf(gifts: readonly MapGift[], at: (party: string) => readonly [number, number], width: number): MapDot[] {
  const most = Math.max(1, ...sums(gifts).values());
  const dots = [...sums(gifts)].flatMap(([party, sum]) => {
    if (!(party in ANCHORS)) return [];
    const r = sum > 0 ? Math.max(DOT_LEAST, Math.sqrt(sum / most) * DOT_MOST * width) : DOT_UNTOLD;
    const { isAlly } = gifts.find((gift) => gift.party === party) as MapGift;
    const { x, y } = pointOf(at(party));
    return [{ party, x: rounded(Math.min(width - r - 2, Math.max(r + 2, x))), y, r: rounded(r), isAlly }];
  });
  return dots.sort((a, b) => b.r - a.r || (a.party < b.party ? -1 : 1));
}

/** What each giver gives in all; 0 where no number is told. */
function sums(gifts: readonly MapGift[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const { party, value = 0 } of gifts) all.set(party, (all.get(party) ?? 0) + value);
  return all;
}

function giverOf(gifts: readonly MapGift[], party: string): { readonly name: string; readonly value: number; readonly isLead: boolean } {
  const own = gifts.filter((gift) => gift.party === party);
  return { name: pointed(party, own[0]?.name ?? party), value: sums(own).get(party) ?? 0, isLead: own.some(({ isLead }) => isLead) };
}

function flowsOf(gifts: readonly MapGift[], at: (party: string) => readonly [number, number]): MapFlow[] {
  const drawn = gifts.filter(({ party, to }) => party !== to && party in ANCHORS && to in ANCHORS);
  return drawn.map(({ party, to, isLead }) => {
    const [[x1, y1], [x2, y2]] = [at(party), at(to)];
    return { x1, y1, x2, y2, isLead };
  });
}

function rounded(value: number): number {
  return Number(value.toFixed(1));
}
