import type { Commitment } from '#core';

/** What a page counts: the measure of its commitment, under the counting rule. */
export interface Counted {
  readonly measure: Commitment['measure'];
  /** The counting rule in short, where it is not NATO’s own: `Core + aid`. */
  readonly rule?: string;
}

const PURPOSES: Readonly<Record<Commitment['measure'], string>> = {
  'defence-share-of-gdp': 'of GDP on defence',
  'equipment-share': 'of defence expenditure on equipment',
  'related-share-of-gdp': 'of GDP on defence and related matters',
  'defence-and-related-share-of-gdp': 'of GDP on defence and related matters',
  'aid-share-of-gni': 'of national income on aid',
};

/** What a share is spent of, and on what: `of GDP on defence`, `of GDP on defence and aid`. */
export function measuredInWords({ measure, rule }: Counted): string {
  return measure === 'defence-share-of-gdp' && rule ? 'of GDP on defence and aid' : PURPOSES[measure];
}

/** Whether the page is about defence as a share of GDP as NATO counts it: what every edition of NATO’s prints. */
export function isNatosShare({ measure, rule }: Counted): boolean {
  return measure === 'defence-share-of-gdp' && rule === undefined;
}

const WHOLES: Readonly<Record<string, string>> = { percent_of_gdp: 'of GDP', percent_of_gni: 'of national income', percent_of_defence_spending: 'of defence spending' };

/** What a target is a percentage of. */
export function wholeInWords(unit: string): string {
  return WHOLES[unit] ?? 'of defence spending';
}

/** The head of a column of shares: `Share of GDP`, `Share of GDP, Core + aid`. */
export function shareColumn(unit: string, { rule }: Pick<Counted, 'rule'>): string {
  return `Share ${wholeInWords(unit)}${rule ? `, ${rule}` : ''}`;
}
