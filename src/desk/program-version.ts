import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Places } from './places.ts';

/** The version of this package, as its manifest has it. */
export function programVersion({ home }: Places): string {
  return (JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }).version;
}
