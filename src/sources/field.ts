const DECIMAL = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** The number that a field of text writes with a decimal point, or undefined. */
export function numberIn(field: string | undefined): number | undefined {
  const text = (field ?? '').trim();
  return DECIMAL.test(text) ? Number(text) : undefined;
}

/** The year that a field of text writes, or undefined. */
export function yearIn(field: string | undefined): number | undefined {
  return /^(19|20|21)\d{2}$/.test((field ?? '').trim()) ? Number(field) : undefined;
}
