import type { Effects } from './effects.ts';

/**
 * Effects whose text for people cannot command the terminal. Names, notes and problems come from files of others: signs that
 * move the cursor, set the title, paint or turn the direction of writing become `\uFFFD`. Line ends, tabs and, where output is
 * coloured, the colours that commands paint with stay.
 */
export function printableEffects(effects: Effects): Effects {
  const { out, note, colour } = effects;
  return { ...effects, out: (text) => out(printable(text, colour)), note: (text) => note(printable(text, colour)) };
}

/** Text without signs that command a terminal. */
export function printable(text: string, colour: boolean): string {
  return text.replace(colour ? COMMANDS_BUT_COLOURS : COMMANDS, '\uFFFD');
}

/** JSON text with the signs that JSON may leave as they are, and a terminal would obey, written as escapes: it says the same. */
export function printableJson(json: string): string {
  return json.replace(COMMANDS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Control characters but tab, line feed and the carriage return before it; signs that turn the direction of writing. */
const SIGNS = '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069]|\\r(?!\\n)';
/** Bold, dim, and the eight colours with their ends: nothing hidden, nothing inverted. */
const COLOURS = '\\u001B\\[(?:1|2|22|3[0-7]|39|9[0-7])m';
const COMMANDS = new RegExp(SIGNS, 'g');
const COMMANDS_BUT_COLOURS = new RegExp(`(?!${COLOURS})(?:${SIGNS})`, 'g');
