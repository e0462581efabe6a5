import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CLAIM_FORM, faultsOf, PASSAGE_FORM, QUANTITY_FORM, STATEMENT_FORM } from './form.ts';
import type { Passage, WrittenPassage } from './passage.ts';
import { joinSentences } from './place.ts';
import { placeStatements, placeWords } from './place-annotations.ts';

export type SetName = 'open' | 'locked';

/** The passages of one half of the gold set, and what is wrong with its files. */
export interface GoldSet {
  readonly passages: readonly Passage[];
  readonly faults: readonly string[];
}

/** Where the gold set lies. */
export const goldFolder = fileURLToPath(new URL('..', import.meta.url));

/** Reads all files of one half of the gold set, in the order of their names. */
export function loadGold(name: SetName): GoldSet {
  const faults: string[] = [];
  const passages = filesOf(name).flatMap((file) => readPassages(readFileSync(join(goldFolder, name, file), 'utf8'), `${name}/${file}`, faults));
  const seen = new Set<string>();
  for (const { id } of passages) {
    if (seen.has(id)) faults.push(`${name}: ${id} is there twice`);
    seen.add(id);
  }
  return { passages, faults };
}

/** Reads passages from the text of a file; what is wrong is added to the faults. */
export function readPassages(yaml: string, file: string, faults: string[]): Passage[] {
  const written = (parse(yaml) ?? []) as WrittenPassage[];
  return written.map((passage) => readPassage(passage, (fault) => faults.push(`${file} ${passage.id}: ${fault}`)));
}

function readPassage(written: WrittenPassage, report: (fault: string) => void): Passage {
  checkForms(written, report);
  const { text, sentences } = joinSentences(written.text);
  return {
    id: written.id,
    date: String(written.date),
    text,
    sentences,
    statements: written.statements ? placeStatements(text, written.statements, report) : null,
    quantities: written.quantities ? placeWords(text, written.quantities.map(withWords), report) : null,
    claims: written.claims ? placeWords(text, written.claims.map(withWords), report) : null,
  };
}

/** YAML reads a year as a number; here it is a word. */
function withWords<T extends { readonly words: string }>(annotation: T): T {
  return { ...annotation, words: String(annotation.words) };
}

function checkForms(written: WrittenPassage, report: (fault: string) => void): void {
  faultsOf(written, PASSAGE_FORM, ['id', 'date', 'text']).forEach(report);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(String(written.date))) report(`"${String(written.date)}" is not a day`);
  written.statements?.forEach((statement) => faultsOf(statement, STATEMENT_FORM, ['who', 'content']).forEach(report));
  written.quantities?.forEach((quantity) => faultsOf(quantity, QUANTITY_FORM, ['words', 'kind', 'value']).forEach(report));
  written.claims?.forEach((claim) => faultsOf(claim, CLAIM_FORM, ['words', 'kind', 'measure', 'parties']).forEach(report));
}

/**
 * What does not agree with the hashes of the locked half, which stand in `locked.sha256` as `sha256sum locked/*.yaml` prints
 * them; empty where all agrees.
 */
export function brokenSeals(): string[] {
  const path = join(goldFolder, 'locked.sha256');
  const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n').filter((line) => line !== '') : [];
  const sealed = new Map(lines.map((line) => [line.replace(/^.*[\s*/]/, ''), line.slice(0, 64)]));
  const files = filesOf('locked');
  const broken = files.filter((file) => sealed.get(file) !== hashOf(join(goldFolder, 'locked', file)));
  return [...broken, ...[...sealed.keys()].filter((file) => !files.includes(file))];
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function filesOf(name: SetName): string[] {
  const folder = join(goldFolder, name);
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.yaml')).sort() : [];
}
