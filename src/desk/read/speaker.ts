import { foldName, refuse } from '#kit';
import { officeHolderOn, type Day, type Ledger } from '#core';

/** Who speaks: as the record knows the name on the day, else the name alone. */
export interface SpeakerAnswer {
  readonly name: string;
  readonly office: string | null;
  readonly country: string | null;
}

/** Whoever a caller names as the speaker, with the office and the country that the record knows for the day. */
export function speakerNamed({ facts }: Ledger, name: string, day: Day): SpeakerAnswer {
  if (name.trim() === '') refuse('no-speaker', 'speaker', 'Nobody is named', 'Write a name, or leave the option out');
  const wanted = foldName(name);
  const ally = facts.allies.find(({ id, name: full, aliases }) => [id, full, ...aliases].some((each) => foldName(each) === wanted));
  if (ally) return { name: ally.name, office: null, country: ally.id };
  const terms = facts.offices.filter(({ person, aliases }) => [person, ...aliases].some((each) => foldName(each) === wanted));
  const held = terms.find((term) => officeHolderOn(facts.offices, term.country, term.office, day).holders.includes(term));
  const known = held ?? terms[0];
  return known ? { name: known.person, office: held?.office ?? null, country: known.country } : { name: name.trim(), office: null, country: null };
}
