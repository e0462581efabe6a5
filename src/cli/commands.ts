import type { Run } from './command.ts';

/** One command of the command line; its code is loaded when it is called. */
export interface CommandEntry {
  readonly name: string;
  readonly args?: string;
  readonly summary: string;
  readonly options: readonly { readonly flags: string; readonly text: string }[];
  readonly load: () => Promise<Run<never>>;
}

const AS_OF = { flags: '--as-of <date>', text: 'the ledger as known at the end of that day, YYYY-MM-DD (default: today)' };
const COMMITMENT = { flags: '--commitment <id>', text: 'the commitment to hold against (default: the spending floor of the year)' };
const YEAR = { flags: '--year <year>', text: 'the year spoken of (default: the last that the newest edition prints)' };
const GROUP = { flags: '--group <id>', text: 'nato, nato-europe, europe-and-canada, eu, nordic-baltic' };
const INDICATOR = { flags: '--indicator <id>', text: 'what is printed: defence-share-of-gdp, equipment-share, defence-spending …' };
const PUBLICATION = { flags: '--publication <id>', text: 'nato-defexp, imf-weo, or one that you imported such as sipri-milex (default: nato-defexp)' };
const LOADED_BY = { flags: '--loaded-by <instant>', text: 'only what this ledger had learned by then' };
const JSON_OUT = { flags: '--json', text: 'print one JSON object' };
const CSV_OUT = { flags: '--csv', text: 'print CSV' };
const DATA = { flags: '--data <folder>', text: 'the folder of what you imported (default: OUTTURN_DATA, else .outturn in your home folder)' };
const COMMON = [AS_OF, LOADED_BY, JSON_OUT, CSV_OUT, DATA];

/** All commands, in the order in which help lists them. */
export const COMMANDS: readonly CommandEntry[] = [
  { name: 'status', summary: 'how far every ally is from what it promised', options: [YEAR, COMMITMENT, GROUP, ...COMMON], load: async () => (await import('./commands/status.ts')).run },
  { name: 'ally', args: '<ally>', summary: 'one ally through the years', options: [YEAR, COMMITMENT, ...COMMON], load: async () => (await import('./commands/ally.ts')).run },
  { name: 'gap', args: '<ally>', summary: 'the gap of one ally in points and in money', options: [YEAR, COMMITMENT, ...COMMON], load: async () => (await import('./commands/gap.ts')).run },
  { name: 'revisions', args: '<ally>', summary: 'one cell through all editions, of an ally or of an aggregate such as NATO', options: [YEAR, INDICATOR, PUBLICATION, ...COMMON], load: async () => (await import('./commands/revisions.ts')).run },
  { name: 'changes', args: '<before> <after>', summary: 'what differs between two editions, and who crossed a target', options: [INDICATOR, JSON_OUT, CSV_OUT, DATA], load: async () => (await import('./commands/changes.ts')).run },
  { name: 'commitments', args: '[id]', summary: 'what was promised: wording, target, deadline, disputes, sources', options: [AS_OF, JSON_OUT, CSV_OUT, DATA], load: async () => (await import('./commands/commitments.ts')).run },
  { name: 'explain', args: '<measure> <ally>', summary: 'where a figure comes from, down to the printed cell (share, gap, gap-points, gap-residual, spending, gdp, real-change, equipment)', options: [YEAR, COMMITMENT, ...COMMON], load: async () => (await import('./commands/explain.ts')).run },
  { name: 'import', args: '[file]', summary: 'read a publisher\'s file into the ledger', options: [{ flags: '--published <date>', text: 'the day of publication, where the file does not tell it' }, { flags: '--log', text: 'list what was imported' }, JSON_OUT, DATA], load: async () => (await import('./commands/import.ts')).run },
  { name: 'search', args: '<words...>', summary: 'find allies, commitments, editions, indicators, groups', options: [JSON_OUT, CSV_OUT, DATA], load: async () => (await import('./commands/search.ts')).run },
  { name: 'serve', summary: 'serve the web app and the API on this machine', options: [{ flags: '--port <number>', text: 'the port to listen on (default: 4100, or the next free one)' }, DATA], load: async () => (await import('./commands/serve.ts')).run },
];
