/** The parts of a plan's document as the fields of a form show them: everything as text. */
export interface PlanFieldTexts {
  readonly title: string;
  readonly author: string;
  readonly status: string;
  readonly money: string;
  readonly base: { readonly year: string; readonly spending: string; readonly share: string };
  readonly targets: readonly { readonly year: string; readonly spending: string; readonly share: string; readonly equipment: string; readonly related: string }[];
  readonly growth: string;
  readonly deflator: string;
  readonly dollarsPerUnit: string;
  readonly measures: readonly { readonly name: string; readonly amounts: string; readonly source: string }[];
  readonly notes: string;
}

type Entry = Readonly<Record<string, unknown>>;

/** Empty rows at the end, for years and measures to come. */
const SPARE = 2;

/** What a form shows of a document. A part that is of another kind than it should be is shown as it is written. */
export function planFieldTexts(document: Entry): PlanFieldTexts {
  const [base, money, assumptions] = [entry(document.base), entry(document.money), entry(document.assumptions)];
  return {
    title: text(document.title),
    author: text(document.author),
    status: text(document.status) || 'draft',
    money: `${text(money.scale) || 'units'} of ${text(money.currency)}`,
    base: { year: text(base.year), spending: text(base.spending), share: text(base.share) },
    targets: [...entries(document.targets), ...spare()].map(({ year, spending, share, equipmentShare, relatedShare }) => ({ year: text(year), spending: text(spending), share: text(share), equipment: text(equipmentShare), related: text(relatedShare) })),
    growth: byYear(assumptions.growth),
    deflator: byYear(assumptions.deflator),
    dollarsPerUnit: text(assumptions.dollarsPerUnit),
    measures: [...entries(document.measures), ...spare()].map(({ name, amounts, source }) => ({ name: text(name), amounts: byYear(amounts), source: text(source) })),
    notes: Array.isArray(document.notes) ? document.notes.map(text).join('\n') : text(document.notes),
  };
}

function spare(): Entry[] {
  return Array.from({ length: SPARE }, () => ({}));
}

function entry(value: unknown): Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Entry) : {};
}

function entries(value: unknown): Entry[] {
  return Array.isArray(value) ? value.map(entry) : [];
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** `1.2`, or `2027=1.2, 2028=1.3`. */
function byYear(value: unknown): string {
  if (typeof value !== 'object' || value === null) return text(value);
  return Object.entries(value).map(([year, each]) => `${year}=${text(each)}`).join(', ');
}
