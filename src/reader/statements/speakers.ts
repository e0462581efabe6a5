import type { Entity, Mention } from '../names/names.ts';
import type { Speaker } from '../report/report.ts';
import type { Draft, Stretch } from './draft.ts';
import { formerOrLatter } from './former-latter.ts';
import type { Telling } from './strand.ts';
import { AND, DET, DOCUMENT, OBJECT, PERSON, PLURAL, POSSESSIVE, QUANTIFIER, SUBJECT, WHO } from './words/small.ts';
import { ING } from './words/inflect.ts';
import { WORDS } from './words/tags.ts';

/** Who speaks, by the words that name the source; the speaker before where a pronoun names nobody. */
export function speakerOf(telling: Telling, { source, head, content }: Draft, before: Speaker | null): Speaker | null {
  if (source === null) return null;
  if (before?.kind === 'group' && isOneOfThem(telling, source)) return before;
  if (isSeveral(telling, source)) return { ...unnamed(telling, source, head), office: null, country: null, kind: 'group', isAnonymous: false };
  const bits = bitsAt(telling, head);
  const entity = entityOf(telling, source, head) ?? formerOrLatter(telling, source.first, head);
  if (entity && before && (bits & SUBJECT) !== 0 && isTrailing(source, content) && isTold(telling, content, entity) && (before.kind === 'group') === entity.isPlural && before.name !== entity.name) return before;
  if (entity?.isAnonymous && isWider(telling, source, head)) return { ...unnamed(telling, source, head), kind: speakerOfEntity(entity).kind, office: entity.office, country: countryBehind(telling, source, head) ?? entity.country };
  if (entity) return speakerOfEntity(entity);
  if ((bits & (SUBJECT | OBJECT | WHO)) !== 0 || ((bits & POSSESSIVE) !== 0 && source.next - source.first === 1)) return before;
  return unnamed(telling, source, head);
}

/** "Britain, France and Germany": names of several, the last two joined by "and". */
function isSeveral({ index, words }: Telling, { first, next }: Stretch): boolean {
  for (let token = first + 1; token < next - 1; token += 1) {
    if (((WORDS.senses[words[token] as number]?.bits ?? 0) & AND) === 0) continue;
    const [before, after] = [index.around(token - 1), index.startingAt(token + 1)];
    if (isNamed(before) && isNamed(after) && before?.entity !== after?.entity && before?.next === token && before.first >= first) return true;
  }
  return false;
}

function isNamed(mention: Mention | undefined): boolean {
  return mention !== undefined && mention.entity !== null && mention.kind !== 'pronoun' && mention.kind !== 'possessive';
}

/** "One grumbled", "one of them said": somebody of those who spoke before. */
function isOneOfThem({ words }: Telling, { first, next }: Stretch): boolean {
  const word = (token: number): string => WORDS.senses[words[token] as number]?.word ?? '';
  return word(first) === 'one' && (next === first + 1 || (next === first + 3 && word(first + 1) === 'of' && word(first + 2) === 'them'));
}

/** "Officials from three delegations", "a petty officer": words beyond those that name an unnamed source. */
function isWider({ index, words }: Telling, { first, next }: Stretch, head: number): boolean {
  const mention = index.around(head);
  const lead = (WORDS.senses[words[first] as number]?.bits ?? 0) & DET;
  if (mention?.kind === 'description' && lead !== 0 && first + 1 < mention.first) return true;
  const behind = mention === undefined ? undefined : WORDS.senses[words[mention.next] as number];
  return mention !== undefined && mention.kind === 'description' && mention.next < next && !((behind?.form ?? 0) & ING);
}

/** "Her colleague | from Lisbon": the country told behind the words that name the source. */
function countryBehind(telling: Telling, { next }: Stretch, head: number): string | null {
  return countryIn(telling, { first: telling.index.around(head)?.next ?? next, next });
}

/** Whether the source stands behind what was said. */
function isTrailing(source: Stretch, content: readonly Stretch[]): boolean {
  return content.every(({ first }) => first < source.first);
}

/** Whether an entity is spoken of in what was said: then a pronoun behind it rather means the speaker before. */
function isTold({ index, names, words }: Telling, content: readonly Stretch[], entity: Entity): boolean {
  return content.some(({ first, next }) => {
    for (let token = first; token < next; token += 1) {
      const mention = index.startingAt(token);
      if (mention !== undefined && mention.entity !== null && !isFirstPerson(mention, words[token] as number) && names.entities[mention.entity] === entity) return true;
    }
    return false;
  });
}

/** "We", "my": whoever says it, and so no other. */
function isFirstPerson({ kind }: Mention, word: number): boolean {
  return (kind === 'pronoun' || kind === 'possessive') && FIRST_PERSON.has(WORDS.senses[word]?.word ?? '');
}

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'us', 'me', 'my', 'our', 'myself', 'ourselves']);

export function speakerOfEntity({ name, office, country, kind, isAnonymous, knownFrom }: Entity): Speaker {
  return { name, office, country, kind: kind === 'place' ? 'body' : kind, isAnonymous, knownFrom };
}

/** "Viktor Orbán's tweet": a paper of somebody's. */
function isDocument({ words }: Telling, head: number): boolean {
  return ((WORDS.senses[words[head] as number]?.bits ?? 0) & (DOCUMENT | PERSON)) === DOCUMENT;
}

/** "Viktor Orbán's tweet", "NATO figures": whoever's paper it is. */
function paperOwner(telling: Telling, source: Stretch, head: number): Mention | undefined {
  const { index, names } = telling;
  if (!isDocument(telling, head)) return undefined;
  const [first, beside] = [index.startingAt(source.first), index.endingAt(head - 1)];
  if (first?.kind === 'possessive') return first;
  const isBody = beside !== undefined && beside.first >= source.first && beside.entity !== null && names.entities[beside.entity]?.kind === 'body';
  return isBody ? beside : undefined;
}

function entityOf(telling: Telling, source: Stretch, head: number): Entity | null {
  const { index, names } = telling;
  const mention = paperOwner(telling, source, head) ?? within(index.around(head), source) ?? within(index.startingAt(head), source) ?? index.around(head);
  return mention === undefined || mention.entity === null ? null : (names.entities[mention.entity] ?? null);
}

function within(mention: Mention | undefined, { first, next }: Stretch): Mention | undefined {
  return mention !== undefined && mention.first >= first && mention.next <= next ? mention : undefined;
}

function bitsAt({ words }: Telling, token: number): number {
  return WORDS.senses[words[token] as number]?.bits ?? 0;
}

/** A source without a name: its own words, with the office and the country that they tell. */
function unnamed(telling: Telling, source: Stretch, head: number): Speaker {
  const { scanned } = telling;
  const sense = WORDS.senses[telling.words[head] as number];
  const words = scanned.text.slice(scanned.start[source.first], scanned.end[source.next - 1]);
  const isMany = ((sense?.bits ?? 0) & (QUANTIFIER | PLURAL)) !== 0 || /s$/i.test(scanned.text.slice(scanned.start[head], scanned.end[head]));
  const isBody = ((sense?.bits ?? 0) & DOCUMENT) !== 0 || (((sense?.bits ?? 0) & PERSON) !== 0 && sense?.office === '' && BODIES.has(sense.word));
  return { name: words.replace(/\s+/g, ' ').replace(/^the /i, '').replace(/^An? /, (article) => article.toLowerCase()), office: sense?.office ? sense.office : null, country: countryIn(telling, source), kind: isBody ? 'body' : isMany ? 'group' : 'person', isAnonymous: true, knownFrom: null };
}

const BODIES: ReadonlySet<string> = new Set('government ministry administration party committee council commission office embassy agency alliance parliament court coalition opposition pentagon treasury department'.split(' '));

function countryIn({ index, names }: Telling, { first, next }: Stretch): string | null {
  for (let token = first; token < next; token += 1) {
    const entity = index.startingAt(token)?.entity ?? null;
    const country = entity === null ? null : (names.entities[entity]?.country ?? null);
    if (country !== null) return country;
  }
  return null;
}
