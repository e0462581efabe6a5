import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Transaction } from '@electric-sql/pglite';
import type { Database } from './database.ts';
import { lockFolder } from './lock.ts';

/**
 * The embedded database in a data folder. PGlite has no lock of its own and two processes destroy a folder, so the folder
 * is locked for as long as it is open. It serves one trusted machine.
 *
 * @throws OutturnError `workspace-locked` where another process has it open.
 */
export async function openPglite(dataFolder: string): Promise<Database> {
  mkdirSync(dataFolder, { recursive: true });
  const unlock = lockFolder(dataFolder);
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    const engine = await PGlite.create(join(dataFolder, 'workspace'));
    const over = (client: Pick<Transaction, 'query' | 'exec'>): Pick<Database, 'query' | 'run'> => ({
      query: async <Row>(sql: string, values: readonly unknown[] = []) => (await client.query<Row>(sql, [...values])).rows,
      run: async (sql) => void (await client.exec(sql)),
    });
    return {
      ...over(engine),
      transaction: (work) => engine.transaction((client) => work(over(client))),
      close: async () => {
        await engine.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
