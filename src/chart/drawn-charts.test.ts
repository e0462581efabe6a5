import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { INVENTED_EDITIONS, INVENTED_SHARES } from '../../test/golden/charts/invented.ts';
import { INVENTED_BURDENS, INVENTED_CONCENTRATION } from '../../test/golden/charts/invented-burden.ts';
import { drawBurdenChart } from './burden-chart.ts';
import { burdenChart } from './burden-chart.model.ts';
import { drawConcentrationChart } from './concentration-chart.ts';
import { concentrationChart } from './concentration-chart.model.ts';
import { drawEditionsChart } from './editions-chart.ts';
import { editionsChart } from './editions-chart.model.ts';
import { INVENTED_READINGS } from '../../test/golden/charts/invented-readings.ts';
import { INVENTED_ADDITIONAL, INVENTED_PATH } from '../../test/golden/charts/invented-path.ts';
import { additionalChart } from './additional-chart.model.ts';
import { drawAdditionalChart } from './additional-chart.ts';
import { pathChart } from './path-chart.model.ts';
import { drawPathChart } from './path-chart.ts';
import { drawReadingsChart } from './readings-chart.ts';
import { readingsChart } from './readings-chart.model.ts';
import { svgFile } from './finish-svg.ts';
import { drawSharesChart } from './shares-chart.ts';
import { sharesChart } from './shares-chart.model.ts';

const { document } = parseHTML('<!doctype html><html></html>');

const CHARTS = {
  'shares-desktop': () => drawSharesChart(sharesChart(INVENTED_SHARES, 786), document),
  'shares-phone': () => drawSharesChart(sharesChart(INVENTED_SHARES, 358), document),
  'shares-not-judged': () => drawSharesChart(sharesChart({ ...INVENTED_SHARES, judged: false }, 786), document),
  'editions-page': () => drawEditionsChart(editionsChart(INVENTED_EDITIONS, 786), document),
  'editions-panel': () => drawEditionsChart(editionsChart(INVENTED_EDITIONS, 344), document),
  'editions-today': () => drawEditionsChart(editionsChart({ ...INVENTED_EDITIONS, asOf: '2024-12-31' }, 344), document),
  'burden-desktop': () => drawBurdenChart(burdenChart(INVENTED_BURDENS, 786), document),
  'burden-phone': () => drawBurdenChart(burdenChart(INVENTED_BURDENS, 358), document),
  'concentration-desktop': () => drawConcentrationChart(concentrationChart(INVENTED_CONCENTRATION, 786), document),
  'concentration-phone': () => drawConcentrationChart(concentrationChart(INVENTED_CONCENTRATION, 358), document),
  'path-desktop': () => drawPathChart(pathChart(INVENTED_PATH, 786), document),
  'path-phone': () => drawPathChart(pathChart(INVENTED_PATH, 358), document),
  'additional-desktop': () => drawAdditionalChart(additionalChart(INVENTED_ADDITIONAL, 786), document),
  'additional-phone': () => drawAdditionalChart(additionalChart(INVENTED_ADDITIONAL, 358), document),
  'readings-desktop': () => drawReadingsChart(readingsChart(INVENTED_READINGS, 520), document),
  'readings-phone': () => drawReadingsChart(readingsChart(INVENTED_READINGS, 344), document),
} as const;

test.each(Object.keys(CHARTS) as (keyof typeof CHARTS)[])('%s is drawn as its picture in test/golden/charts', async (name) => {
  await expect(svgFile(CHARTS[name]())).toMatchFileSnapshot(`../../test/golden/charts/${name}.svg`);
});

describe('a drawn chart', () => {
  test('of shares is a group with a name, for readers follow links within it', () => {
    const svg = CHARTS['shares-desktop']();
    expect([svg.getAttribute('role'), svg.getAttribute('aria-label')]).toEqual(['group', 'Shares of eight allies']);
  });

  test('of editions is a picture with a name', () => {
    const svg = CHARTS['editions-page']();
    expect([svg.getAttribute('role'), svg.getAttribute('aria-label')]).toEqual(['img', 'Arland’s share through the editions']);
  });

  test('leads from each name to its ally and from each figure to its explanation', () => {
    const links = [...CHARTS['shares-desktop']().querySelectorAll('a')].map((link) => link.getAttribute('href'));
    const leads = INVENTED_SHARES.allies.flatMap(({ href, explained }) => [href, explained]);
    expect(links.sort()).toEqual(leads.sort());
  });

  test('brings no colours or styles of its own, so that the page’s theme holds', () => {
    const drawn = Object.values(CHARTS).map((draw) => draw().outerHTML).join('');
    const colours = [...drawn.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
    expect(drawn).not.toMatch(/<style|style="/);
    expect([...new Set(colours)].filter((colour) => !/^(var\(--[\w-]+, #[0-9a-f]{6}\)|currentColor|none|transparent)$/.test(colour ?? ''))).toEqual([]);
  });
});
