import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WorkspacePlace } from '#store';

/** The folders that Outturn works with. */
export interface Places {
  /** The package: facts and the built-in record lie below it. */
  readonly home: string;
  /** What the user imports and writes. */
  readonly data: string;
}

/** The package's own folder, and the user's data folder: as told, else `OUTTURN_DATA`, else `.outturn` in the home folder. */
export function findPlaces(dataFolder?: string): Places {
  return { home: packageFolder(), data: dataFolder ?? process.env['OUTTURN_DATA'] ?? join(homedir(), '.outturn') };
}

/** Where the workspace lies: a PostgreSQL server where `OUTTURN_DATABASE` names one, else the data folder. */
export function workspacePlace({ home, data }: Places): WorkspacePlace {
  const address = process.env['OUTTURN_DATABASE'];
  return { dataFolder: data, migrations: join(home, 'src', 'store', 'migrations'), ...(address && { address }) };
}

/** Where the segments of imports are kept. */
export function segmentsFolder(places: Places): string {
  return join(places.data, 'segments');
}

/** Where the decisions about statements of reports are kept: JSON Lines, to which lines are only ever added. */
export function decisionsFile(places: Pick<Places, 'data'>): string {
  return join(places.data, 'statements.jsonl');
}

/** Where the office-holders that the user has added are kept. */
export function ownOfficesFile(places: Places): string {
  return join(places.data, 'offices.json');
}

function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isPackage(folder)) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The folder of the package outturn was not found above its own code');
    folder = parent;
  }
  return folder;
}

function isPackage(folder: string): boolean {
  const manifest = join(folder, 'package.json');
  return existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string }).name === 'outturn';
}
