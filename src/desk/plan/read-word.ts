import { foldName, nearestNames } from '#kit';
import { lastDayOfYear, parseDay, yearOfFiscalName } from '#core';
import { allyNamed, commitmentFor, ruleFor } from '../question.ts';
import { brief, type ScalarNode } from './document.ts';
import { tell, told, type KeyPath, type Reading } from './reading.ts';
import { FIRST_YEAR, LAST_YEAR, type ChoiceShape, type TextShape, type TextualShape } from './shape.ts';
import { currencyCodes, isCurrency } from './currencies.ts';

/** A text, one of few words, a day, or a name that is looked up. Undefined where it is none, which is told. */
export function readWord(reading: Reading, node: ScalarNode, shape: TextualShape, path: KeyPath): string | undefined {
  if (typeof node.value !== 'string') return tell(reading, node.place, path, 'wrong-type', `Here stands ${String(node.value)}, and text is wanted`, 'Put it in quotation marks; in a spreadsheet format the cell as text');
  const text = textOf(reading, node.place, path, node.value);
  return text === undefined ? undefined : meaningOf(reading, node.place, text, shape, path);
}

function meaningOf(reading: Reading, place: string, text: string, shape: TextualShape, path: KeyPath): string | undefined {
  const { facts } = reading;
  switch (shape.kind) {
    case 'text': return textWithin(reading, place, text, shape, path);
    case 'choice': return choiceOf(reading, place, text, shape, path);
    case 'day': return told(reading, place, path, () => parseDay(text, 'day'));
    case 'ally': return told(reading, place, path, () => allyNamed(facts, text).id);
    case 'rule': return told(reading, place, path, () => ruleFor(facts, text).id);
    case 'commitment': return told(reading, place, path, () => commitmentFor(facts, text, lastDayOfYear(LAST_YEAR)).id);
    case 'currency': return currencyOf(reading, place, text, path);
  }
}

/** Text on its own: line ends as one sign, nothing around it, and no sign that a file cannot carry. */
function textOf(reading: Reading, place: string, path: KeyPath, written: string): string | undefined {
  const text = written.replace(/\r\n?/g, '\n').trim();
  const isPlain = !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
  return isPlain ? text : tell(reading, place, path, 'bad-character', 'The text has a control character or half a character in it', 'Take it out');
}

function textWithin(reading: Reading, place: string, text: string, { most }: TextShape, path: KeyPath): string | undefined {
  const length = [...text].length;
  return length <= most ? text : tell(reading, place, path, 'text-too-long', `The text has ${length} characters, and the most is ${most}`, 'Shorten it, and name a source that tells the rest');
}

function choiceOf(reading: Reading, place: string, text: string, { of }: ChoiceShape, path: KeyPath): string | undefined {
  if (of.includes(text)) return text;
  if (of.length === 1) return tell(reading, place, path, 'unknown-format', `"${brief(text)}" is no format that this version reads`, `Write ${of.join('')}`);
  const near = of.filter((each) => foldName(each) === foldName(text)).concat(nearestNames(text, of));
  const [first] = near;
  return tell(reading, place, path, 'unknown-word', `"${brief(text)}" is none of the words that can stand here`, first === undefined ? `Write one of ${of.join(', ')}` : `Write ${first}`);
}

function currencyOf(reading: Reading, place: string, text: string, path: KeyPath): string | undefined {
  if (isCurrency(text)) return text;
  const near = nearestNames(text, currencyCodes());
  return tell(reading, place, path, 'unknown-currency', `"${brief(text)}" is no code of a currency`, near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Write its code of ISO 4217, such as EUR');
}

/** A year, or the fiscal year of the ally. */
export function readYear(reading: Reading, { value, place }: ScalarNode, path: KeyPath): number | undefined {
  const year = typeof value === 'number' && Number.isInteger(value) ? value : typeof value === 'string' ? told(reading, place, path, () => yearNamed(reading, value)) : notAYear(reading, place, path, String(value));
  if (year === undefined || (year >= FIRST_YEAR && year <= LAST_YEAR)) return year;
  return tell(reading, place, path, 'year-out-of-range', `The year ${year} is out of bounds`, `Write a year from ${FIRST_YEAR} to ${LAST_YEAR}`);
}

/** Where the ally is not known, a fiscal year cannot be held against its rule: that the ally is not known is told by itself. */
function yearNamed({ ally }: Reading, text: string): number {
  return yearOfFiscalName(ally ?? 'GBR', text);
}

function notAYear(reading: Reading, place: string, path: KeyPath, written: string): undefined {
  return tell(reading, place, path, 'bad-year', `${brief(written)} is no year`, 'Write four digits, such as 2027');
}
