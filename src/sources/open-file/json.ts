import { refuse } from '#kit';

/**
 * Reads JSON; what is not whole is refused with the line and column where it goes wrong, as far as the engine tells them.
 *
 * @throws OutturnError `damaged-json`
 */
export function readJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const what = `This is not whole JSON: ${reasonOf(message)}`;
    return refuse('damaged-json', placeOf(name, text, message), what, 'Download it again, or correct it at this place');
  }
}

function placeOf(name: string, text: string, message: string): string {
  const position = positionIn(text, message);
  if (position === undefined) return name;
  const before = text.slice(0, position).split('\n');
  return `${name} line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}

/** The engine names a position or the end; where it does neither, its message quotes the text around the place. */
function positionIn(text: string, message: string): number | undefined {
  const named = /at position (\d+)/.exec(message)?.[1];
  if (named) return Number(named);
  return message.includes('end of JSON') ? text.length : undefined;
}

function reasonOf(message: string): string {
  return message.replace(/ in JSON at position \d+.*$/, '').replace(/\s+/g, ' ');
}
