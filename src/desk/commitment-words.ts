import type { Commitment, View } from '#core';
import { isMadeLater } from './question.ts';

/** Which commitment an answer is about; the day on which it was made where that is after the day asked for. */
export interface CommitmentWords {
  readonly commitment: string;
  readonly commitmentName: string;
  readonly commitmentMadeLater?: string;
}

/** The commitment of an answer in the words that every answer shares. */
export function commitmentWords({ day }: View, commitment: Commitment): CommitmentWords {
  const { id, name, made } = commitment;
  return { commitment: id, commitmentName: name, ...(isMadeLater(commitment, day) && { commitmentMadeLater: made }) };
}
