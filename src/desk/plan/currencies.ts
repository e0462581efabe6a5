/** The codes of ISO 4217, of today and of the past. */
export function currencyCodes(): readonly string[] {
  return Intl.supportedValuesOf('currency');
}

/** Whether a code is one of ISO 4217, of today or of the past. */
export function isCurrency(code: string): boolean {
  return currencyCodes().includes(code);
}
