import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { openWindow, SCREENS, wordsOf } from '../support/browser.ts';
import { newFolders } from '../support/workspace.ts';
import { serveForTests } from './served.ts';

const { data } = newFolders();
const served = serveForTests(data);

const REPORT = '/reader?sample=2017-03-31-ministers-later';

describe('a statement', () => {
  test('is confirmed, corrected and rejected by keyboard, and the page knows it when it is opened again', async () => {
    const { page, troubles, close } = await openWindow(served.browser, SCREENS.desktop);
    await page.goto(served.at(REPORT));
    const card = page.locator('.finding-card.is-selected');
    const standing = card.locator('.decide-standing');
    await card.getByLabel('Who decides').fill('A. Editor');
    await card.getByRole('button', { name: 'Confirm', exact: true }).press('Enter');
    await expect.poll(() => wordsOf(standing)).toMatch(/Confirmed by A\. Editor on/);
    await card.getByRole('button', { name: 'Correct' }).press('Enter');
    await card.getByLabel('Which side it takes').selectOption('neither');
    const { violations } = await new AxeBuilder({ page }).include('.decide').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await card.getByRole('button', { name: 'Confirm as corrected' }).press('Enter');
    await expect.poll(() => wordsOf(standing)).toMatch(/Corrected by A\. Editor on/);
    await page.reload();
    await expect.poll(() => wordsOf(standing)).toMatch(/Corrected by A\. Editor on/);
    await card.getByRole('button', { name: 'Reject' }).press('Enter');
    await expect.poll(() => wordsOf(standing)).toMatch(/Rejected by A\. Editor on/);
    expect(readFileSync(join(data, 'statements.jsonl'), 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { decision: string }).decision)).toEqual(['confirmed', 'corrected', 'rejected']);
    expect(troubles).toEqual([]);
    await close();
  });

  test('is decided about by nobody who is not named', async () => {
    const { page, close } = await openWindow(served.browser, SCREENS.phone);
    await page.goto(served.at(REPORT));
    await page.locator('a.mark:has(.statement)').first().click();
    const card = page.locator('.finding-card.is-selected');
    await card.getByRole('button', { name: 'Reject' }).click();
    expect(await wordsOf(card.getByRole('alert'))).toMatch(/Nobody is named who decides/);
    await close();
  });
});
