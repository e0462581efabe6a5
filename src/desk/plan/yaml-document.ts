import type * as YamlLibrary from 'yaml';
import type { Alias, Document, LineCounter, Node, Pair, ParsedNode, Scalar, YAMLMap, YAMLSeq, YAMLParseError, YAMLWarning } from 'yaml';
import { refuse, type Problem } from '#kit';
import type { DocumentNode, MapEntry } from './document.ts';
import { refuseEmpty } from './plan-kind.ts';

/** How deep a plan may nest: its own format nests four deep. */
const MOST_DEPTH = 40;
/** The most words, signs and gaps: a plan of a thousand measures over twenty years has fewer. */
const MOST_PARTS = 400_000;
/** So many faults of writing are told, the first ones. */
const MOST_TOLD = 20;

type Yaml = typeof YamlLibrary;

/**
 * A text of YAML, or of JSON, which is YAML, as a document: nothing is looked up, no alias is followed, and what is too deep or
 * too large is refused before it is put together.
 *
 * @throws OutturnError `empty-file`, `plan-too-large`, `plan-too-deep`
 */
export async function yamlDocument(fileName: string, text: string, problems: Problem[]): Promise<DocumentNode | undefined> {
  const yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  const [first, second] = composed(yaml, lines, fileName, text);
  const place = (offset: number): string => placeAt(lines, offset);
  if (second) problems.push(fault(fileName, place(second.range[0]), 'several-documents', 'A second document begins here', 'Write one plan to a file'));
  if (!first) return refuseEmpty(fileName);
  const told = faultsIn(first, fileName, place);
  problems.push(...told);
  if (told.length > 0) return undefined;
  return first.contents === null ? refuseEmpty(fileName) : nodeOf({ yaml, fileName, place, problems }, first.contents);
}

type Composed = Document.Parsed<ParsedNode>;

/** Puts the text together without recursion until its depth is known: the library's own way would exhaust the stack. */
function composed({ Composer, Lexer, Parser }: Yaml, lines: LineCounter, fileName: string, text: string): Composed[] {
  const parser = new Parser(lines.addNewLine);
  const tokens = [];
  let parts = 0;
  lines.addNewLine(0);
  for (const part of new Lexer().lex(text)) {
    for (const token of parser.next(part)) tokens.push(token);
    parts += 1;
    if (parts > MOST_PARTS) refuse('plan-too-large', fileName, `The plan has more than ${MOST_PARTS / 1000} thousand words and signs`, 'Keep the years and measures that belong to it');
    if (parser.stack.length > MOST_DEPTH) refuse('plan-too-deep', `${fileName} ${placeAt(lines, parser.offset)}`, 'Here values lie in values, deeper than any plan does', 'See docs/method/plan-format.md for how it is written');
  }
  tokens.push(...parser.end());
  return [...new Composer<ParsedNode>({ uniqueKeys: false, resolveKnownTags: false, lineCounter: lines }).compose(tokens, false, text.length)] as Composed[];
}

function placeAt(lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `line ${Math.max(line, 1)}, column ${Math.max(col, 1)}`;
}

function faultsIn({ errors, warnings }: Composed, fileName: string, place: (offset: number) => string): Problem[] {
  const all: readonly (YAMLParseError | YAMLWarning)[] = [...errors, ...warnings];
  const told = all.slice(0, MOST_TOLD).map(({ message, pos }) => fault(fileName, place(pos[0]), 'bad-yaml', `This is not whole YAML: ${plainly(message)}`, 'Correct it here'));
  return all.length > MOST_TOLD ? [...told, fault(fileName, '', 'bad-yaml', `There are ${all.length - MOST_TOLD} more faults of writing`, 'Correct the first of them, and look again')] : told;
}

function plainly(message: string): string {
  return message.replace(/ at line \d+, column \d+:[^]*$/, '').replace(/\s+/g, ' ');
}

interface Walk {
  readonly yaml: Yaml;
  readonly fileName: string;
  readonly place: (offset: number) => string;
  readonly problems: Problem[];
}

function nodeOf(walk: Walk, node: Node): DocumentNode {
  const { yaml } = walk;
  const place = walk.place(node.range?.[0] ?? 0);
  if (yaml.isAlias(node)) return aliasRefused(walk, node, place);
  if (yaml.isMap(node)) return { kind: 'map', place, entries: (node as YAMLMap<Node, Node | null>).items.flatMap((pair) => entryOfPair(walk, pair)) };
  if (yaml.isSeq(node)) return { kind: 'list', place, items: (node as YAMLSeq<Node>).items.map((item) => nodeOf(walk, item)) };
  return { kind: 'scalar', place, value: valueOf(node) };
}

/** Without tags a value is one of these: what bears a tag that is not known has been told before. */
function valueOf({ value }: Scalar): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** An alias repeats what stands elsewhere, and a few of them can stand for billions of values: none is followed. */
function aliasRefused({ fileName, problems }: Walk, { source }: Alias, place: string): DocumentNode {
  problems.push(fault(fileName, place, 'alias', `The alias *${source} stands for something written elsewhere, and aliases are not followed`, 'Write the value itself here'));
  return { kind: 'scalar', place, value: null };
}

function entryOfPair(walk: Walk, { key, value }: Pair<Node, Node | null>): MapEntry[] {
  const keyPlace = walk.place(key.range?.[0] ?? 0);
  if (!walk.yaml.isScalar(key)) {
    walk.problems.push(fault(walk.fileName, keyPlace, 'bad-key', 'A key is a single word or a year, and here stands something else', 'Write the key alone before the colon'));
    return [];
  }
  const node: DocumentNode = value === null ? { kind: 'scalar', place: keyPlace, value: null } : nodeOf(walk, value);
  return [{ key: String(key.value), keyPlace, node }];
}

function fault(fileName: string, place: string, code: string, what: string, wayOut: string): Problem {
  return { code, where: `${fileName} ${place}`.trim(), what, wayOut };
}
