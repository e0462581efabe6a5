import { startServer, type RunningServer } from '#api';
import { OutturnError, refuse } from '#kit';
import { parseDay } from '#core';
import type { Effects } from '../effects.ts';
import type { Run } from '../command.ts';

interface ServeOptions {
  readonly port?: string;
  readonly data?: string;
}

const FIRST_PORT = 4100;
const PORTS_TRIED = 20;

export const run: Run<ServeOptions> = async ({ options, effects }) => {
  const server = await listen(options, effects);
  effects.out(`Outturn is at ${server.address}\nStop it with Ctrl+C\n`);
  await untilStopped();
  await server.close();
  return 0;
};

async function listen({ port, data }: ServeOptions, effects: Effects): Promise<RunningServer> {
  const parts = { ...(data !== undefined && { dataFolder: data }), today: () => parseDay(effects.today()), onFailure: (error: unknown) => effects.note(`${String(error)}\n`) };
  if (port !== undefined) return startServer({ ...parts, port: portNumber(port) });
  for (let tried = FIRST_PORT; tried < FIRST_PORT + PORTS_TRIED; tried += 1) {
    try {
      return await startServer({ ...parts, port: tried });
    } catch (error) {
      if (!(error instanceof OutturnError) || error.problem.code !== 'port-taken') throw error;
    }
  }
  return startServer({ ...parts, port: 0 });
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) refuse('bad-port', `--port "${text}"`, 'This is not a port', 'Write a number from 0 to 65535; 0 takes any free port');
  return port;
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
