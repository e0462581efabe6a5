import type { Database } from './database.ts';

/** One import: which file became which segment. */
export interface ImportLogEntry {
  readonly segment: string;
  readonly file: string;
  readonly sha256: string;
  readonly publication: string;
  readonly importer: string;
  readonly editions: readonly string[];
  readonly cells: number;
  /** What could not be read, a sentence each. */
  readonly problems: readonly string[];
  /** An ISO instant. */
  readonly loaded: string;
}

/** The log of imports: entries are added and never changed. */
export interface ImportLog {
  add(entry: ImportLogEntry): Promise<void>;
  /** Oldest first. */
  list(): Promise<readonly ImportLogEntry[]>;
}

export function importLogIn(database: Database): ImportLog {
  return {
    add: async (entry) => {
      const { segment, file, sha256, publication, importer, editions, cells, problems, loaded } = entry;
      await database.query(
        `insert into import_log (segment, file, sha256, publication, importer, editions, cells, problems, loaded)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [segment, file, sha256, publication, importer, JSON.stringify(editions), cells, JSON.stringify(problems), loaded],
      );
    },
    list: async () => {
      const rows = await database.query<Omit<ImportLogEntry, 'loaded'> & { loaded: Date }>(
        'select segment, file, sha256, publication, importer, editions, cells, problems, loaded from import_log order by id',
      );
      return rows.map((row) => ({ ...row, loaded: row.loaded.toISOString() }));
    },
  };
}
