import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDay } from '#core';
import { startServer, type RunningServer } from './server.ts';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ port: 0, dataFolder: 'no-such-folder', today: () => parseDay('2026-11-21') });
});
afterAll(() => server.close());

const PATH = '/api/v1/counting-rules';

/** Asks the server for a path in the name of a host. */
function askFor(host: string, path: string): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, server.address), { headers: { host } }, (answer) => {
      let text = '';
      answer.on('data', (piece) => { text += String(piece); });
      answer.on('end', () => resolve({ status: answer.statusCode, text }));
    });
    asked.on('error', reject).end();
  });
}

describe('the server on the loopback address', () => {
  test.each(['localhost', 'LOCALHOST:4100', '127.0.0.1:80', '[::1]:4100'])('answers to %s', async (host) => {
    expect((await askFor(host, PATH)).status).toBe(200);
  });

  test.each(['rebound.example:4100', 'localhost.example', '127.0.0.1.example'])('refuses %s, whatever is asked', async (host) => {
    for (const path of [PATH, '/', '/assets/none.js']) {
      const { status, text } = await askFor(host, path);
      expect([status, JSON.parse(text)]).toEqual([421, expect.objectContaining({ code: 'foreign-host', where: `host "${host}"` })]);
    }
  });
});
