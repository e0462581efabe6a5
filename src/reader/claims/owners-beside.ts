import type { Draft } from './draft.ts';
import { codeAt, is, isOneOf, isThe, type Reading } from './reading.ts';
import { pastAmount, type Amount, type Sentence } from './sentence.ts';
import { overlap } from './parties.ts';
import { endsOwning, isCountry, placesIn, type Subject } from './subject.ts';
import { GROUP } from './words/vocabulary.ts';

const KINDS: ReadonlySet<Draft['kind']> = new Set(['level', 'change', 'burden', 'gap']);

/**
 * Gives an amount that was told with the subject of an amount before it to the country that stands beside it: "3.6 percent, against
 * 1.2 percent in Berlin", "by 5 percent in Germany and by 9 percent in Romania", "that of Romania by 9 percent".
 */
export function withOwnersBeside(sentence: Sentence, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length === 0) return drafts;
  return drafts.map((draft) => withEach(sentence, draft)).map((draft) => {
    const amount = KINDS.has(draft.kind) ? amountOf(sentence, draft) : undefined;
    const last = amount && amountBefore(sentence, drafts, draft, amount);
    const owner = last && (ownerAfter(sentence, amount) ?? ownerBefore(sentence, last, amount));
    return owner === undefined || overlap(owner.parties, draft.parties) ? draft : { ...draft, parties: owner.parties };
  });
}

/** `Germany pays as much as the United States, about 15 percent each`: of both. */
function withEach(sentence: Sentence, draft: Draft): Draft {
  const { reading, first } = sentence;
  const amount = KINDS.has(draft.kind) && draft.parties.length === 1 ? amountOf(sentence, draft) : undefined;
  if (amount === undefined || !isOneOf(reading, pastAmount(amount), ['each', 'apiece'])) return draft;
  const other = placesIn(reading, { first, next: amount.phrase.first }).findLast(({ parties, isPerson, first: at }) => !isPerson && [at - 1, at - 2].some((token) => isThe(reading, token, 'as')) && parties.every(isCountry) && !overlap(parties, draft.parties));
  return other === undefined ? draft : { ...draft, parties: [...draft.parties, ...other.parties] };
}

function amountOf({ amounts }: Sentence, { quantities = [] }: Draft): Amount | undefined {
  return amounts.find(({ at }) => quantities.includes(at));
}

/** The amount before of a claim of the same kind and of the same parties. */
function amountBefore(sentence: Sentence, drafts: readonly Draft[], draft: Draft, { first }: Amount): Amount | undefined {
  const same = drafts.filter((other) => other !== draft && other.kind === draft.kind && other.measure === draft.measure && other.parties.join() === draft.parties.join());
  return same.map((other) => amountOf(sentence, other)).findLast((other) => other !== undefined && other.first < first);
}

/** `1.2 percent in Berlin`, `9 percent for Romania`. */
function ownerAfter({ reading, next }: Sentence, amount: Amount): Subject | undefined {
  const lead = pastAmount(amount);
  return isOneOf(reading, lead, ['in', 'for']) ? countryAt(reading, lead + 1, next) : undefined;
}

/** The country, or the capital for it, that a name at a token tells. */
function countryAt(reading: Reading, token: number, next: number): Subject | undefined {
  const at = isThe(reading, token, 'the') ? token + 1 : token;
  const mention = reading.mentions.startingAt(at);
  const entity = reading.names.entities[mention?.entity ?? -1];
  if (mention !== undefined && entity?.kind === 'place' && entity.country !== null) return { parties: [entity.country], first: at, next: mention.next };
  return placesIn(reading, { first: token, next: Math.min(next, token + 3) }).find(({ first, isPerson, parties }) => first <= at && !isPerson && parties.every(isCountry));
}

/** `that of Romania by 9 percent`, `the Poles' by 20 percent`, `Emmanuel Macron's 1.8 percent`: the only one named since. */
function ownerBefore({ reading }: Sentence, last: Amount, amount: Amount): Subject | undefined {
  const places = placesIn(reading, { first: pastAmount(last), next: amount.phrase.first }).filter(({ parties }) => parties.every(isCountry));
  const [one] = places;
  if (one === undefined || places.length > 1 || amount.phrase.first - one.next > NEAR) return undefined;
  const isOf = isThe(reading, one.first - 1, 'of') && isOneOf(reading, one.first - 2, ['that', 'those']);
  return isOf || endsOwning(reading, one.next) && isRightBefore(reading, one.next, amount.phrase.first) ? one : undefined;
}

const NEAR = 5;

/** Nothing but small words stand between an owner and its amount. */
function isRightBefore(reading: Reading, first: number, next: number): boolean {
  for (let token = first; token < next; token += 1) if (!is(reading, token, GROUP.filler) && !isOneOf(reading, token, BY) && codeAt(reading, token) !== 0x27 && codeAt(reading, token) !== 0x2019) return false;
  return true;
}

const BY = ['by', 'to'];
