import { isKnownBy, type DatedStatement, type Day, type Ledger } from '#core';
import { compareText, foldName } from '#kit';
import { allyNamed, viewFor, type Asked } from './question.ts';

/** What a question about statements may ask beside the day. */
export interface StatementsAsked extends Asked {
  /** Only statements made for this ally. */
  readonly ally?: string;
  /** Only statements of this person. */
  readonly speaker?: string;
}

export interface StatementsAnswer {
  readonly asOf: string;
  readonly statements: readonly DatedStatement[];
}

/** What was said about the commitments, as could be known on a day, oldest first. */
export function statements(ledger: Ledger, asked: StatementsAsked, today: Day): StatementsAnswer {
  const { day } = viewFor(ledger, asked, today);
  const ally = asked.ally === undefined ? undefined : allyNamed(ledger.facts, asked.ally).id;
  const speaker = asked.speaker === undefined ? undefined : foldName(asked.speaker);
  const found = ledger.facts.statements.filter((said) => isKnownBy(said.known, day) && (!ally || said.country === ally) && (!speaker || foldName(said.speaker).includes(speaker)));
  return { asOf: day, statements: [...found].sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id)) };
}
