import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openWindow, SCREENS, wordsOf, type Window } from '../support/browser.ts';
import { serveForTests } from './served.ts';

const served = serveForTests();

const LATER = '2017-03-31-ministers-later';
const EARLY = '2017-03-31-ministers-early';
const GAP = 'Germany would have to spend an additional $37 billion a year.';
const TABLE = 'claim,date\n"Germany spends 1.2 percent of GDP on defence.",2017-03-31\n"Only five of 28 allies meet the target.",2017-03-31\nThe ministers had lunch.,2017-03-31\n';

describe('a sample report', () => {
  test('opens with its statements, quantities and claims marked, and a finding beside them', async () => {
    const { page, troubles, close } = await opened(`/reader?sample=${LATER}`);
    expect(await wordsOf(page.locator('h1'))).toContain('Ministers spar over spending');
    for (const look of ['statement', 'quantity', 'said-by', 'claim-mismatch', 'claim-match']) expect(await page.locator(`.report-text .${look}`).count(), look).toBeGreaterThan(0);
    const finding = await wordsOf(page.locator('.finding-card.is-selected'));
    expect(finding).toMatch(/Sigmar Gabriel · foreign minister, Germany/);
    expect(finding).toMatch(/Fits if it means/i);
    expect(await page.locator('.finding-card.is-selected svg.chart-readings:visible').count()).toBe(1);
    expect(troubles).toEqual([]);
    await close();
  });

  test('shows what its later version changed', async () => {
    const { page, close } = await opened(`/reader?sample=${LATER}&with=${EARLY}`);
    expect(new Set(await page.locator('.margin-word').allInnerTexts())).toEqual(new Set(['added', 'moved', 'reworded']));
    expect(await page.locator('.block.is-reworded del').allInnerTexts()).toContain('efforts');
    expect(await page.locator('.block.is-reworded ins').allInnerTexts()).toContain('expenditures');
    expect(await wordsOf(page.locator('.findings'))).toContain('Edgars Rinkēvičs · foreign minister, Latvia');
    await close();
  });

  test('shows what is gone where the early version is read against the later', async () => {
    const { page, close } = await opened(`/reader?sample=${EARLY}&with=${LATER}`);
    expect(await page.locator('.block.is-removed del').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('Edgars Rinkevics')]));
    await close();
  });
});

describe('a mark', () => {
  test('by keyboard leads to its finding and back, and the address keeps which', async () => {
    const { page, close } = await opened(`/reader?sample=${LATER}`);
    const mark = page.locator('a.mark:has(.claim-match)').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    const id = (await mark.getAttribute('href'))?.slice(1) ?? '';
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id);
    expect(page.url()).toContain(`#${id}`);
    expect(await mark.getAttribute('aria-current')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`in-text-${id}`);
    await close();
  });

  test('opens a figure down to its cells', async () => {
    const { page, close } = await opened(`/reader?text=${encodeURIComponent(GAP)}&date=2017-03-31`);
    await page.locator('.one-reading.is-plain summary').first().click();
    expect(await wordsOf(page.locator('.one-reading.is-plain').first())).toMatch(/IMF WEO · Oct\s2016 · NGDP · DEU 2017/);
    await close();
  });

  test('raises its finding over the text on a phone, and Close puts it away', async () => {
    const { page, close } = await opened(`/reader?sample=${LATER}`, SCREENS.phone);
    await page.locator('a.mark:has(.claim-mismatch)').first().click();
    await page.getByRole('button', { name: 'Close' }).waitFor();
    expect(await page.locator('.findings.is-open .finding-card:visible').count()).toBe(1);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.locator('.findings.is-open').count()).toBe(0);
    await close();
  });
});

describe('a text of one’s own', () => {
  test('is read in place; markup in it stays text, and its direction is kept', async () => {
    const { page, troubles, close } = await opened('/reader');
    await pasted(page, '<img src=x onerror="document.title=1"> <b>Germany</b> spends 1.2 percent of GDP on defence.\n\nأنفقت ألمانيا 1.2 بالمئة', '2017-03-31');
    expect(await page.locator('.report-text img, .report-text b').count()).toBe(0);
    expect(await wordsOf(page.locator('.report-text'))).toContain('<b>Germany</b>');
    expect(await page.locator('.report-text p').last().evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/reader');
    expect(troubles).toEqual([]);
    await close();
  });

  test('whose claim was checked before is recognised, with the earlier verdict', async () => {
    const { page, close } = await opened('/reader');
    await pasted(page, GAP, '2017-03-31');
    expect(await page.locator('.seen-check').count()).toBe(0);
    await page.getByText('Read another report').click();
    await pasted(page, `It was said again: ${GAP}`, '2017-03-31');
    await page.locator('.seen-check').first().waitFor();
    expect(await wordsOf(page.locator('.seen-check').first())).toMatch(/Checked before in this browser, on 21\sNovember\s2026: mismatch then/);
    await page.getByRole('button', { name: 'Forget them' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await close();
  });

  test('that cannot be read is refused in place, and is not lost', async () => {
    const { page, close } = await opened('/reader');
    await page.getByLabel('The report, a speech').fill(GAP);
    await page.getByLabel('Its day').evaluate((field) => field.removeAttribute('max'));
    await page.getByLabel('Its day').fill('2099-01-01');
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.getByRole('alert').getByText('That day has not come yet').waitFor();
    expect(await page.getByLabel('The report, a speech').inputValue()).toBe(GAP);
    await close();
  });

  test('may be a file: dropped or chosen, web page or text; a picture is refused', async () => {
    const { page, close } = await opened('/reader');
    const file = page.locator('input[type=file]').first();
    await file.setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('89504e470d0a1a0a0000', 'hex') });
    await page.getByRole('alert').getByText('This is a picture').waitFor();
    await dropped(page, 'page.html', `<!doctype html><html><head><title>At the summit</title><meta property="article:published_time" content="2017-03-31T10:00:00Z"></head><body><article><p>${GAP}</p><p>More was said on the day.</p></article></body></html>`);
    await page.locator('.report-text').waitFor();
    expect(await wordsOf(page.locator('.report-about'))).toMatch(/page\.html · 31\sMarch\s2017, told by the file/);
    await close();
  });

  test('is taken away as a file', async () => {
    const { page, close } = await opened(`/reader?text=${encodeURIComponent(GAP)}&date=2017-03-31`);
    for (const [name, ending, words] of [['CSV', '.csv', 'mismatch'], ['ClaimReview', '.jsonld', 'ClaimReview'], ['Annotated page', '.html', '<!doctype html>']] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      expect(download.suggestedFilename()).toContain(ending);
      expect(readFileSync(await download.path(), 'utf8')).toContain(words);
    }
    await close();
  });
});

test('a table of claims is checked in one go', async () => {
  const { page, close } = await opened('/reader');
  await page.getByLabel('The report, a speech').fill(TABLE);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await page.locator('#checks').waitFor();
  const rows = await page.locator('#checks tbody tr').allInnerTexts();
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatch(/match[\s\S]*match/);
  expect(rows[2]).toContain('nothing to check');
  await close();
});

describe('without script', () => {
  test('the form posts, and the page that comes is whole', async () => {
    const { page, close } = await openWindow(served.browser, { ...SCREENS.desktop, javaScriptEnabled: false });
    await page.goto(served.at('/reader'));
    await page.getByLabel('The report, a speech').fill(`Sigmar Gabriel said on Friday: “${GAP}”`);
    await page.getByLabel('Its day').fill('2017-03-31');
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    expect(await wordsOf(page.locator('.finding-card[open]').first())).toContain('mismatch');
    expect(await page.locator('svg.chart-readings:visible').count()).toBe(1);
    expect(await page.locator('.claim-check .tree').count()).toBeGreaterThan(2);
    await close();
  });

  test('what is refused stays in the form', async () => {
    const { page, close } = await openWindow(served.browser, { ...SCREENS.desktop, javaScriptEnabled: false });
    const answer = await page.goto(served.at(`/reader?text=${encodeURIComponent(GAP)}&date=2099-01-01`));
    expect(answer?.status()).toBe(400);
    expect(await wordsOf(page.getByRole('alert'))).toContain('That day has not come yet');
    expect(await page.getByLabel('The report, a speech').inputValue()).toBe(GAP);
    await close();
  });
});

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each(['desktop', 'phone'] as const)('on a %s', (screen) => {
  test.each(['/reader', `/reader?sample=${LATER}`, `/reader?sample=${LATER}&with=${EARLY}`, `/reader?text=${encodeURIComponent(TABLE)}`])('%s has no violation that axe can find, and nothing is cut off', async (path) => {
    const { page, close } = await opened(path, SCREENS[screen]);
    if (screen === 'desktop') await page.locator('.finding-card').evaluateAll((cards) => cards.forEach((card) => card.setAttribute('open', '')));
    expect(await violations(new AxeBuilder({ page }).withTags(RULES)), 'in light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block'])), 'in dark').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await close();
  });
});

async function opened(path: string, options: Parameters<typeof openWindow>[1] = SCREENS.desktop): Promise<Window> {
  const window = await openWindow(served.browser, options);
  await window.page.goto(served.at(path), { waitUntil: 'networkidle' });
  return window;
}

async function pasted(page: Page, text: string, day: string): Promise<void> {
  const before = await page.locator('.report-text').count();
  await page.getByLabel('The report, a speech').fill(text);
  await page.getByLabel('Its day').fill(day);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  if (before === 0) await page.locator('.report-text').waitFor();
  else await page.locator('.report-text', { hasText: text.slice(0, 18) }).waitFor();
}

async function dropped(page: Page, name: string, content: string): Promise<void> {
  const data = await page.evaluateHandle(([file, words]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([words as string], file as string));
    return transfer;
  }, [name, content]);
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const found = await axe.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).slice(0, 3).join(' | ')}`);
}
