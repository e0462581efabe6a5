/** What may stand in a file of the gold set: the fields of each annotation, and the words that some of them allow. */
type Form = Readonly<Record<string, readonly string[] | null>>;

const COMPARATORS = ['at least', 'more than', 'less than', 'up to', 'only', 'exactly'];
const HEDGES = ['about', 'nearly', 'just', 'order'];
const VERDICTS = ['match', 'close', 'mismatch', 'cannot check'];

export const PASSAGE_FORM: Form = { id: null, date: null, text: null, statements: null, quantities: null, claims: null };

export const STATEMENT_FORM: Form = {
  who: null,
  office: [
    'head_of_state', 'head_of_government', 'foreign_minister', 'defence_minister', 'finance_minister', 'vice_president', 'secretary_general',
    'european_commission_president', 'european_council_president', 'high_representative',
    'ambassador', 'spokesperson', 'diplomat', 'official', 'lawmaker', 'analyst', 'general',
  ],
  country: null,
  kind: ['direct', 'indirect', 'mixed'],
  source: null,
  cue: null,
  content: null,
  act: ['pledge', 'demand', 'proposal', 'refusal', 'claim', 'description'],
  topic: ['spending', 'burden', 'plans', 'debt', 'aid', 'contributions', 'deterrence', 'terrorism', 'membership', 'meeting', 'other'],
  side: ['for', 'against', 'neither'],
  nth: null,
};

export const QUANTITY_FORM: Form = {
  words: null,
  kind: ['money', 'percent', 'points', 'count', 'ratio', 'rank', 'duration', 'date', 'deadline'],
  value: null,
  last: null,
  unit: null,
  per: null,
  hedge: HEDGES,
  comparator: COMPARATORS,
  of: null,
  by: null,
  additional: null,
  nth: null,
};

export const CLAIM_FORM: Form = {
  words: null,
  kind: ['level', 'gap', 'count', 'burden', 'rank', 'change', 'ratio', 'commitment', 'membership', 'debt'],
  measure: [
    'share', 'spending', 'equipment-share', 'aid-share', 'gdp', 'population', 'personnel', 'spending-per-person', 'gap', 'allies-meeting',
    'burden-share', 'burden-index', 'gdp-share', 'common-funding-share', 'target', 'deadline', 'binding', 'signed', 'member', 'accession', 'members', 'debt',
  ],
  parties: null,
  against: null,
  comparator: [...COMPARATORS, 'much less', 'much more'],
  hedge: HEDGES,
  value: null,
  last: null,
  unit: null,
  per: null,
  additional: null,
  years: null,
  by: null,
  target: null,
  direction: ['highest', 'lowest', 'up', 'down'],
  negated: null,
  conditional: null,
  then: VERDICTS,
  now: VERDICTS,
  nth: null,
};

/** What is wrong with the fields of an annotation, in words. */
export function faultsOf(annotation: object, form: Form, needed: readonly string[]): string[] {
  const missing = needed.filter((field) => !(field in annotation)).map((field) => `"${field}" is missing`);
  const wrong = Object.entries(annotation).flatMap(([field, value]) => {
    const allowed = form[field];
    if (allowed === undefined) return [`Unknown field "${field}"`];
    return allowed === null || value === undefined || allowed.includes(String(value)) ? [] : [`"${field}" cannot be "${String(value)}"`];
  });
  return [...missing, ...wrong];
}
