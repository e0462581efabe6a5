import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { openWindow, SCREENS, untilAlive } from '../support/browser.ts';
import { serveForTests } from './served.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Tests pages in light on a desktop and in dark on a phone; in several files, so that they run side by side. */
export function testAccessibility(pages: readonly string[]): void {
  const served = serveForTests();

  describe.each([
    ['desktop', 'light'],
    ['phone', 'dark'],
  ] as const)('on a %s in %s', (screen, colorScheme) => {
    test.each(pages)('%s has no violation that axe can find, and nothing is cut off', async (path) => {
      const { page, close } = await openWindow(served.browser, { ...SCREENS[screen], colorScheme });
      await page.goto(served.at(path));
      await untilAlive(page);
      expect(await violations(new AxeBuilder({ page }).withTags(RULES))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await close();
    });
  });
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const found = await axe.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).slice(0, 3).join(' | ')}`);
}
