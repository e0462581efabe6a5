import { describe, expect, test } from 'vitest';
import { openWindow, SCREENS, untilAlive, wordsOf, type Window } from '../support/browser.ts';
import { serveForTests } from './served.ts';

const served = serveForTests();

describe('contributions', () => {
  test('show every row of a mission, unnamed ones as such, each with its source', async () => {
    const { page, troubles, close } = await opened('/contributions?mission=kfor&as-of=2017-03-31');
    expect(await wordsOf(page.locator('.details'))).toContain('30 rows add up to the printed 4,273; the names of four rows with 1,231 are lost in the copy held.');
    expect(await page.locator('#figures tbody tr').count()).toBe(30);
    expect(await page.locator('#figures tbody tr', { hasText: 'name lost in the copy held' }).count()).toBe(4);
    expect(await page.locator('#figures tbody tr:has(td a[href^="http"])').count()).toBe(30);
    expect(await page.locator('.chart-map:visible').textContent()).toContain('Italy 551');
    expect(troubles).toEqual([]);
    await close();
  });

  test('a mission is chosen by keyboard, in place, and the address reproduces it', async () => {
    const { page, close } = await opened('/contributions?mission=kfor&as-of=2017-03-31');
    await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
    await page.getByRole('navigation', { name: 'Missions' }).getByRole('link', { name: 'Forward presence' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Forward presence in 2017/ }).waitFor();
    expect(page.url()).toContain('mission=efp');
    expect(await page.locator('body[data-same-page]').count()).toBe(1);
    expect(await page.locator('#figures tbody tr', { hasText: 'leads' }).count()).toBe(4);
    await close();
  });

  test('one ally is followed through all missions', async () => {
    const { page, close } = await opened('/contributions');
    await page.getByLabel('Only one ally').selectOption('DEU');
    await page.getByRole('heading', { level: 1, name: /^Germany is on record as giving in kind/ }).waitFor();
    expect(page.url()).toContain('ally=DEU');
    await close();
  });

  test('a mission that is not there is told so', async () => {
    const { page, close } = await openWindow(served.browser, { ...SCREENS.desktop, javaScriptEnabled: false });
    const answer = await page.goto(served.at('/contributions?mission=efpp'));
    expect([answer?.status(), await wordsOf(page.locator('main'))]).toEqual([404, expect.stringContaining('Did you mean efp?')]);
    await close();
  });
});

describe('the calendar', () => {
  test('tells on 31 March 2017 only what could be known then', async () => {
    const { page, close } = await opened('/calendar?as-of=2017-03-31');
    const ahead = await wordsOf(page.locator('.dates').first());
    expect(ahead).toContain('25 May 2017');
    expect(await wordsOf(page.locator('#dates'))).not.toContain('Summit of Vilnius');
    await close();
  });

  test('leads to a file that calendars read', async () => {
    const { page, close } = await opened('/calendar?as-of=2017-03-31');
    const address = await page.getByRole('link', { name: 'iCalendar' }).getAttribute('href');
    const file = await page.request.get(served.at(address ?? ''));
    expect([file.headers()['content-type'], (await file.text()).split('\r\n')[0]]).toEqual(['text/calendar; charset=utf-8', 'BEGIN:VCALENDAR']);
    await close();
  });
});

describe('sources', () => {
  test('tell of each publication its editions, copies and holes, and lead to the editions', async () => {
    const { page, close } = await opened('/sources?as-of=2017-03-31');
    const nato = page.locator('#nato-defexp');
    expect(await nato.locator('tbody tr').count()).toBe(5);
    expect(await wordsOf(nato)).toContain('13 March 2017');
    await page.getByRole('link', { name: 'Editions', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /editions of NATO’s figures were known/ }).waitFor();
    await page.getByRole('link', { name: /^All sources/ }).click();
    await page.getByRole('heading', { level: 1, name: /printed cells/ }).waitFor();
    await close();
  });
});

async function opened(path: string): Promise<Window> {
  const window = await openWindow(served.browser, SCREENS.desktop);
  await window.page.goto(served.at(path));
  await untilAlive(window.page);
  return window;
}
