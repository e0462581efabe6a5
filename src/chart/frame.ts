import type * as Plot from '@observablehq/plot';

/** How large a chart is, and how much of that lies around its plot. */
export interface Framed {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

/** The size and the margins of a chart, as Plot asks for them. */
export function frameOf({ width, height, margin }: Framed): Pick<Plot.PlotOptions, 'width' | 'height' | 'marginTop' | 'marginRight' | 'marginBottom' | 'marginLeft'> {
  return { width, height, marginTop: margin.top, marginRight: margin.right, marginBottom: margin.bottom, marginLeft: margin.left };
}
