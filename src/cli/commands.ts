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
const RULE = { flags: '--rule <id>', text: 'what counts: nato-core, core-and-aid, core-and-related (default: nato-core)' };
const MEMBERSHIP = { flags: '--membership <day>', text: 'the members of that day for all years (default: each year\'s members)' };
const GDP_BASIS = { flags: '--gdp <basis>', text: 'market or purchasing-power (default: market)' };
const CURRENCY = { flags: '--currency <code>', text: 'tell the gap in this currency too, such as EUR' };
const INDICATOR = { flags: '--indicator <id>', text: 'what is printed: defence-share-of-gdp, equipment-share, defence-spending …' };
const PUBLICATION = { flags: '--publication <id>', text: 'nato-defexp, imf-weo, or one that you imported such as sipri-milex (default: nato-defexp)' };
const UNIT = { flags: '--unit <unit>', text: 'EUR, USD, international_dollars … (default for money: USD at current prices)' };
const PRICE_BASE = { flags: '--price-base <base>', text: 'current, constant-2021 …, or constant-national' };
const LOADED_BY = { flags: '--loaded-by <instant>', text: 'only what this ledger had learned by then' };
const JSON_OUT = { flags: '--json', text: 'print one JSON object' };
const CSV_OUT = { flags: '--csv', text: 'print CSV' };
const DATA = { flags: '--data <folder>', text: 'the folder of what you imported (default: OUTTURN_DATA, else .outturn in your home folder)' };
const FORMAT = { flags: '--format <name>', text: 'csv, json, parquet or xlsx (default: by the ending of the file)' };
const TO = { flags: '--to <file>', text: 'the file to write; beside csv lie its descriptors' };
const ALLY = { flags: '--ally <name>', text: 'only one ally, or an aggregate such as NATO' };
const EDITIONS = { flags: '--editions <which>', text: 'newest: each cell as the newest edition has it; all: in every edition held (default: newest)' };
const RESTRICTED = { flags: '--include-restricted', text: 'take in publications whose terms restrict passing their figures on' };
const REPORT_DATE = { flags: '--date <date>', text: 'the day of the report, YYYY-MM-DD (default: its metadata, the name of the file, the text)' };
const LANGUAGE = { flags: '--language <code>', text: 'en, de or fr (default: as the words tell)' };
const SPEAKER = { flags: '--speaker <name>', text: 'whoever speaks where the words name nobody, as in a speech' };
const FORCE = { flags: '--force', text: 'replace files that are there' };
const PATH = [
  { ...COMMITMENT, text: 'the commitment to reach (default: the newest with a deadline ahead)' },
  { flags: '--target <percent>', text: 'the share to reach, where it is another than the commitment\'s' },
  { flags: '--by <year>', text: 'the year of the target (default: the deadline of the commitment)' },
  { flags: '--from <year>', text: 'the year of the spending to start from (default: the last known)' },
  { flags: '--shape <name>', text: 'linear, constant-growth, front-loaded, back-loaded or at-once (default: linear)' },
  { flags: '--points <list>', text: 'a path set by hand, such as 2028=2.5,2031=3' },
  { flags: '--baseline <name>', text: 'what would be spent without it: constant-share, constant-real or constant-nominal (default: constant-share)' },
  { flags: '--against <plan>', text: 'a plan as the baseline: a file, or one on record; additional is what lies above it' },
  { flags: '--growth <percent>', text: 'growth of real GDP a year, or 2027=1,2028=1.3 (default: as the outlook has it)' },
  { flags: '--deflator <percent>', text: 'growth of prices a year, or year by year (default: as the outlook has it)' },
  { flags: '--interest <percent>', text: 'tell what it does to deficit and debt if all of it is borrowed at this rate' },
];
const BY = { flags: '--by <name>', text: 'who decides (default: OUTTURN_BY, else the user of this machine)' };
const BECAUSE = { flags: '--because <words>', text: 'why' };
const COMMON = [AS_OF, LOADED_BY, JSON_OUT, CSV_OUT, DATA];

/** All commands, in the order in which help lists them. */
export const COMMANDS: readonly CommandEntry[] = [
  { name: 'status', summary: 'how far every ally is from what it promised', options: [YEAR, COMMITMENT, GROUP, RULE, ...COMMON], load: async () => (await import('./commands/status.ts')).run },
  { name: 'ally', args: '<ally>', summary: 'one ally through the years', options: [YEAR, COMMITMENT, RULE, ...COMMON], load: async () => (await import('./commands/ally.ts')).run },
  { name: 'gap', args: '<ally>', summary: 'the gap of one ally in points and in money', options: [YEAR, COMMITMENT, RULE, CURRENCY, ...COMMON], load: async () => (await import('./commands/gap.ts')).run },
  { name: 'cost', args: '[ally]', summary: 'what it costs an ally, or a group, to reach a target: year by year and in sum', options: [...PATH, GROUP, RULE, { ...CURRENCY, text: 'tell money in this currency (default: the ally\'s own; USD for a group)' }, ...COMMON], load: async () => (await import('./commands/cost.ts')).run },
  { name: 'costings', args: '[id]', summary: 'published costings of a target computed again: theirs, ours, the difference, and why', options: [AS_OF, LOADED_BY, JSON_OUT, CSV_OUT, DATA], load: async () => (await import('./commands/costings.ts')).run },
  { name: 'plan', args: '<action> [names...]', summary: 'plans of targets by year: new ALLY, validate, cost, compare, follow, roll-up, on-record, convert, schema', options: [{ ...TO, text: 'the file to write the plan to (default: it is printed)' }, { flags: '--format <name>', text: 'yaml, json, xlsx or csv (default: by the ending of the file, else yaml)' }, FORCE, { flags: '--on-record', text: 'with roll-up: also what governments announced, of allies that no file is of' }, ...PATH, RULE, GROUP, { ...CURRENCY, text: 'tell money in this currency' }, ...COMMON], load: async () => (await import('./commands/plan.ts')).run },
  { name: 'burden', summary: 'what every ally bears of the spending, beside its share of GDP and population', options: [YEAR, GROUP, RULE, MEMBERSHIP, GDP_BASIS, ...COMMON], load: async () => (await import('./commands/burden.ts')).run },
  { name: 'contributions', args: '[mission]', summary: 'what is given in kind: who gives what to which mission, and what it adds up to', options: [{ flags: '--ally <ally>', text: 'only what this ally gives' }, AS_OF, JSON_OUT, CSV_OUT, DATA], load: async () => (await import('./commands/contributions.ts')).run },
  { name: 'rate', args: '<from> <to>', summary: 'the exchange rate of a day, or the average of a year, and where it comes from', options: [{ flags: '--on <date>', text: 'the rate of that day, or of the last one before it (default: the last day known)' }, { flags: '--year <year>', text: 'the average of that year' }, ...COMMON], load: async () => (await import('./commands/rate.ts')).run },
  { name: 'revisions', args: '<ally>', summary: 'one cell through all editions, of an ally or of an aggregate such as NATO', options: [YEAR, INDICATOR, PUBLICATION, UNIT, PRICE_BASE, ...COMMON], load: async () => (await import('./commands/revisions.ts')).run },
  { name: 'changes', args: '<before> <after>', summary: 'what differs between two editions: revisions, what went missing, and who crossed a target', options: [INDICATOR, PUBLICATION, JSON_OUT, CSV_OUT, DATA], load: async () => (await import('./commands/changes.ts')).run },
  { name: 'commitments', args: '[id]', summary: 'what was promised: wording, target, deadline, disputes, sources', options: [AS_OF, JSON_OUT, CSV_OUT, DATA], load: async () => (await import('./commands/commitments.ts')).run },
  { name: 'statements', summary: 'what was said about the commitments: who, when, with which figures', options: [{ flags: '--ally <ally>', text: 'only what was said for this ally' }, { flags: '--speaker <name>', text: 'only what this person said' }, { flags: '--log', text: 'list what was confirmed, corrected and rejected of reports, by whom and when' }, AS_OF, JSON_OUT, CSV_OUT, DATA], load: async () => (await import('./commands/statements.ts')).run },
  { name: 'explain', args: '<measure> <ally>', summary: 'where a figure comes from, down to the printed cell; a wrong measure lists all', options: [YEAR, COMMITMENT, GROUP, RULE, MEMBERSHIP, GDP_BASIS, CURRENCY, AS_OF, LOADED_BY, JSON_OUT, DATA], load: async () => (await import('./commands/explain.ts')).run },
  { name: 'import', args: '[file]', summary: 'read a publisher\'s file into the ledger', options: [{ flags: '--published <date>', text: 'the day of publication, where the file does not tell it' }, { flags: '--log', text: 'list what was imported' }, JSON_OUT, DATA], load: async () => (await import('./commands/import.ts')).run },
  { name: 'export', summary: 'write figures to a file with their sources, terms and citation', options: [TO, FORMAT, EDITIONS, { ...PUBLICATION, text: 'only one publication (default: all)' }, INDICATOR, ALLY, GROUP, RESTRICTED, FORCE, AS_OF, LOADED_BY, JSON_OUT, DATA], load: async () => (await import('./commands/export.ts')).run },
  { name: 'update', args: '[file]', summary: 'preview what a file would change, and import it with --accept', options: [{ flags: '--published <date>', text: 'the day of publication, where the file does not tell it' }, { flags: '--accept', text: 'import the file after the preview; without it nothing is written, and the exit code is 1 where an editor should look' }, { flags: '--where', text: 'list where the newest edition of each publication is to be had, and how old the held one is' }, JSON_OUT, { ...CSV_OUT, text: 'print CSV, with --where' }, DATA], load: async () => (await import('./commands/update.ts')).run },
  { name: 'sources', args: '[publication]', summary: 'what is held of every publication: editions, copies, freshness, terms, and what is missing', options: [AS_OF, LOADED_BY, JSON_OUT, CSV_OUT, DATA], load: async () => (await import('./commands/sources.ts')).run },
  { name: 'corrections', summary: 'the log of corrections of the record, and how to report one', options: [AS_OF, JSON_OUT, CSV_OUT, DATA], load: async () => (await import('./commands/corrections.ts')).run },
  { name: 'calendar', summary: 'summits, deadlines, reviews, elections and editions: what was past and what lay ahead', options: [AS_OF, { flags: '--from <date>', text: 'nothing before that day, month or year' }, { flags: '--until <date>', text: 'nothing after that day, month or year' }, JSON_OUT, CSV_OUT, { flags: '--ics', text: 'print iCalendar' }, DATA], load: async () => (await import('./commands/calendar.ts')).run },
  { name: 'cite', args: '[measure] [ally]', summary: 'how to cite a figure, an edition, a commitment or the ledger: the original first', options: [{ flags: '--edition <date>', text: 'cite an edition of the publication' }, { flags: '--style <name>', text: 'text, bibtex, ris or csl-json (default: text)' }, YEAR, { ...COMMITMENT, text: 'the commitment to cite; with a measure, the one to hold against' }, PUBLICATION, RULE, AS_OF, LOADED_BY, JSON_OUT, DATA], load: async () => (await import('./commands/cite.ts')).run },
  { name: 'offices', args: '[country]', summary: 'who held which office on a day: heads of state and government, ministers, NATO, the European Union', options: [{ flags: '--office <id>', text: 'only one office: head_of_state, head_of_government, foreign_minister, defence_minister, finance_minister …' }, { flags: '--add <file>', text: 'add a list of your own: CSV with the columns person, country, office, start, end, source' }, AS_OF, JSON_OUT, CSV_OUT, DATA], load: async () => (await import('./commands/offices.ts')).run },
  { name: 'read', args: '[files...]', summary: 'read reports: who said what, with which figures, and whether it is so; exit code 1 where lines of an archive were passed over', options: [REPORT_DATE, LANGUAGE, SPEAKER, { flags: '--no-checks', text: 'read only, and hold nothing against the ledger' }, JSON_OUT, { flags: '--jsonl', text: 'print JSON Lines, one report to a line' }, { ...CSV_OUT, text: 'print CSV, one finding to a row' }, { flags: '--html', text: 'print one annotated page that needs nothing beside itself' }, { flags: '--claimreview', text: 'print the checked claims as ClaimReview of schema.org (JSON-LD)' }, { flags: '--annotations', text: 'print the findings as Web Annotations of the W3C' }, { flags: '--jobs <number>', text: 'threads for an archive of JSON Lines (default: one to each core)' }, DATA], load: async () => (await import('./commands/read.ts')).run },
  { name: 'confirm', args: '[file] [numbers...]', summary: 'take statements of a report into your ledger, by the numbers that read prints, as proposed or corrected', options: [REPORT_DATE, LANGUAGE, BY, BECAUSE, { flags: '--source <address>', text: 'where the report is to be found' }, { flags: '--speaker <name>', text: 'correct who said it' }, { flags: '--office <id>', text: 'correct the office, such as defence_minister or official' }, { flags: '--country <name>', text: 'correct for whom it was said' }, { flags: '--act <name>', text: 'correct what is done: pledge, demand, proposal, refusal, claim, description' }, { flags: '--topic <name>', text: 'correct what it is about: spending, burden, plans, debt, aid …' }, { flags: '--side <name>', text: 'correct the side taken: for, against, neither' }, { flags: '--said <words>', text: 'correct what was said' }, { flags: '--commitment <id>', text: 'tell which commitment it is about' }, { flags: '--keep-text', text: 'keep the whole text too; without it only short quotations, their places and a hash are kept' }, JSON_OUT, DATA], load: async () => (await import('./commands/confirm.ts')).run },
  { name: 'reject', args: '[file] [numbers...]', summary: 'keep statements of a report out of your ledger; one that was confirmed before is taken out', options: [REPORT_DATE, LANGUAGE, BY, BECAUSE, JSON_OUT, DATA], load: async () => (await import('./commands/reject.ts')).run },
  { name: 'check', args: '[words...]', summary: 'hold a claim against the ledger, as known then and now; exit code 1 where it is a mismatch', options: [{ flags: '--date <date>', text: 'the day on which it was said, YYYY-MM-DD (default: today)' }, { flags: '--speaker <name>', text: 'who said it' }, { flags: '--file <file>', text: 'check the claims in a column of a CSV file; its columns date and speaker count, where it has them' }, { flags: '--column <name>', text: 'the column of the claims (default: claim, else one named like sentence or quote, else the only one)' }, { flags: '--remember', text: 'keep the check in your data folder, so that the same claim is recognised' }, JSON_OUT, CSV_OUT, DATA], load: async () => (await import('./commands/check.ts')).run },
  { name: 'diff', args: '[files...]', summary: 'two versions of a report: what was added, reworded, corrected, and which verdicts differ', options: [{ ...REPORT_DATE, text: 'the day of both reports, YYYY-MM-DD (default: as each tells)' }, LANGUAGE, { flags: '--group', text: 'find versions of one story among many files, or in an archive of JSON Lines' }, JSON_OUT, { flags: '--html', text: 'print one page with the two versions side by side that needs nothing beside itself' }, DATA], load: async () => (await import('./commands/diff.ts')).run },
  { name: 'search', args: '<words...>', summary: 'find allies, commitments, editions, indicators, groups', options: [JSON_OUT, CSV_OUT, DATA], load: async () => (await import('./commands/search.ts')).run },
  { name: 'serve', summary: 'serve the web app and the API on this machine', options: [{ flags: '--port <number>', text: 'the port to listen on (default: 4100, or the next free one)' }, DATA], load: async () => (await import('./commands/serve.ts')).run },
];
