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
    const folder = mkdtempSync(join(tmpdir(), 'outturn-migrations-'));

    beforeAll(async () => {
      await engine.start();
      const { dataFolder, address } = await engine.fresh();
      database = address === undefined ? await openPglite(dataFolder) : await openPostgres(address);
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
  });
}
