import { foldedAt, isPossessiveAt, writtenEnd, type NameText } from '../name-text.ts';
import type { Entity, Mention, Names } from '../names.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Unit } from '../phrases/unit.ts';
import type { Draft } from './draft.ts';
import { endOf, startOf } from './links.ts';
import type { Resolution } from './resolution.ts';

/** The entities and mentions of a report, from all that was found. */
export function mentionsOf(resolution: Resolution): Names {
  const { phrases, entities, meant } = resolution;
  const mentions: Mention[] = [];
  phrases.forEach((phrase, at) => {
    const draft = meant[at];
    if (draft === undefined && (phrase.kind === 'name' || phrase.kind === 'some')) return;
    const first = startOf(phrases, resolution.links, at);
    const next = endOf(phrases, resolution.links, at);
    mentions.push(mention(resolution.text, first, next, kindOf(resolution, at), draft === undefined ? null : entities.numberOf(draft)));
    addWithName(resolution, mentions, at);
    if (phrase.units.length > 1) for (const unit of phrase.units) if (isPart(phrase, unit)) addPart(resolution, mentions, unit);
  });
  mentions.sort((a, b) => a.first - b.first || b.next - a.next);
  return { entities: entities.drafts.map(entityOf), mentions };
}

/** `Spain's prime minister, Pedro Sánchez`: the title and the name behind it together, beside each by itself. */
function addWithName({ text, phrases, links, meant, entities }: Resolution, mentions: Mention[], at: number): void {
  const name = links.beside[at] as number;
  const draft = meant[at];
  if (name <= at || phrases[at]?.kind !== 'title' || draft === undefined) return;
  mentions.push(mention(text, startOf(phrases, links, at), (phrases[name] as Phrase).next, 'name', entities.numberOf(draft)));
}

function mention(text: NameText, first: number, next: number, as: Mention['kind'], entity: number | null): Mention {
  const { token, start, end } = text;
  const last = next - 1;
  const stop = isPossessiveAt(text, last) ? writtenEnd(text, last) : (end[last] as number);
  return { start: start[first] as number, end: stop, first: token[first] as number, next: (token[last] as number) + 1, kind: as, entity };
}

function kindOf({ phrases, meant }: Resolution, at: number): Mention['kind'] {
  const { kind, isPossessive } = phrases[at] as Phrase;
  if (isPossessive) return 'possessive';
  if (kind === 'pronoun' || kind === 'some') return 'pronoun';
  if (kind === 'demonym') return kind;
  if (kind !== 'title') return kind === 'group' ? 'description' : 'name';
  return meant[at]?.isAnonymous === false && meant[at]?.office !== null ? 'title' : 'description';
}

/** A country, body or person named within a longer phrase: `German` in "German Foreign Minister". */
function isPart({ units }: Phrase, unit: Unit): boolean {
  return unit !== units[units.length - 1] && (unit.kind === 'name' || (unit.meaning !== null && unit.kind !== 'office' && unit.kind !== 'thing'));
}

function addPart({ text, entities, people }: Resolution, mentions: Mention[], unit: Unit): void {
  const draft = unit.meaning === null ? people.surnames.get(foldedAt(text, unit.next - 1)) : entities.meant(unit.meaning);
  if (draft) mentions.push(mention(text, unit.first, unit.next, unit.kind === 'demonym' ? 'demonym' : 'name', entities.numberOf(draft)));
}

function entityOf({ kind, name, office, country, gender, knownFrom, isAnonymous, isPlural }: Draft): Entity {
  return { kind, name, office, country, gender, knownFrom, isAnonymous, isPlural };
}

