import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContext, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';

/** A window of a test, and everything that went wrong in it. */
export interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the console and of scripts, and requests that failed. */
  readonly troubles: string[];
  close(): Promise<void>;
}

/** The windows that pages are looked at in. */
export const SCREENS = {
  desktop: { viewport: { width: 1440, height: 1000 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true },
} as const satisfies Record<string, BrowserContextOptions>;

/** Made for one page on a small machine: with them a window that closes takes the browser along, and foreign sites are trusted. */
const NOT_FOR_TESTS = ['--single-process', '--no-zygote', '--disable-web-security'];

/** Launches headless Chromium, as it comes from npm. */
export async function launchBrowser(): Promise<Browser> {
  const args = [...chromium.args.filter((arg) => !NOT_FOR_TESTS.includes(arg)), '--no-sandbox', '--disable-background-networking'];
  return playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true });
}

/** Opens a window of its own: nothing is shared with another. */
export async function openWindow(browser: Browser, options: BrowserContextOptions = SCREENS.desktop): Promise<Window> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('response', (response) => response.status() >= 400 && troubles.push(`${response.status()} ${response.url()}`));
  return { page, context, troubles, close: () => context.close() };
}

/** The text of a part of a page, with plain spaces. */
export async function wordsOf(part: Locator): Promise<string> {
  return (await part.innerText()).replace(/[\u00a0\u202f]/g, ' ');
}

/** Waits until the page's script runs: what it alone offers, the slider, is there then. */
export async function untilAlive(page: Page): Promise<void> {
  await page.locator('.rail-slider').waitFor({ state: 'attached' });
}
