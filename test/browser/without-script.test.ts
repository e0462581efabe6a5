import { describe, expect, test } from 'vitest';
import { openWindow, SCREENS, wordsOf } from '../support/browser.ts';
import { serveForTests } from './served.ts';

const served = serveForTests();

describe('without script', () => {
  test.each(['desktop', 'phone'] as const)('the alliance is there on a %s: headline, chart, table', async (screen) => {
    const { page, troubles, close } = await openWindow(served.browser, { ...SCREENS[screen], javaScriptEnabled: false });
    await page.goto(served.at('/?as-of=2017-03-31'));
    expect(await wordsOf(page.locator('h1'))).toMatch(/^Five of 27 allies with forces were known to spend 2\s% of GDP on defence in 2016$/);
    expect(await page.locator('svg.chart-shares:visible').count()).toBe(1);
    expect(await page.locator('svg.chart-shares:visible .chart-row').count()).toBe(28);
    expect(await page.locator('#figures tbody tr').count()).toBe(28);
    expect(await wordsOf(page.locator('#figures tbody tr', { hasText: 'Germany' }))).toContain('$28.0 bn below');
    expect(troubles).toEqual([]);
    await close();
  });

  test('the controls are a form: another day is asked for by typing it', async () => {
    const { page, close } = await openWindow(served.browser, { ...SCREENS.desktop, javaScriptEnabled: false });
    await page.goto(served.at('/'));
    await page.getByLabel('As known on').fill('31 March 2017');
    await page.getByRole('button', { name: 'Show' }).click();
    expect(await wordsOf(page.locator('h1'))).toContain('Five of 27 allies');
    expect(await page.getByLabel('As known on').inputValue()).toMatch(/^31\sMarch\s2017$/);
    await close();
  });

  test('a number of the table leads to its explanation, down to the cell', async () => {
    const { page, close } = await openWindow(served.browser, { ...SCREENS.desktop, javaScriptEnabled: false });
    await page.goto(served.at('/?as-of=2024-06-30'));
    await page.locator('#figures tbody tr', { hasText: 'Poland' }).getByRole('link', { name: '4.12' }).click();
    expect(await wordsOf(page.locator('h1'))).toBe('Poland, 2024: share');
    expect(await wordsOf(page.locator('main'))).toMatch(/NATO · 17\sJun\s2024 · TABLE3![A-Z]+\d+/);
    await close();
  });

  test.each([
    ['/allies', /allies, each through the years/],
    ['/allies/DEU?as-of=2017-03-31', /^Germany was known to spend 1.20\s% of GDP on defence in 2016$/],
    ['/commitments', /commitments on record/],
    ['/editions', /editions of NATO’s figures were known/],
    ['/contributions?mission=kfor&as-of=2017-03-31', /^30 contributors gave 4,273 troops to KFOR in February\s2017$/],
    ['/contributions?ally=DEU', /^Germany is on record as giving in kind/],
    ['/calendar?as-of=2017-03-31', /^Next after 31\sMarch\s2017: Meeting of the leaders, in 55\sdays$/],
    ['/sources', /printed cells of .* publications are held/],
    ['/search?q=turkey', /in the ledger under “turkey”/],
    ['/explain/gap/DEU?as-of=2017-03-31&year=2016', /^Germany, 2016: gap in money$/],
  ])('%s is whole', async (path, headline) => {
    const { page, troubles, close } = await openWindow(served.browser, { ...SCREENS.desktop, javaScriptEnabled: false });
    await page.goto(served.at(path));
    expect(await wordsOf(page.locator('h1'))).toMatch(headline);
    expect(troubles).toEqual([]);
    await close();
  });

  test.each([
    ['/?as-of=2099-01-01', 400, 'That day has not come yet', 'Ask for a day up to today'],
    ['/allies/Germny', 404, 'No ally has this name or code', 'Did you mean DEU (Germany)?'],
    ['/nowhere', 404, 'No page has this address', 'Begin with the alliance, or search'],
  ])('%s says what happened and what to do', async (path, status, happened, wayOut) => {
    const { page, close } = await openWindow(served.browser, { ...SCREENS.desktop, javaScriptEnabled: false });
    const answer = await page.goto(served.at(path));
    expect(answer?.status()).toBe(status);
    expect(await wordsOf(page.locator('h1'))).toContain(happened);
    expect(await wordsOf(page.locator('main'))).toContain(wayOut);
    expect(await page.getByLabel('Commitment', { exact: true }).isVisible()).toBe(true);
    await close();
  });
});
