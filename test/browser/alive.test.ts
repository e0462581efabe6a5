import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openWindow, SCREENS, untilAlive, wordsOf, type Window } from '../support/browser.ts';
import { serveForTests } from './served.ts';

const served = serveForTests();

describe('the day', () => {
  test('typed, it changes headline, chart, table, panel and address without a new page', async () => {
    const { page, troubles, close } = await opened('/?ally=DEU');
    await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
    await page.getByLabel('As known on', { exact: true }).fill('31 March 2017');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Five of 27 allies/ }).waitFor();
    await expect.poll(() => page.locator('.chart-shares:visible .chart-row').count()).toBe(28);
    expect(await page.locator('#figures tbody tr').count()).toBe(28);
    expect(await wordsOf(page.locator('#panel h2'))).toBe('Germany, 2016');
    expect(page.url()).toContain('as-of=2017-03-31');
    expect(await page.locator('body[data-same-page]').count()).toBe(1);
    expect(troubles).toEqual([]);
    await close();
  });

  test('dragged along the rail, it changes the headline while the button is down', async () => {
    const { page, close } = await opened('/');
    const rail = await page.locator('.rail-slider').boundingBox();
    if (!rail) throw new Error('The rail is not in sight');
    const y = rail.y + rail.height / 2;
    await page.mouse.move(rail.x + rail.width - 10, y);
    await page.mouse.down();
    await page.mouse.move(rail.x + rail.width * 0.6, y, { steps: 6 });
    await page.getByRole('heading', { level: 1, name: /in 20(19|20)$/ }).waitFor();
    await page.mouse.move(rail.x + rail.width * 0.46, y, { steps: 4 });
    await page.getByRole('heading', { level: 1, name: /in 2016$/ }).waitFor();
    await page.mouse.up();
    await close();
  });

  test('by arrow keys it goes from edition to edition, and the newest is told', async () => {
    const { page, close } = await opened('/?as-of=2017-03-31');
    await page.locator('.rail-slider').focus();
    await page.keyboard.press('ArrowLeft');
    await knownOn(page, '13 March 2017');
    await page.keyboard.press('ArrowLeft');
    await knownOn(page, '4 July 2016');
    expect(await page.locator('.rail-slider').getAttribute('aria-valuetext')).toMatch(/^4\sJuly\s2016, newest edition of 4\sJuly\s2016$/);
    await close();
  });

  test('what is no day is refused beside the field, and the page stays', async () => {
    const { page, close } = await opened('/?as-of=2017-03-31');
    await page.getByLabel('As known on', { exact: true }).fill('31.2.17');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('This is not a day').waitFor();
    expect(await wordsOf(page.locator('h1'))).toContain('Five of 27 allies');
    await close();
  });

  test('the way back leads to the day before', async () => {
    const { page, close } = await opened('/?as-of=2017-03-31');
    await page.getByRole('link', { name: /^Edition before/ }).click();
    await knownOn(page, '13 March 2017');
    await page.goBack();
    await knownOn(page, '31 March 2017');
    await close();
  });
});

describe('what the server drew', () => {
  test.each(['desktop', 'phone'] as const)('stays on a %s until something changes', async (screen) => {
    const window = await openWindow(served.browser, SCREENS[screen]);
    const scripts: string[] = [];
    window.page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
    await window.page.goto(served.at('/?as-of=2017-03-31'), { waitUntil: 'networkidle' });
    await untilAlive(window.page);
    expect(scripts.filter((script) => script.includes('/draw'))).toEqual([]);
    expect(await window.page.locator('.chart-wide, .chart-narrow').count()).toBe(4);
    await window.close();
  });

  test('is drawn anew where the window becomes narrower, never shrunk', async () => {
    const { page, close } = await opened('/?as-of=2017-03-31');
    await page.setViewportSize({ width: 620, height: 900 });
    await page.locator('svg.chart-shares[width="588"]').waitFor();
    const shown = page.locator('svg.chart-shares:visible');
    expect((await shown.boundingBox())?.width).toBe(Number(await shown.getAttribute('width')));
    await close();
  });
});

describe('the other controls', () => {
  test('commitment, year and group change the page in place', async () => {
    const { page, close } = await opened('/?as-of=2024-06-30');
    await page.getByLabel('Commitment', { exact: true }).selectOption('wales-2014-equipment');
    await page.getByRole('heading', { level: 1, name: /on equipment in 2024$/ }).waitFor();
    await page.getByLabel('Year').selectOption('2023');
    await page.getByRole('heading', { level: 1, name: /in 2023$/ }).waitFor();
    await page.getByLabel('Group').selectOption('nordic-baltic');
    await expect.poll(() => page.locator('#figures tbody tr').count()).toBe(7);
    expect(new URL(page.url()).search).toBe('?commitment=wales-2014-equipment&as-of=2024-06-30&year=2023&group=nordic-baltic');
    await close();
  });

  test('an address that the ledger refuses is told with working controls', async () => {
    const { page, close } = await opened('/?as-of=2017-03-31');
    await page.goto(served.at('/?as-of=2017-03-31&year=1950'));
    await untilAlive(page);
    expect(await wordsOf(page.locator('h1'))).toContain('prints that year');
    await page.getByLabel('Year').selectOption('2016');
    await page.getByRole('heading', { level: 1, name: /^Five of 27 allies/ }).waitFor();
    await page.locator('.chart-shares .chart-row').first().waitFor();
    await close();
  });
});

describe('a number', () => {
  test('of the table opens its explanation in the panel, down to the quotation and the cell', async () => {
    const { page, troubles, close } = await opened('/?as-of=2017-03-31');
    await page.locator('#figures tbody tr', { hasText: 'Germany' }).getByRole('link', { name: '$28.0' }).click();
    await page.getByRole('heading', { level: 2, name: 'Germany, 2016: gap in money' }).waitFor();
    const panel = await wordsOf(page.locator('#panel'));
    expect(panel).toContain('(target − share) × GDP');
    expect(panel).toMatch(/NATO · 13\sMar\s2017 · quoted by larioja\.com/);
    expect(panel).toMatch(/IMF WEO · Oct\s2016 · NGDPD · DEU 2016/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Germany, 2016: gap in money');
    expect(page.url()).toContain('explain=gap/DEU/2016');
    expect(troubles).toEqual([]);
    await close();
  });

  test('of the chart opens its explanation, and closing it gives the focus back', async () => {
    const { page, close } = await opened('/?as-of=2024-06-30');
    const figure = page.locator('.chart-figures a[href*="/share/POL"]:visible');
    await figure.click();
    await page.getByRole('heading', { level: 2, name: 'Poland, 2024: share' }).waitFor();
    expect(await wordsOf(page.locator('#panel'))).toMatch(/TABLE3![A-Z]+\d+/);
    await page.getByRole('link', { name: 'Close' }).click();
    await page.getByRole('heading', { level: 2, name: 'Poland, 2024', exact: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toContain('/explain/share/POL');
    await close();
  });

  test('its address reproduces the view', async () => {
    const { page, close } = await opened('/?as-of=2017-03-31&ally=DEU&explain=gap/DEU/2016');
    expect(await wordsOf(page.locator('#panel h2'))).toBe('Germany, 2016: gap in money');
    await close();
  });

  test('on a phone it rises over the page', async () => {
    const { page, close } = await opened('/?as-of=2017-03-31', SCREENS.phone);
    await page.locator('.chart-figures a[href*="/share/DEU"]:visible').click();
    const sheet = page.locator('.panel.is-open .panel-sheet');
    await sheet.getByText('quoted by larioja.com').waitFor();
    const box = await sheet.boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(SCREENS.phone.viewport.height);
    await close();
  });
});

describe('by keyboard alone', () => {
  test('a reader skips to the content, selects an ally in the chart and reads its figures', async () => {
    const { page, close } = await opened('/?as-of=2017-03-31');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await page.locator('.chart-row[data-ally="FRA"]:visible').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'France, 2016' }).waitFor();
    await expect.poll(() => page.locator('.chart-row.is-selected:visible').getAttribute('data-ally')).toBe('FRA');
    await close();
  });
});

/** Waits until the page's finding is of a day. */
async function knownOn(page: Page, day: string): Promise<void> {
  await page.locator('.details', { hasText: `As known on ${day}.` }).waitFor();
}

async function opened(path: string, screen: (typeof SCREENS)[keyof typeof SCREENS] = SCREENS.desktop): Promise<Window> {
  const window = await openWindow(served.browser, screen);
  await window.page.goto(served.at(path));
  await untilAlive(window.page);
  return window;
}
