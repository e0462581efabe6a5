import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SCRIPT: string = '../../scripts/build-map.mjs';

test('the shapes of the map are those that the script makes of the atlas', async () => {
  const { mapShapes } = (await import(SCRIPT)) as { mapShapes: () => string };
  expect(mapShapes()).toBe(readFileSync(fileURLToPath(new URL('../../src/chart/map-shapes.ts', import.meta.url)), 'utf8'));
}, 60_000);
