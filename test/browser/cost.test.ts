import { describe, expect, test } from 'vitest';
import { openWindow, SCREENS, untilAlive, wordsOf, type Window } from '../support/browser.ts';
import { serveForTests } from './served.ts';

const served = serveForTests();

const GERMANY = 'To spend 3.5 % of GDP on defence by 2035, Germany needs €49.7 billion more that year than at its share of 2026';

describe('the cost of an ally', () => {
  test.each(['desktop', 'phone'] as const)('is there without script on a %s: finding, charts, tables, explanation', async (screen) => {
    const { page, troubles, close } = await openWindow(served.browser, { ...SCREENS[screen], javaScriptEnabled: false });
    await page.goto(served.at('/allies/DEU/cost'));
    expect(await wordsOf(page.locator('h1'))).toBe(GERMANY);
    expect([await page.locator('svg.chart-path:visible').count(), await page.locator('svg.chart-additional:visible').count()]).toEqual([1, 1]);
    expect(await wordsOf(page.locator('#years tbody tr', { hasText: '2035' }))).toMatch(/6,134\.0\s+3\.50\s+214\.69\s+49\.69\s+41\.01/);
    expect(await wordsOf(page.locator('#panel'))).toContain('spending on the path − baseline');
    expect(await wordsOf(page.locator('#moves tbody tr').first())).toContain('constant nominal spending');
    expect(troubles).toEqual([]);
    await close();
  });

  test('of March 2017 is what has to come out: 26.6 billion euro above current spending in 2017', async () => {
    const { page, close } = await openWindow(served.browser, { ...SCREENS.desktop, javaScriptEnabled: false });
    await page.goto(served.at('/allies/DEU/cost?as-of=2017-03-31&commitment=wales-2014'));
    await page.getByLabel('By the year').fill('2017');
    await page.getByLabel('Additional to').selectOption('constant-nominal');
    await page.getByRole('button', { name: 'Compute' }).click();
    expect(await wordsOf(page.locator('h1'))).toBe('To spend 2 % of GDP on defence by 2017, Germany needs €26.6 billion more that year than with the money of 2016');
    expect(new URL(page.url()).searchParams.get('as-of')).toBe('2017-03-31');
    await close();
  });

  test('follows the hand at once, and the address reproduces it', async () => {
    const { page, troubles, close } = await opened('/allies/DEU/cost');
    await page.route('**/api/v1/cost/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.getByLabel('Target, % of GDP').fill('4');
    expect(await wordsOf(page.locator('h1'))).toContain('To spend 4 % of GDP on defence by 2035, Germany needs €80.4 billion more');
    expect(await page.locator('.cost-moves').getAttribute('aria-busy')).toBe('true');
    const live = await wordsOf(page.locator('#years tbody'));
    await page.waitForURL(/target=4/);
    await expect.poll(() => page.locator('.cost-moves').getAttribute('aria-busy'), { timeout: 10_000 }).toBe(null);
    expect(await wordsOf(page.locator('#years tbody'))).toBe(live);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.reload();
    expect(await wordsOf(page.locator('#years tbody'))).toBe(live);
    expect(troubles).toEqual([]);
    await close();
  });

  test('refuses what is no number beside the fields, and keeps the page', async () => {
    const { page, close } = await opened('/allies/DEU/cost');
    await page.getByLabel('Real growth, % a year').fill('much');
    await page.getByRole('alert').getByText('This is not a percentage between -50 and 100').waitFor();
    expect(await wordsOf(page.locator('h1'))).toBe(GERMANY);
    await close();
  });

  test('by keyboard: a number opens what it rests on, and its neighbours', async () => {
    const { page, close } = await opened('/allies/DEU/cost');
    await page.locator('#years tbody tr', { hasText: '2030' }).getByRole('link', { name: '5,251.7' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Germany, 2030: GDP' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Germany, 2030: GDP');
    await page.getByRole('link', { name: 'baseline', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: 'Germany, 2030: baseline' }).waitFor();
    expect(page.url()).toContain('explain=baseline/DEU/2030');
    await close();
  });

  test.each([
    ['/allies/ISL/cost', 200, 'No path of Iceland to 3.5 % of GDP by 2035 can be told: no forces'],
    ['/allies/DEU/cost?target=900', 400, 'No path of Germany can be told for these terms'],
    ['/allies/POL/cost', 200, 'Poland is at 3.5 % of GDP on defence already, and at its share of 2026 needs nothing more by 2035'],
  ])('%s says so', async (path, status, headline) => {
    const { page, close } = await openWindow(served.browser, { ...SCREENS.desktop, javaScriptEnabled: false });
    const answer = await page.goto(served.at(path));
    expect([answer?.status(), await wordsOf(page.locator('h1'))]).toEqual([status, headline]);
    await close();
  });
});

describe('the cost of the alliance', () => {
  test('tells who bears it and in no sum, without script, and leads down to an ally’s figure', async () => {
    const { page, troubles, close } = await openWindow(served.browser, { ...SCREENS.desktop, javaScriptEnabled: false });
    await page.goto(served.at('/cost'));
    expect(await wordsOf(page.locator('h1'))).toBe('To spend 3.5 % of GDP on defence by 2035, 31 allies need $616 billion more that year than they would spend anyway');
    expect(await page.locator('#allies tbody tr').count()).toBe(31);
    expect(await wordsOf(page.locator('#allies'))).toContain('In no sum: Iceland (no forces).');
    await page.locator('#allies tbody tr', { hasText: 'Germany' }).getByRole('link', { name: '58.11' }).click();
    expect(await wordsOf(page.locator('#panel h2'))).toBe('Germany, 2035: additional spending');
    expect(await wordsOf(page.locator('#panel .large-figure'))).toBe('$58.1 bn');
    expect(troubles).toEqual([]);
    await close();
  });

  test('is computed anew for another group and shape in place', async () => {
    const { page, close } = await opened('/cost');
    await page.getByLabel('Group').selectOption('nordic-baltic');
    await page.getByRole('heading', { level: 1, name: /seven allies need/ }).waitFor();
    await page.getByLabel('Shape').selectOption('at-once');
    await page.waitForURL(/group=nordic-baltic&shape=at-once/);
    await close();
  });
});

async function opened(path: string): Promise<Window> {
  const window = await openWindow(served.browser, SCREENS.desktop);
  await window.page.goto(served.at(path));
  await untilAlive(window.page);
  return window;
}
