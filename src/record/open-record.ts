import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts, Segment } from '#core';
import { decodeSegment } from './segment-file.ts';

const SUFFIX = '.segment';

/** The facts that ship with Outturn: allies, groups, commitments, publications and their editions. */
export function readFacts(folder: string): Facts {
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
  const { publications, editions } = read<Pick<Facts, 'publications' | 'editions'>>('publications.json');
  return { allies: read('allies.json'), groups: read('groups.json'), commitments: read('commitments.json'), publications, editions };
}

/** All segments of a folder, in the order of their names; none where there is no such folder. */
export function readSegments(folder: string): Segment[] {
  if (!existsSync(folder)) return [];
  return segmentFiles(folder).map((name) => decodeSegment(readFileSync(join(folder, name)), name));
}

/** The names of the segment files of a folder. */
export function segmentFiles(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(SUFFIX)).sort();
}
