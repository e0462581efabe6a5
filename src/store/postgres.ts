import type { ClientBase } from 'pg';
import type { Database } from './database.ts';

/** A PostgreSQL server, by its address `postgres://…`. Several processes may share it. */
export async function openPostgres(address: string): Promise<Database> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: address });
  const over = (client: Pick<ClientBase, 'query'>): Pick<Database, 'query' | 'run'> => ({
    query: async <Row>(sql: string, values: readonly unknown[] = []) => (await client.query(sql, [...values])).rows as Row[],
    run: async (sql) => void (await client.query(sql)),
  });
  return {
    ...over(pool),
    transaction: async (work) => {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const result = await work(over(client));
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback');
        throw error;
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}
