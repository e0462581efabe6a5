import type { Database } from './database.ts';
import { importLogIn, type ImportLog } from './import-log.ts';
import { migrate } from './migrate.ts';
import { openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';

/** Where a workspace lies: the embedded database in a folder, or a PostgreSQL server. */
export interface WorkspacePlace {
  readonly dataFolder: string;
  /** `postgres://…`; without it the embedded database is used. */
  readonly address?: string;
  /** The folder of the migrations that ship with Outturn. */
  readonly migrations: string;
}

/** What people write. For now it keeps the log of imports. */
export interface Workspace {
  readonly imports: ImportLog;
  close(): Promise<void>;
}

/** Opens the workspace and brings it to the newest shape. */
export async function openWorkspace({ dataFolder, address, migrations }: WorkspacePlace): Promise<Workspace> {
  const database: Database = address === undefined ? await openPglite(dataFolder) : await openPostgres(address);
  try {
    await migrate(database, migrations);
  } catch (error) {
    await database.close();
    throw error;
  }
  return { imports: importLogIn(database), close: () => database.close() };
}
