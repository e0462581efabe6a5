import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The folder with files of publishers that may not be part of the repository: named by OUTTURN_SHARED, else the folder
 * "shared" beside the repository; undefined where there is none, so that tests which need it can be skipped visibly.
 */
export function sharedFolder(): string | undefined {
  const folder = process.env.OUTTURN_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
  return existsSync(folder) ? folder : undefined;
}
