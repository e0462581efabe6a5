import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '@hono/node-server';
import type { Day } from '#core';
import { OutturnError } from '#kit';
import { openOutturn } from '#desk';
import { createApp, type RenderPage } from './app.ts';
import { loopbackOnly } from './loopback.ts';

export interface ServerOptions {
  /** 0 for any free port. */
  readonly port: number;
  readonly dataFolder?: string;
  /** The day that counts as today; the clock's unless it is told. */
  readonly today?: () => Day;
  readonly onFailure?: (error: unknown) => void;
}

export interface RunningServer {
  /** `http://127.0.0.1:4100/`. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the API and the web app on the loopback address, to whoever asks for it by a name of this machine.
 *
 * @throws OutturnError `port-taken` where another program listens on the port.
 */
export async function startServer({ port, dataFolder, today = clockDay, onFailure }: ServerOptions): Promise<RunningServer> {
  const { ledger, places } = openOutturn(dataFolder);
  const web = await builtWeb(places.home);
  const app = createApp({ ledger, today, places, ...(web && { web }), ...(onFailure && { onFailure }) });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: loopbackOnly(app.fetch), port, hostname: '127.0.0.1' }, (info) => {
      resolve({ address: `http://127.0.0.1:${info.port}/`, close: () => closed(server) });
    });
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? portTaken(port) : error));
  });
}

/** Today in universal time. */
export function clockDay(): Day {
  return new Date().toISOString().slice(0, 10) as Day;
}

function closed(server: ReturnType<typeof serve>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}

function portTaken(port: number): OutturnError {
  return new OutturnError({ code: 'port-taken', where: `port ${port}`, what: 'Another program listens there', wayOut: 'Stop it, or choose another port with --port' });
}

async function builtWeb(home: string): Promise<{ folder: string; render: RenderPage } | undefined> {
  const script = join(home, 'dist', 'web', 'server.js');
  if (!existsSync(script)) return undefined;
  const { render } = (await import(pathToFileURL(script).href)) as { render: RenderPage };
  return { folder: join(home, 'dist', 'web', 'client'), render };
}
