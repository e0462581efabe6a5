import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { INVENTED_DATES, INVENTED_GIFTS } from '../../test/golden/charts/invented-map.ts';
import { calendarChart } from './calendar-chart.model.ts';
import { drawCalendarChart } from './calendar-chart.ts';
import { svgFile } from './finish-svg.ts';
import { mapChart } from './map-chart.model.ts';
import { drawMapChart } from './map-chart.ts';

const { document } = parseHTML('<!doctype html><html></html>');

const CHARTS = {
  'map-desktop': () => drawMapChart(mapChart(INVENTED_GIFTS, 786), document),
  'map-phone': () => drawMapChart(mapChart(INVENTED_GIFTS, 358), document),
  'calendar-desktop': () => drawCalendarChart(calendarChart(INVENTED_DATES, 786), document),
  'calendar-phone': () => drawCalendarChart(calendarChart(INVENTED_DATES, 358), document),
} as const;

const NAMES = Object.keys(CHARTS) as (keyof typeof CHARTS)[];

test.each(NAMES)('%s is drawn as its picture in test/golden/charts', async (name) => {
  await expect(svgFile(CHARTS[name]())).toMatchFileSnapshot(`../../test/golden/charts/${name}.svg`);
});

test.each(NAMES)('%s is a picture with a name, and follows the theme of the page', (name) => {
  const svg = CHARTS[name]();
  expect(svg.getAttribute('role')).toBe('img');
  const colours = [...svg.outerHTML.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour ?? '');
  expect([...new Set(colours)].filter((colour) => !/^(var\(--[\w-]+, #[0-9a-f]{6}\)|currentColor|none|transparent)$/.test(colour))).toEqual([]);
});
