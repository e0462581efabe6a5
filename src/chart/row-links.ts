import { COLOUR } from './palette.ts';

/** A chart of one row an ally, as far as its links need to know. */
export interface LinkedRows {
  readonly width: number;
  readonly rowHeight: number;
  readonly marginTop: number;
  /** How far the names are shifted, in pixels. */
  readonly nameShift: number;
  readonly rows: readonly { readonly ally: string; readonly selected: boolean }[];
}

/**
 * Makes the whole row lead where its name leads, and marks the row that is selected. The links stand in a group that is
 * shifted with the names to the middle of the first row, and so the areas are shifted back.
 */
export function spreadLinksOverRows(svg: SVGSVGElement, { width, rowHeight, marginTop, nameShift, rows }: LinkedRows, document: Document): void {
  const links = [...svg.querySelectorAll('.chart-names a')];
  rows.forEach((row, index) => {
    const link = links[index];
    if (!link) return;
    const area = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    const place = { x: -nameShift, y: marginTop + (index - 0.5) * rowHeight, width, height: rowHeight, rx: 4 };
    for (const [name, value] of Object.entries(place)) area.setAttribute(name, String(value));
    area.setAttribute('fill', row.selected ? COLOUR.selected : 'transparent');
    link.insertBefore(area, link.firstChild);
    link.setAttribute('class', row.selected ? 'chart-row is-selected' : 'chart-row');
    link.setAttribute('data-ally', row.ally);
  });
}
