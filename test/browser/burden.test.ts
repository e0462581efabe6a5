import { describe, expect, test } from 'vitest';
import { openWindow, SCREENS, untilAlive, wordsOf, type Window } from '../support/browser.ts';
import { serveForTests } from './served.ts';

const served = serveForTests();

describe('burden', () => {
  test.each(['desktop', 'phone'] as const)('is there without script on a %s: headline, charts, tables', async (screen) => {
    const { page, troubles, close } = await openWindow(served.browser, { ...SCREENS[screen], javaScriptEnabled: false });
    await page.goto(served.at('/burden?year=2016'));
    expect(await wordsOf(page.locator('h1'))).toBe('The United States bore 72.0 % of what the members spent in 2016, with 51.0 % of their GDP');
    expect(await page.locator('svg.chart-burden:visible .chart-row').count()).toBe(28);
    expect(await page.locator('svg.chart-concentration:visible').count()).toBe(1);
    expect(await wordsOf(page.locator('#figures tbody tr', { hasText: 'Germany' }))).toMatch(/4\.6 %\s+9\.6 %\s+0\.48/);
    expect(await wordsOf(page.locator('#concentration tbody tr', { hasText: '2026' }))).toContain('57.1 %');
    expect(troubles).toEqual([]);
    await close();
  });

  test('as known in March 2017 says that spending is share × GDP', async () => {
    const { page, close } = await opened('/burden?as-of=2017-03-31');
    expect(await wordsOf(page.locator('.details'))).toContain('is their printed share of GDP × GDP of the World Economic Outlook');
    await page.locator('#figures tbody tr', { hasText: 'Germany' }).getByRole('link', { name: '$41.9' }).click();
    await page.getByRole('heading', { level: 2, name: 'Germany, 2016: spending that is counted' }).waitFor();
    expect(await wordsOf(page.locator('#panel'))).toContain('share of GDP × GDP');
    await close();
  });

  test('compares GDP at purchasing power and counts today’s members in place, by links that work without script', async () => {
    const { page, close } = await opened('/burden?year=2016');
    await page.getByRole('link', { name: 'at purchasing power parity' }).click();
    await expect.poll(() => page.getByRole('link', { name: 'at purchasing power parity' }).getAttribute('aria-current')).toBe('true');
    await page.getByRole('link', { name: 'today’s, in all years' }).click();
    await expect.poll(() => page.locator('#figures tbody tr').count()).toBe(32);
    expect(new URL(page.url()).search).toBe('?year=2016&gdp=purchasing-power&membership=2026-11-21');
    await close();
  });

  test('by keyboard: a row of the chart opens its index, under the group that is shown', async () => {
    const { page, close } = await opened('/burden?group=eu&year=2024');
    await page.locator('.chart-row[data-ally="POL"]:visible').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Poland, 2024: share of spending over share of GDP' }).waitFor();
    const shown = await wordsOf(page.locator('#figures tbody tr.is-selected td').nth(2));
    expect(await wordsOf(page.locator('#panel .large-figure'))).toBe(shown);
    await close();
  });
});

describe('the counting rule', () => {
  test('switches what counts in place, and the page says so', async () => {
    const { page, troubles, close } = await opened('/?as-of=2017-03-31');
    await page.getByLabel('Counting').selectOption('core-and-aid');
    await page.getByRole('heading', { level: 1, name: /on defence and aid in 2016$/ }).waitFor();
    expect(await wordsOf(page.locator('.details'))).toMatch(/the alliance never agreed to that.*Hindsight: the aid of/);
    expect(await wordsOf(page.locator('#figures thead'))).toContain('Share of GDP, Core + aid');
    expect(await wordsOf(page.locator('#figures tbody tr', { hasText: 'Albania' }))).toContain('not held');
    await page.locator('#figures tbody tr', { hasText: 'Germany' }).locator('.number').first().click();
    await page.getByRole('heading', { level: 2, name: 'Germany, 2016: share' }).waitFor();
    expect(await wordsOf(page.locator('#panel'))).toContain('aid as a share of GNI × implied GNI / GDP');
    expect(page.url()).toContain('rule=core-and-aid');
    expect(troubles).toEqual([]);
    await close();
  });

  test('that leaves no room beside a commitment is refused with the way out, and the controls go on working', async () => {
    const { page, close } = await opened('/?commitment=wales-2014&as-of=2017-03-31');
    await page.getByLabel('Counting').selectOption({ label: 'Core + related: not for this target' });
    await page.getByRole('heading', { level: 1, name: /^Related spending counts only towards/ }).waitFor();
    await page.getByRole('link', { name: 'This page with what the commitment itself counts' }).click();
    await page.getByRole('heading', { level: 1, name: /^Five of 27 allies/ }).waitFor();
    await close();
  });
});

describe('the second programme', () => {
  test.each([
    ['/?commitment=un-1970-aid&year=2024', /of national income on aid in 2024$/],
    ['/allies?commitment=un-1970-aid&year=2024', /allies, each through the years/],
    ['/allies/ISL?commitment=un-1970-aid&year=2024', /^Iceland was known to spend 0\.33 % of national income on aid in 2024$/],
    ['/explain/gap/DEU?commitment=un-1970-aid&year=2024', /^Germany, 2024: gap in money$/],
  ])('%s is about aid', async (path, headline) => {
    const { page, troubles, close } = await opened(path);
    expect(await wordsOf(page.locator('h1'))).toMatch(headline);
    expect(troubles).toEqual([]);
    await close();
  });
});

describe('an ally beyond its share', () => {
  test('shows size, burden, finances, targets, budgets and what it gives, each with its explanation or its page', async () => {
    const { page, close } = await opened('/allies/DEU?as-of=2017-03-31&group=eu');
    const profile = page.locator('#profile');
    expect(await profile.locator('h3').allInnerTexts()).toEqual(['Size', 'Per head', 'Burden', 'Public finances, of GDP', 'Fiscal rules of the European Union', 'Targets of its own', 'Its own budget beside what NATO counts', 'Given in kind']);
    expect(await wordsOf(profile.locator('.profile-figures').first())).toMatch(/Military personnel\s+not held/);
    await profile.getByRole('link', { name: '0.47' }).click();
    await page.getByRole('heading', { level: 2, name: 'Germany, 2016: share of spending over share of GDP' }).waitFor();
    expect(await wordsOf(page.locator('#panel .large-figure'))).toBe('0.47');
    await close();
  });
});

async function opened(path: string): Promise<Window> {
  const window = await openWindow(served.browser, SCREENS.desktop);
  await window.page.goto(served.at(path));
  await untilAlive(window.page);
  return window;
}
