import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from './database.ts';

/** A number that no other program should take for its own advisory lock: "outturn" read as digits of a telephone. */
const MIGRATION_LOCK = 6888876;

/** Brings a database to the newest shape. Each migration runs once, whole or not at all, also when several processes start together. */
export async function migrate(database: Database, folder: string): Promise<void> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql')).sort();
  await database.transaction(async (inside) => {
    await inside.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await inside.run('create table if not exists migration (name text primary key, applied timestamptz not null default now())');
    const applied = new Set((await inside.query<{ name: string }>('select name from migration')).map(({ name }) => name));
    for (const name of files.filter((each) => !applied.has(each))) {
      await inside.run(readFileSync(join(folder, name), 'utf8'));
      await inside.query('insert into migration (name) values ($1)', [name]);
    }
  });
}
