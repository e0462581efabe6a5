import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { openWindow, SCREENS, untilAlive } from '../support/browser.ts';
import { serveForTests } from './served.ts';

const served = serveForTests();

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const PAGES = [
  '/?as-of=2017-03-31',
  '/?as-of=2017-03-31&ally=DEU&explain=gap/DEU/2016',
  '/',
  '/?as-of=2014-01-01',
  '/allies',
  '/allies/DEU?as-of=2017-03-31',
  '/?as-of=2017-03-31&rule=core-and-aid&ally=DEU&explain=share/DEU/2016',
  '/?commitment=un-1970-aid',
  '/burden?as-of=2017-03-31',
  '/allies/DEU/cost?interest=2',
  '/cost',
  '/plans',
  '/plans/new?ally=DEU',
  '/plans/ALB-2023-07',
  '/?commitment=wales-2014&rule=core-and-related',
  '/commitments',
  '/editions?as-of=2017-03-31',
  '/contributions?mission=kfor&as-of=2017-03-31',
  '/contributions?ally=DEU',
  '/calendar?as-of=2017-03-31',
  '/sources?as-of=2017-03-31',
  '/search?q=wales',
  '/explain/gap/DEU?as-of=2017-03-31&year=2016',
  '/nowhere',
];

/** What a change of colours can break. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

describe.each(['desktop', 'phone'] as const)('on a %s', (screen) => {
  test.each(PAGES)('%s has no violation that axe can find, and nothing is cut off', async (path) => {
    const { page, close } = await openWindow(served.browser, SCREENS[screen]);
    await page.goto(served.at(path));
    await untilAlive(page);
    expect(await violations(new AxeBuilder({ page }).withTags(RULES)), 'in light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(new AxeBuilder({ page }).withRules(COLOURS)), 'in dark').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await close();
  });
});

async function violations(axe: AxeBuilder): Promise<string[]> {
  const found = await axe.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).slice(0, 3).join(' | ')}`);
}
