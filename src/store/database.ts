/** What the store needs of an engine: PGlite and PostgreSQL both give it. */
export interface Database {
  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Several statements without values, such as a migration. */
  run(sql: string): Promise<void>;
  /** All of it or nothing; within, only the database that is handed in may be used. */
  transaction<Result>(work: (database: Pick<Database, 'query' | 'run'>) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
