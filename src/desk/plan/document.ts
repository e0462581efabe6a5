/** A plan's document before its meaning is looked at: values with the places where they stand. */
export type DocumentNode = ScalarNode | ListNode | MapNode;

/** A single value. Null is a place where nothing was written. */
export interface ScalarNode {
  readonly kind: 'scalar';
  /** `line 4, column 9` or `sheet Targets, cell C4`. */
  readonly place: string;
  readonly value: string | number | boolean | null;
  /** Whether a spreadsheet shows the number as a percentage. The value is what is shown: 2.5 where 0.025 is stored. */
  readonly isPercent?: boolean;
}

export interface ListNode {
  readonly kind: 'list';
  readonly place: string;
  readonly items: readonly DocumentNode[];
}

export interface MapNode {
  readonly kind: 'map';
  readonly place: string;
  readonly entries: readonly MapEntry[];
}

export interface MapEntry {
  readonly key: string;
  readonly keyPlace: string;
  readonly node: DocumentNode;
}

/** The value of a key; undefined where the map does not have it. */
export function entryOf(node: DocumentNode | undefined, key: string): DocumentNode | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key)?.node : undefined;
}

/** The text of a key; undefined where it holds none. */
export function textAt(node: DocumentNode | undefined, key: string): string | undefined {
  const found = entryOf(node, key);
  return found?.kind === 'scalar' && typeof found.value === 'string' && found.value.trim() !== '' ? found.value.trim() : undefined;
}

/** Whether nothing was written at a place: an empty document leaves a key so. */
export function isEmpty(node: DocumentNode): boolean {
  return node.kind === 'scalar' && (node.value === null || (typeof node.value === 'string' && node.value.trim() === ''));
}

/** What was written, cut to a length that fits into a sentence. */
export function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
