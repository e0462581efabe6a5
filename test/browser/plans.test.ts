import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { openWindow, SCREENS, untilAlive, wordsOf } from '../support/browser.ts';
import { serveForTests } from './served.ts';

const served = serveForTests();

describe('a plan', () => {
  test('is written without script: begun from the ledger, changed, tested, saved', async () => {
    const { page, troubles, close } = await openWindow(served.browser, { ...SCREENS.desktop, javaScriptEnabled: false });
    await page.goto(served.at('/plans'));
    await page.getByLabel('Of', { exact: true }).selectOption('DEU');
    await page.getByRole('button', { name: 'Begin' }).click();
    expect(await wordsOf(page.locator('h1'))).toBe('Nothing must be mended in the plan of Germany');
    await page.getByLabel('Share, %, 2035', { exact: true }).fill('3');
    await page.getByLabel('Spending, 2035', { exact: true }).fill('');
    await page.getByRole('button', { name: 'Test' }).click();
    expect(await wordsOf(page.locator('h1'))).toBe('One thing must be mended in the plan of Germany');
    expect(await wordsOf(page.locator('.plan-must'))).toContain('The plan ends at 3.00 % in 2035');
    expect(await page.getByLabel('Share, %, 2035', { exact: true }).inputValue()).toBe('3');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as YAML' }).click()]);
    expect(await readFile(await download.path(), 'utf8')).toContain('{year: 2035, share: 3}');
    expect(troubles).toEqual([]);
    await close();
  });

  test('is tested while it is typed, and its draft is kept in the browser', async () => {
    const { page, troubles, close } = await openWindow(served.browser);
    await page.goto(served.at('/plans/new?ally=POL'));
    await untilAlive(page);
    await page.getByLabel('Share, %, 2030').fill('250');
    await page.getByRole('heading', { level: 1, name: /must be mended/ }).waitFor();
    expect(await wordsOf(page.locator('.plan-must'))).toContain('250');
    expect(await page.getByRole('button', { name: 'Spreadsheet' }).isDisabled()).toBe(true);
    await page.reload();
    await page.getByRole('button', { name: 'Take it up' }).click();
    expect(await page.getByLabel('Share, %, 2030').inputValue()).toBe('250');
    expect(troubles).toEqual([]);
    await close();
  });

  test('comes back as a spreadsheet; a file that is none is told so', async () => {
    const { page, close } = await openWindow(served.browser);
    await page.goto(served.at('/plans/new?ally=BEL'));
    await untilAlive(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Spreadsheet' }).click()]);
    const buffer = await readFile(await download.path());
    await page.goto(served.at('/plans'));
    await page.getByLabel('The file').setInputFiles({ name: 'plan.xlsx', mimeType: 'application/octet-stream', buffer });
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nothing must be mended in the plan of Belgium' }).waitFor();
    await page.goto(served.at('/plans'));
    await page.getByLabel('The file').setInputFiles({ name: 'plan.yaml', mimeType: 'text/plain', buffer: Buffer.from('hello') });
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByRole('heading', { level: 1, name: /from being read as a plan$/ }).waitFor();
    await close();
  });

  test('on record is followed against what was spent, edition by edition', async () => {
    const { page, troubles, close } = await openWindow(served.browser, { ...SCREENS.phone, javaScriptEnabled: false });
    await page.goto(served.at('/plans'));
    await page.getByRole('link', { name: 'Follow ALB-2023-07' }).click();
    expect(await wordsOf(page.locator('h1'))).toBe('Albania spent 1.35 % of GDP in 2024, where it had announced 2.00 %');
    expect(await wordsOf(page.locator('#by-edition'))).toMatch(/17 Jun 2024\s+2\.03 %/);
    expect(troubles).toEqual([]);
    await close();
  });
});
