import type { ClientBase, PoolClient } from 'pg';
import type { Database } from './database.ts';

/**
 * A PostgreSQL server, by its address `postgres://…`. Several processes may share it.
 *
 * A connection that the server ends between two calls is forgotten; the next call makes a new one, and tells its caller
 * where none can be made.
 */
export async function openPostgres(address: string): Promise<Database> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: address });
  const open = new Set<PoolClient>();
  pool.on('connect', (client) => {
    open.add(client);
    client.once('end', () => open.delete(client));
  });
  pool.on('error', forget);

  const over = (client: Pick<ClientBase, 'query'>): Pick<Database, 'query' | 'run'> => ({
    query: async <Row>(sql: string, values: readonly unknown[] = []) => (await client.query(sql, [...values])).rows as Row[],
    run: async (sql) => void (await client.query(sql)),
  });
  return {
    ...over(pool),
    transaction: async (work) => {
      const client = await pool.connect();
      client.on('error', forget);
      let broken: Error | undefined;
      try {
        await client.query('begin');
        const result = await work(over(client));
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch((lost: Error) => (broken = lost));
        throw error;
      } finally {
        client.off('error', forget);
        client.release(broken);
      }
    },
    close: async () => {
      await pool.end();
      await Promise.all([...open].map((client) => new Promise<void>((resolve) => client.once('end', resolve))));
    },
  };
}

/** The pool has dropped the connection already, and whatever waited for it has its error. */
function forget(): void {}
