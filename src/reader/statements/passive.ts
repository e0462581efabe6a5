import { isParting, phraseStartingAt, simplePhraseAt, type Phrase } from './phrases.ts';
import { THAT, TO, WHICH } from './words/small.ts';
import { stretchOf, type Draft } from './draft.ts';
import { canSpeak, subjectBefore, type Subject } from './subject.ts';
import { hasClauseBefore, isShortClause, type Range } from './clauses.ts';
import { endOfContent, trimmed } from './content.ts';
import { isName, type Item, type Strand } from './strand.ts';
import { trailing } from './trailing.ts';
import { finiteBefore, isPassive, verbGroupAt, type VerbGroup } from './verbs.ts';
import { startOfSubject } from './noun-drafts.ts';
import type { Cue } from './words/cues.ts';
import { ING } from './words/inflect.ts';
import { skipSetting } from './settings.ts';

/** Sayings that are told without saying whose: "allies were told to pay more". */
const NOBODYS: ReadonlySet<string> = new Set('tell urge warn announce agree promise assure remind put leave give request order advise instruct'.split(' '));

/** "Allies were urged by the minister to spend more"; "the plan was rejected by Berlin". */
export function passiveDraft(strand: Strand, group: VerbGroup, cue: Cue, after: number): Draft | null {
  const { items } = strand;
  const subject = thatClause(items, group.start) ?? subjectBefore(items, group.start) ?? sharedSubject(items, group.start);
  if (items[after]?.sense.word === 'as' && ((items[after + 1]?.sense.form ?? 0) & ING) !== 0) return null;
  const source = agentAfter(items, after);
  if (subject === null || (source === null && !isSaidByNobody(items, subject, cue))) return null;
  const rest = skipSetting(items, source?.end ?? after);
  const behind = source?.end ?? after;
  if (items[behind]?.sense.word === 'as' && ((items[behind + 1]?.sense.form ?? 0) & ING) !== 0) return null;
  const content = passiveContent(strand, group, subject, rest, source !== null) ?? clauseBefore(strand, cue, subject, group, rest);
  if (content === null) return null;
  return {
    sieve: 'passive',
    cue,
    isNegated: group.isNegated,
    isModal: false,
    source: source === null ? null : stretchOf(items, { from: source.start, to: source.end }),
    head: source === null ? -1 : (items[source.head] as Item).first,
    cueWords: [stretchOf(items, { from: group.at, to: after })],
    content: content.map((range) => stretchOf(items, range)),
    inside: strand.inside,
  };
}

/** "The tanks will be bought, | it was said | on Monday", "the target, | it was agreed, | stood": the clause of which it is told; null for others. */
function clauseBefore(strand: Strand, cue: Cue, subject: Subject, group: VerbGroup, rest: number): readonly Range[] | null {
  const { items } = strand;
  if ((items[subject.head] as Item).sense.word !== 'it' || !isPassive(group) || !isParting(items[subject.start - 1])) return null;
  return trailing(strand, cue, subject.start, rest, subject)?.ranges ?? null;
}

/** "That Ankara had been promised jets | was denied by …": a clause as a subject. */
function thatClause(items: readonly Item[], to: number): Subject | null {
  if (((items[0]?.bits ?? 0) & THAT) === 0 || to < 4 || items.slice(1, to).some((item) => isParting(item)) || !hasClauseBefore(items, 1, to)) return null;
  return { start: 1, end: to, head: to - 1, by: 'before' };
}

/** "Was backed by Poland and rejected by Spain": what the passive before is told of. */
function sharedSubject(items: readonly Item[], from: number): Subject | null {
  const verb = finiteBefore(items, from);
  return verb < 0 ? null : subjectBefore(items, verbGroupAt(items, verb).start);
}

function isSaidByNobody(items: readonly Item[], { head }: Subject, { lemma }: Cue): boolean {
  return NOBODYS.has(lemma) || (SAID.has(lemma) && (items[head] as Item).sense.word === 'it');
}

const SAID: ReadonlySet<string> = new Set('say argue allege claim suggest stress note report put point reveal disclose rumour'.split(' '));

function agentAfter(items: readonly Item[], from: number): Phrase | null {
  for (let at = from; at < Math.min(items.length, from + 6); at += 1) {
    const { mark, quotation, sense } = items[at] as Item;
    if (mark > 0 || quotation > 0) return null;
    if (sense.word !== 'by') continue;
    const simple = simplePhraseAt(items, at + 1);
    const phrase = simple !== null && isName(items[simple.head] as Item) ? simple : phraseStartingAt(items, at + 1);
    return phrase !== null && canSpeak(items, phrase, false) ? phrase : null;
  }
  return null;
}

/** What was said of it: "that" and a clause, "to" and a verb with the one who shall, or the subject itself. */
function passiveContent(strand: Strand, { at }: VerbGroup, subject: Subject, rest: number, isAgentTold: boolean): Range[] | null {
  const { items } = strand;
  const next = items[rest];
  const to = next === undefined ? rest : endOfContent(strand, rest, at, true);
  const isFollowed = next !== undefined && to > rest;
  if (isFollowed && (next.bits & THAT) !== 0) return to > rest + 1 ? [{ from: rest + 1, to }] : null;
  if (isFollowed && !isAgentTold && isShortClause(items, rest)) return [{ from: rest, to }];
  const about: Range = { from: startOfSubject(items, subject.start), to: trimmed(items, subject.start, subject.end) };
  if (isFollowed && ((next.bits & (TO | WHICH)) !== 0 || next.sense.word === 'as' || next.sense.word === 'of')) return [about, { from: rest, to }];
  return isAgentTold && subject.by !== 'relative' ? [about] : null;
}
