import { commitmentsMadeBy, type Commitment, type Day, type Ledger } from '#core';
import { viewFor, type Asked } from './question.ts';

export interface CommitmentsAnswer {
  readonly asOf: string;
  readonly commitments: readonly Commitment[];
}

/** The commitments made by a day, oldest first, each with its terms, wording, disputes and sources. */
export function commitments(ledger: Ledger, asked: Asked, today: Day): CommitmentsAnswer {
  const { day } = viewFor(ledger, asked, today);
  const made = commitmentsMadeBy(ledger.facts.commitments, day);
  return { asOf: day, commitments: [...made].sort((a, b) => (a.made < b.made ? -1 : 1)) };
}
