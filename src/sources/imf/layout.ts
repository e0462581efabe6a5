import { refuse } from '#kit';
import type { Grid } from './grid.ts';

/** Where a table of the outlook keeps what tells a series and its years: places counted from 0. */
export interface Layout {
  /** Of the layout with codes. */
  readonly codes?: { readonly country: number; readonly subject: number };
  /** Of the report, which names countries; its subjects are named only where the report was asked to. */
  readonly names?: { readonly country: number; readonly subject?: number };
  readonly units: number;
  readonly scale: number;
  readonly estimatesAfter: number;
  readonly years: readonly YearColumn[];
}

export interface YearColumn {
  readonly year: number;
  readonly at: number;
}

/** Whether a header is that of the outlook's table of all countries, or of a report made on its web page. */
export function isOutlookHeader(header: readonly string[]): boolean {
  const names = new Set(header.map(fold));
  return names.has('weo country code') || names.has('weo subject code') || ['country', 'units', 'scale', 'estimates start after'].every((name) => names.has(name));
}

/**
 * The places in a header.
 *
 * @throws OutturnError `unknown-layout` where columns are missing, and where years are not in order.
 */
export function layoutOf(grid: Grid): Layout {
  const places = grid.header.map(fold);
  const place = (...names: readonly string[]): number => places.findIndex((name) => names.includes(name));
  const units = { units: place('units'), scale: place('scale'), estimatesAfter: place('estimates start after') };
  const years = yearColumns(grid);
  if (place('weo country code') >= 0 || place('weo subject code') >= 0) {
    const codes = { country: place('iso', 'iso3'), subject: place('weo subject code') };
    refuseMissing(grid, { 'ISO': codes.country, 'WEO Subject Code': codes.subject, 'Units': units.units, 'Scale': units.scale, 'Estimates Start After': units.estimatesAfter });
    return { codes, ...units, years };
  }
  const subject = place('subject descriptor');
  return { names: { country: place('country'), ...(subject >= 0 && { subject }) }, ...units, years };
}

function refuseMissing(grid: Grid, places: Readonly<Record<string, number>>): void {
  const missing = Object.entries(places).filter(([, at]) => at < 0).map(([name]) => `"${name}"`);
  if (missing.length > 0) refuse('unknown-layout', `${grid.file}, ${grid.where(1)}`, `This begins as a table of the World Economic Outlook, but its header lacks ${missing.join(' and ')}`, 'Import the table as the IMF issued it');
}

function yearColumns(grid: Grid): YearColumn[] {
  const years = grid.header.flatMap((name, at) => (/^\d{4}$/.test(name.trim()) ? [{ year: Number(name), at }] : []));
  const where = `${grid.file}, ${grid.where(1)}`;
  if (years.length === 0) refuse('unknown-layout', where, 'The header of this table of the World Economic Outlook names no year', 'Import the table as the IMF issued it');
  years.forEach(({ year }, index) => {
    const before = years[index - 1]?.year ?? 0;
    if (years.findIndex((each) => each.year === year) < index) refuse('year-twice', where, `The header names the year ${year} twice`, 'Import the table as the IMF issued it');
    if (year < before) refuse('years-not-in-order', where, `In the header the year ${year} follows ${before}`, 'Import the table as the IMF issued it');
  });
  return years;
}

function fold(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}
