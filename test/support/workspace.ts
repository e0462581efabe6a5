import { join } from 'node:path';
import { temporaryFolder } from './engines.ts';

/** Where a command under test keeps its data, which is not made yet, and a folder for files to give it. */
export interface CommandFolders {
  readonly data: string;
  readonly files: string;
}

/** New folders for commands; the commands of this process are told of them. */
export function newFolders(): CommandFolders {
  const data = join(temporaryFolder(), 'data');
  process.env['OUTTURN_DATA'] = data;
  return { data, files: temporaryFolder() };
}
