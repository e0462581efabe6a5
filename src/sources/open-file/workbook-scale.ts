import { refuse } from '#kit';

/** The most elements of XML and spanned cells of a workbook; as many take the workbook library about a gigabyte. */
export const ELEMENT_LIMIT = 4_000_000;

/** Looks at one part of a workbook while it is unpacked. */
export interface PartLook {
  chunk(bytes: Buffer): void;
  end(): void;
}

/**
 * Counts what the workbook library will make objects of: every element, and every cell that a merge or a name spans, so
 * that one line of XML can ask for billions. Gives the look for each part of the workbook by its path.
 *
 * @throws OutturnError `workbook-too-large`, while parts are looked at
 */
export function workbookScale(name: string, most = ELEMENT_LIMIT): (part: string) => PartLook {
  let elements = 0;
  const add = (count: number): void => {
    elements += count;
    if (elements <= most) return;
    const what = `The workbook holds, merges or names more than ${most / 10 ** 6} million cells or other elements`;
    refuse('workbook-too-large', name, what, 'Cut it to the sheets that are wanted');
  };
  return (part) => (/workbook\.xml$/i.test(part) ? wholePart(add) : streamedPart(add));
}

const CARRIED_MOST = 65_536;

/** Cuts before the start of the last tag, so that no tag is looked at in halves. */
function streamedPart(add: (count: number) => void): PartLook {
  let carried = '';
  const look = (text: string): void => add(elementsIn(text) + mergedIn(text));
  return {
    chunk: (bytes) => {
      const text = carried + bytes.toString('latin1');
      const cut = Math.max(text.lastIndexOf('<'), text.length - CARRIED_MOST, 0);
      look(text.slice(0, cut));
      carried = text.slice(cut);
    },
    end: () => look(carried),
  };
}

/** The part that lists sheets and names is short in a true workbook, and a name's text can be cut up by comments. */
function wholePart(add: (count: number) => void): PartLook {
  const chunks: Buffer[] = [];
  return {
    chunk: (bytes) => void chunks.push(bytes),
    end: () => {
      const text = Buffer.concat(chunks).toString('latin1');
      add(elementsIn(text));
      add(namedIn(text.replace(/<!--[^]*?-->|<!\[CDATA\[|\]\]>/g, '')));
    },
  };
}

function elementsIn(text: string): number {
  return text.match(/<[^/!?]/g)?.length ?? 0;
}

function mergedIn(text: string): number {
  const tags = text.match(/<(?:\w+:)?mergeCell\b[^<]*/g) ?? [];
  return sum(tags.map((tag) => spanned(decoded(/\bref\s*=\s*["']([^"']*)/.exec(tag)?.[1] ?? ''))));
}

function namedIn(text: string): number {
  const names = [...text.matchAll(/<(?:\w+:)?definedName\b[^>]*>([^<]*)/g)];
  return sum(names.flatMap(([, ranges = '']) => decoded(ranges).split(',').map(spanned)));
}

/** The cells of a range; as lenient as the workbook library, which passes over signs among letters and digits. */
function spanned(range: string): number {
  const [from, to] = (range.split('!').at(-1) ?? '').split(':');
  if (from === undefined || to === undefined) return 0;
  const columns = columnOf(to) - columnOf(from) + 1;
  return Math.max(0, columns * (rowOf(to) - rowOf(from) + 1));
}

function columnOf(address: string): number {
  return [...address.replace(/[^A-Z]/g, '')].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function rowOf(address: string): number {
  return Number(address.replace(/\D/g, ''));
}

function decoded(text: string): string {
  return text.replace(/&#(x?)([0-9a-f]+);/gi, (whole, hex: string, digits: string) => {
    const code = Number.parseInt(digits, hex ? 16 : 10);
    return code < 128 ? String.fromCharCode(code) : whole;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
