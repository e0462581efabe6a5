import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/support/engines.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';

const SHIPPED = fileURLToPath(new URL('./migrations', import.meta.url));

for (const engine of engines()) {
  describe(`migrations on ${engine.name}`, () => {
    let database: Database | undefined;
    let address: string | undefined;
    const folder = mkdtempSync(join(tmpdir(), 'outturn-migrations-'));

    beforeAll(async () => {
      await engine.start();
      const place = await engine.fresh();
      address = place.address;
      database = address === undefined ? await openPglite(place.dataFolder) : await openPostgres(address);
      for (const name of readdirSync(SHIPPED)) copyFileSync(join(SHIPPED, name), join(folder, name));
    });
    afterAll(async () => {
      await database?.close();
      await engine.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    const opened = (): Database => database as Database;
    const applied = async (): Promise<string[]> => (await opened().query<{ name: string }>('select name from migration order by name')).map(({ name }) => name);

    test('run once each, however often they are called', async () => {
      await migrate(opened(), folder);
      await migrate(opened(), folder);
      expect(await applied()).toEqual(readdirSync(SHIPPED).sort());
    });

    test('that fail leave nothing behind', async () => {
      writeFileSync(join(folder, '9998_good.sql'), 'create table half (id integer);');
      writeFileSync(join(folder, '9999_bad.sql'), 'create table broken (id nonsense);');
      await expect(migrate(opened(), folder)).rejects.toThrow(/nonsense/);
      expect(await applied()).toEqual(readdirSync(SHIPPED).sort());
      await expect(opened().query('select * from half')).rejects.toThrow(/half/);
    });

    test('make the log of imports append-only', async () => {
      await opened().query(
        "insert into import_log (segment, file, sha256, publication, importer, editions, cells, problems, loaded) values ('s', 'f', $1, 'p', 'i', '[]', 1, '[]', now())",
        ['b'.repeat(64)],
      );
      await expect(opened().query("update import_log set file = 'g'")).rejects.toThrow(/never changed/);
      await expect(opened().query('delete from import_log')).rejects.toThrow(/never changed/);
    });

    if (engine.name === 'PostgreSQL') {
      test('a connection that the server ends is forgotten, and a new one made', async () => {
        const idle = await openPostgres(address as string);
        await idle.query('select 1');
        expect(await endOthers()).toBe(1);
        await expect.poll(() => idle.query('select 2 as two').catch(() => [])).toEqual([{ two: 2 }]);
        await idle.close();
      });

      test('a transaction whose connection the server ends tells its own error, and the next call works', async () => {
        const busy = await openPostgres(address as string);
        const work = busy.transaction(async (inside) => {
          await inside.query('select 1');
          await endOthers();
          await new Promise((resolve) => setTimeout(resolve, 50));
          await inside.query('select 2');
        });
        await expect(work).rejects.toThrow(/terminat|not queryable|connection/i);
        expect(await busy.query('select 3 as three')).toEqual([{ three: 3 }]);
        await busy.close();
      });

      test('has let go of every connection when it is closed', async () => {
        const other = await openPostgres(address as string);
        await Promise.all([1, 2, 3, 4].map((each) => other.query('select $1::int', [each])));
        await other.close();
        expect(await endOthers()).toBe(0);
      });
    }

    /** Ends every other connection to this database, as an administrator would. */
    const endOthers = async (): Promise<number> =>
      (await opened().query('select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()')).length;
  });
}
