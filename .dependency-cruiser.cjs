// The walls of the house. A new arrow between rooms is the rarest change: it deserves its own commit and a line of why.

const ARROWS = [
  { room: 'kit', sees: [], why: 'kit holds general tools without a domain word and stands on nothing' },
  { room: 'core', sees: ['kit'], why: 'core is the meaning of the ledger and knows no room above it' },
  { room: 'reader', sees: ['kit', 'core'], why: 'Siblings in the middle do not see each other: desk brings them together' },
  { room: 'chart', sees: ['kit', 'core'], why: 'Siblings in the middle do not see each other: desk brings them together' },
  { room: 'sources', sees: ['kit', 'core'], why: 'Siblings in the middle do not see each other: desk brings them together' },
  { room: 'record', sees: ['kit', 'core'], why: 'Siblings in the middle do not see each other: desk brings them together' },
  { room: 'store', sees: ['kit', 'core'], why: 'Siblings in the middle do not see each other: desk brings them together' },
  {
    room: 'desk',
    sees: ['kit', 'core', 'reader', 'chart', 'sources', 'record', 'store'],
    why: 'desk answers what a user asks and knows no face: neither api, nor cli, nor web',
  },
  {
    room: 'api',
    sees: ['kit', 'core', 'chart', 'desk'],
    why: 'api speaks HTTP for desk and may draw charts: record, store and sources are reached through desk',
  },
  {
    room: 'cli',
    sees: ['kit', 'core', 'chart', 'desk', 'api'],
    why: 'cli prints for desk and serves api: record, store and sources are reached through desk',
  },
  {
    room: 'web',
    sees: ['kit', 'core', 'reader', 'chart'],
    alsoTypesOf: '^src/api/contract\\.ts$',
    why: 'web runs in a browser: data comes over HTTP, and of api it knows the types of the contract',
  },
];

const TESTS = '\\.test\\.tsx?$';
const PURE = '^src/(kit|core|reader|chart)/';

function arrowRule({ room, sees, alsoTypesOf, why }) {
  const allowed = [room, ...sees].map((name) => `^src/${name}/`);
  return {
    name: `arrows-of-${room}`,
    comment: why,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: { path: '^src/', pathNot: alsoTypesOf === undefined ? allowed : [...allowed, alsoTypesOf] },
  };
}

const DOOR_RULES = [
  {
    name: 'only-through-the-door',
    comment: 'A room is entered by its index.ts: export there what others may use',
    severity: 'error',
    from: { path: '^src/([^/]+)/' },
    to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', '^src/api/contract\\.ts$'] },
  },
  {
    name: 'written-as-a-room',
    comment: 'Another room is written by its name: import from "#core", not from "../core/index.ts"',
    severity: 'error',
    from: { path: '^src/([^/]+)/' },
    to: { path: '^src/', pathNot: '^src/$1/', dependencyTypesNot: ['aliased-subpath-import'] },
  },
  {
    name: 'no-own-door-from-inside',
    comment: 'Inside a room files import one another directly: the door is for outsiders',
    severity: 'error',
    from: { path: '^src/([^/]+)/', pathNot: TESTS },
    to: { path: '^src/$1/index\\.ts$' },
  },
  {
    name: 'contract-types-only',
    comment: 'Of api, web knows only types: import type, so that no server code reaches the browser',
    severity: 'error',
    from: { path: '^src/web/' },
    to: { path: '^src/api/contract\\.ts$', dependencyTypesNot: ['type-only'] },
  },
];

const HOUSE_RULES = [
  {
    name: 'library-door',
    comment: 'src/index.ts is the public door: it shows core, desk and chart, and nothing inside imports it',
    severity: 'error',
    from: { path: '^src/index\\.ts$' },
    to: { path: '^src/', pathNot: '^src/(kit|core|chart|reader|desk)/index\\.ts$' },
  },
  {
    name: 'no-circle',
    comment: 'Two files that run each other are one idea or three: move what they share below both (types may refer in a circle)',
    severity: 'error',
    from: { path: '^src/' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'pure-rooms-without-node',
    comment: 'kit, core, reader and chart run in a browser too: no Node modules',
    severity: 'error',
    from: { path: PURE, pathNot: TESTS },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'databases-in-store',
    comment: 'SQL and its drivers live in store and nowhere else',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/store/' },
    to: { path: 'node_modules/(pg|@electric-sql/pglite|@types/pg)/' },
  },
  {
    name: 'no-test-tools-shipped',
    comment: 'What ships leans on dependencies, not on devDependencies',
    severity: 'error',
    from: { path: '^src/', pathNot: TESTS },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
  },
  {
    name: 'everything-resolves',
    comment: 'The imported file or package does not exist: correct the path or add the dependency',
    severity: 'error',
    from: { path: '^src/' },
    to: { couldNotResolve: true },
  },
];

module.exports = {
  forbidden: [...ARROWS.map(arrowRule), ...DOOR_RULES, ...HOUSE_RULES],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'module', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
