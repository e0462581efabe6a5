import { createContext, useContext, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { AdditionalInput, BurdenInput, CalendarInput, ConcentrationInput, EditionsInput, MapInput, PathInput, ReadingsInput, SharesInput } from '#chart';

/** What is to be drawn. */
export type Drawing =
  | { readonly kind: 'shares'; readonly input: SharesInput }
  | { readonly kind: 'editions'; readonly input: EditionsInput }
  | { readonly kind: 'burden'; readonly input: BurdenInput }
  | { readonly kind: 'concentration'; readonly input: ConcentrationInput }
  | { readonly kind: 'path'; readonly input: PathInput }
  | { readonly kind: 'additional'; readonly input: AdditionalInput }
  | { readonly kind: 'map'; readonly input: MapInput }
  | { readonly kind: 'readings'; readonly input: ReadingsInput }
  | { readonly kind: 'calendar'; readonly input: CalendarInput };

/** Draws at a width and gives the SVG as text. */
export type Draw = (drawing: Drawing, width: number) => string;

/** Set on the server, where every chart is drawn before the page is sent. */
export const DrawContext = createContext<Draw | undefined>(undefined);

export interface ChartProps {
  readonly drawing: Drawing;
  /** The widths at which the server draws: for a desktop and for a phone. */
  readonly widths: { readonly wide: number; readonly narrow: number };
}

interface Drawn {
  readonly key: string;
  readonly width: number;
  readonly svg: string;
}

/** Fetches what draws charts, ahead of the moment when it is needed. */
export function fetchDrawing(): void {
  void import('./draw.ts');
}

/** A difference of width that is left alone, in pixels. */
const TOLERANCE = 24;

/** A chart: as the server drew it until the figures or the width change, then drawn anew in the browser. */
export function Chart({ drawing, widths }: ChartProps): ReactNode {
  const draw = useContext(DrawContext);
  const [host, drawn] = useDrawn(drawing);
  if (drawn) return <div className="chart" ref={host} dangerouslySetInnerHTML={{ __html: drawn.svg }} />;
  const served = (width: number) => ({ dangerouslySetInnerHTML: { __html: draw?.(drawing, width) ?? '' }, suppressHydrationWarning: true });
  return (
    <div className="chart" ref={host}>
      <div className="chart-wide" {...served(widths.wide)} />
      <div className="chart-narrow" {...served(widths.narrow)} />
    </div>
  );
}

function useDrawn(drawing: Drawing): readonly [React.RefObject<HTMLDivElement | null>, Drawn | undefined] {
  const host = useRef<HTMLDivElement>(null);
  const shown = useRef<Pick<Drawn, 'key' | 'width'>>(undefined);
  const focused = useRef<string>(undefined);
  const [drawn, setDrawn] = useState<Drawn>();
  const width = useWidth(host);
  const key = JSON.stringify(drawing);
  useEffect(() => {
    if (width === 0) return undefined;
    shown.current ??= servedAs(host.current, key);
    const isGood = shown.current?.key === key && Math.abs(shown.current.width - width) <= TOLERANCE;
    if (isGood) return undefined;
    let isWanted = true;
    void import('./draw.ts').then(({ drawWith }) => {
      if (!isWanted) return;
      shown.current = { key, width };
      focused.current = pathOfFocus(host.current);
      setDrawn({ key, width, svg: drawWith(document)(drawing, width) });
    });
    return () => void (isWanted = false);
  }, [key, width]);
  useLayoutEffect(() => giveFocusBack(host.current, focused.current), [drawn]);
  return [host, drawn];
}

/** Where the link within a chart that has the focus leads, without its query: the new drawing has it too. */
function pathOfFocus(host: HTMLElement | null): string | undefined {
  const link = document.activeElement?.closest('a');
  return link && host?.contains(link) ? pathOf(link) : undefined;
}

function giveFocusBack(host: HTMLElement | null, path: string | undefined): void {
  if (path === undefined) return;
  [...(host?.querySelectorAll('a') ?? [])].find((link) => pathOf(link) === path)?.focus({ preventScroll: true });
}

function pathOf(link: Element): string | undefined {
  return link.getAttribute('href')?.split('?')[0];
}

/** What the server has drawn and this window shows; nothing where the page came without a chart. */
function servedAs(host: HTMLDivElement | null, key: string): Pick<Drawn, 'key' | 'width'> | undefined {
  const visible = [...(host?.querySelectorAll('svg') ?? [])].find((svg) => svg.getBoundingClientRect().width > 0);
  return visible && { key, width: Number(visible.getAttribute('width')) };
}

function useWidth(host: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [host]);
  return width;
}
