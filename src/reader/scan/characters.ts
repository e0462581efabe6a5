/** What a character is to the scan: an answer for each code unit, looked up in a table below 0x3000. */
export const OTHER = 0;
export const SPACE = 1;
export const BREAK = 2;
export const LOWER = 3;
export const UPPER = 4;
export const DIGIT = 5;
export const APOSTROPHE = 6;
export const QUOTE = 7;
export const HYPHEN = 8;
export const DASH = 9;
export const STOP = 10;
export const COMMA = 11;
export const OPENER = 12;
export const CLOSER = 13;
export const CURRENCY = 14;
export const PERCENT = 15;

/** The code unit of a colon, which is a mark like a comma otherwise. */
export const COLON = 0x3a;

const MARKS: readonly (readonly [characters: string, kind: number])[] = [
  [' \t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f', SPACE],
  ['\n\r\u000b\u000c\u0085\u2028\u2029', BREAK],
  ['\'\u2019\u2018\u02bc', APOSTROPHE],
  ['"\u201c\u201d\u201e\u201f\u00ab\u00bb', QUOTE],
  ['-\u2010\u2011\u00ad', HYPHEN],
  ['\u2012\u2013\u2014\u2015\u2212', DASH],
  ['.!?\u2026', STOP],
  [',;:', COMMA],
  ['([{', OPENER],
  [')]}', CLOSER],
  ['$\u20ac\u00a3\u00a5', CURRENCY],
  ['%', PERCENT],
];

const TABLE_SIZE = 0x3000;
/** Letters beyond the English ones are asked of Unicode when they are first met: few of them ever are. */
const UNSEEN = 255;
const TABLE = buildTable();

/** The class of a code unit. What lies beyond the table is a letter without case where Unicode says so. */
export function classOf(code: number): number {
  if (code < TABLE_SIZE) {
    const kind = TABLE[code] as number;
    return kind === UNSEEN ? (TABLE[code] = classOfLetter(String.fromCharCode(code))) : kind;
  }
  if (code === 0xff05) return PERCENT;
  return /\p{L}/u.test(String.fromCharCode(code)) ? LOWER : OTHER;
}

/** Whether a class is a letter. */
export function isLetter(kind: number): boolean {
  return kind === LOWER || kind === UPPER;
}

/** Whether a code unit is an apostrophe as it stands within or behind a word: straight or curly. The opening single quotation mark is none. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** The small letter of a capital, in the Latin letters of the languages read here. */
export function smallLetter(code: number): number {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde) ? code | 0x20 : code;
}

function buildTable(): Uint8Array {
  const table = new Uint8Array(TABLE_SIZE).fill(UNSEEN, 0x80);
  for (let code = 0x41; code <= 0x5a; code += 1) table[code] = UPPER;
  for (let code = 0x61; code <= 0x7a; code += 1) table[code] = LOWER;
  for (let code = 0x30; code <= 0x39; code += 1) table[code] = DIGIT;
  for (const [characters, kind] of MARKS) for (const character of characters) table[character.charCodeAt(0)] = kind;
  return table;
}

/** Marks on letters written as characters of their own belong to the word that they stand in. */
function classOfLetter(character: string): number {
  if (/\p{Lu}/u.test(character)) return UPPER;
  return /[\p{L}\p{M}]/u.test(character) ? LOWER : OTHER;
}
