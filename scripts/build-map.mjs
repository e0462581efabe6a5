// Writes the shapes of the map of contributions, from Natural Earth at 1:50m. As a command: node scripts/build-map.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { geoArea, geoCentroid, geoConicConformal, geoStream } from 'd3-geo';
import { feature, mergeArcs } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';

/** The sheet that the map is drawn on: everything is written in whole units of it. */
const SHEET = { width: 1200, height: 960 };
/** Europe and its seas: points that the sheet takes in. */
const FRAME = { type: 'MultiPoint', coordinates: [[-21.5, 61], [-10, 34.5], [18, 71.5], [46.5, 33], [44, 62]] };
/** Corners that change a line by less than so many square degrees are left out, alike on both sides of a border. */
const LEAST_CORNER = 0.008;
/** Islands of less than so many square units of the sheet are left out. */
const LEAST_ISLAND = 14;

/** ISO 3166-1: numeric codes as the atlas has them, and the codes of three letters that the ledger writes. */
const CODES = {
  '004': 'AFG', '008': 'ALB', '036': 'AUS', '040': 'AUT', '051': 'ARM', '056': 'BEL', '100': 'BGR', '124': 'CAN', '191': 'HRV', '203': 'CZE', '208': 'DNK',
  '233': 'EST', '246': 'FIN', '250': 'FRA', '268': 'GEO', '276': 'DEU', '300': 'GRC', '348': 'HUN', '352': 'ISL', '368': 'IRQ', '372': 'IRL', '380': 'ITA',
  '428': 'LVA', '440': 'LTU', '442': 'LUX', '498': 'MDA', '499': 'MNE', '528': 'NLD', '578': 'NOR', '616': 'POL', '620': 'PRT', '642': 'ROU', '703': 'SVK',
  '705': 'SVN', '724': 'ESP', '752': 'SWE', '756': 'CHE', '792': 'TUR', '804': 'UKR', '807': 'MKD', '826': 'GBR', '840': 'USA',
};
/** The atlas gives Kosovo no number. */
const KOSOVO = 'Kosovo';
/** Points on the land where a middle would lie on a border. */
const PLACED = { NOR: [8.8, 61], HRV: [16.3, 45.6], GBR: [-1.4, 52.6], ITA: [12.2, 43.2], DNK: [9.3, 56] };

/** The text of `src/chart/map-shapes.ts`. */
export function mapShapes() {
  const projection = geoConicConformal().rotate([-14, 0]).parallels([42, 62]).precision(0.4).fitExtent([[0, 0], [SHEET.width, SHEET.height]], FRAME);
  const countries = countriesOf(readAtlas());
  const anchors = countries.flatMap(({ code, geometry }) => (code ? [[code, rounded(projection(PLACED[code] ?? geoCentroid(largestPart(geometry))))]] : []));
  const clipped = projection.clipExtent([[-6, -6], [SHEET.width + 6, SHEET.height + 6]]);
  const lands = countries.map(({ code, geometry }) => ({ code, path: ringsOf(geometry, clipped).map(pathOf).join('') })).filter(({ path }) => path !== '');
  const nameless = lands.filter(({ code }) => !code).map(({ path }) => path).join('');
  const named = lands.filter(({ code }) => code).map(({ code, path }) => [code, path]);
  return [
    '// Written by scripts/build-map.mjs from Natural Earth (public domain), as the package world-atlas has it.',
    '',
    '/** The sheet of the map. */',
    `export const SHEET = { width: ${SHEET.width}, height: ${SHEET.height} } as const;`,
    '',
    '/** Where on the sheet a country is marked, by ISO 3166-1 alpha-3 (XKX for Kosovo); some lie beyond its edges. */',
    `export const ANCHORS: Readonly<Record<string, readonly [x: number, y: number]>> = {\n${sortedLines(anchors, ([x, y]) => `[${x}, ${y}]`)}\n};`,
    '',
    '/** The lands that can be marked, as paths on the sheet. */',
    `export const LANDS: Readonly<Record<string, string>> = {\n${sortedLines(named, (path) => `'${path}'`)}\n};`,
    '',
    '/** All other land, as one path. */',
    `export const OTHER_LAND =\n  '${nameless}';`,
    '',
  ].join('\n');
}

function sortedLines(entries, write) {
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, value]) => `  ${code}: ${write(value)},`).join('\n');
}

function readAtlas() {
  const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'));
  return withCrimeaInUkraine(simplify(presimplify(atlas), LEAST_CORNER));
}

/** The atlas draws who holds the ground. The alliance does not recognise the taking of Crimea, nor does resolution 68/262 of the United Nations. */
function withCrimeaInUkraine(atlas) {
  const { geometries } = atlas.objects.countries;
  const [russia, ukraine] = ['643', '804'].map((id) => geometries.find((each) => each.id === id));
  const crimea = feature(atlas, russia).geometry.coordinates.findIndex((coordinates) => isInCrimea(geoCentroid({ type: 'Polygon', coordinates })));
  const [arcs] = russia.arcs.splice(crimea, 1);
  Object.assign(ukraine, mergeArcs(atlas, [ukraine, { type: 'Polygon', arcs }]));
  return atlas;
}

function isInCrimea([longitude, latitude]) {
  return longitude > 33 && longitude < 36 && latitude > 44.5 && latitude < 46;
}

/** A few islands bear the number of their country a second time: they count as other land. */
function countriesOf(atlas) {
  const seen = new Set();
  const countries = feature(atlas, atlas.objects.countries).features.map(({ id, properties, geometry }) => ({ code: properties.name === KOSOVO ? 'XKX' : CODES[id], geometry }));
  const largestFirst = countries.sort((a, b) => geoArea(b.geometry) - geoArea(a.geometry));
  return largestFirst.map(({ code, geometry }) => ({ code: code && !seen.has(code) && seen.add(code) ? code : undefined, geometry }));
}

/** The rings of a country on the sheet, the largest first; small islands left out. */
function ringsOf(geometry, projection) {
  const rings = [];
  let ring = [];
  const nothing = () => undefined;
  const sink = { point: (x, y) => ring.push(rounded([x, y])), lineStart: () => (ring = []), lineEnd: () => rings.push(ring), polygonStart: nothing, polygonEnd: nothing, sphere: nothing };
  geoStream(geometry, projection.stream(sink));
  const sorted = rings.map(withoutRepeats).sort((a, b) => areaOf(b) - areaOf(a));
  return sorted.filter((each, at) => each.length > 2 && areaOf(each) >= (at === 0 ? 1 : LEAST_ISLAND));
}

function withoutRepeats(ring) {
  return ring.filter(([x, y], at) => at === 0 || x !== ring[at - 1][0] || y !== ring[at - 1][1]);
}

/** A ring as a path of relative steps, which are short to write. */
function pathOf([first, ...others]) {
  let [x, y] = first;
  const steps = others.map(([toX, toY]) => {
    const step = `${toX - x} ${toY - y}`;
    [x, y] = [toX, toY];
    return step;
  });
  return `M${first.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

function areaOf(ring) {
  const twice = ring.reduce((sum, [x, y], at) => sum + x * ring[(at + 1) % ring.length][1] - y * ring[(at + 1) % ring.length][0], 0);
  return Math.abs(twice) / 2;
}

function largestPart(geometry) {
  if (geometry.type === 'Polygon') return geometry;
  const parts = geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
  return parts.sort((a, b) => geoArea(b) - geoArea(a))[0];
}

function rounded([x, y]) {
  return [Math.round(x), Math.round(y)];
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  writeFileSync(fileURLToPath(new URL('../src/chart/map-shapes.ts', import.meta.url)), mapShapes());
}
