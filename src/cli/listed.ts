const MOST_SHOWN = 12;

/** Sentences under a head that counts them, such as `2 cells in which …`; nothing where there are none. */
export function listed(what: string, sentences: readonly string[]): string {
  if (sentences.length === 0) return '';
  const more = sentences.length - MOST_SHOWN;
  const head = `${sentences.length} ${sentences.length === 1 ? what.replace(/s\b/, '') : what}`;
  return [`\n${head}:\n`, ...sentences.slice(0, MOST_SHOWN).map((each) => `  ${each}\n`), more > 0 ? `  … and ${more} more: use --json for all\n` : ''].join('');
}
