import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { openWindow, SCREENS, untilAlive } from '../support/browser.ts';
import { serveForTests } from './served.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a change of colours can break. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Tests pages on a desktop and on a phone, in light and in dark; in several files, so that they run side by side. */
export function testAccessibility(pages: readonly string[]): void {
  const served = serveForTests();

  describe.each(['desktop', 'phone'] as const)('on a %s', (screen) => {
    test.each(pages)('%s has no violation that axe can find, and nothing is cut off', async (path) => {
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
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const found = await axe.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).slice(0, 3).join(' | ')}`);
}
