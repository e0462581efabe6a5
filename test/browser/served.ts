import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { parseDay } from '#core';
import { startServer, type RunningServer } from '#api';
import { launchBrowser } from '../support/browser.ts';

/** The app, served and looked at. */
export interface Served {
  /** The address of a path of the app. */
  at(path: string): string;
  readonly browser: Browser;
}

/** Serves the built app on a free port for the tests of a file, on a fixed day, with nothing imported, or with a folder to write to. */
export function serveForTests(dataFolder = 'no-such-folder'): Served {
  let server: RunningServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer({ port: 0, dataFolder, today: () => parseDay('2026-11-21') }), launchBrowser()]);
  });
  afterAll(async () => {
    await Promise.all([server?.close(), browser?.close()]);
  });
  return {
    at: (path) => new URL(path, server.address).href,
    get browser() {
      return browser;
    },
  };
}
