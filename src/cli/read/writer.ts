import type { AnswerForm } from '#desk';
import type { Effects } from '../effects.ts';

/** Writes answers in a form, one after the other, and waits where whoever reads them is slower. */
export interface AnswerWriter {
  /** Answers as the form writes them; an empty text holds none. */
  write(answers: string): Promise<void>;
  /** Ends what was begun; a form without any answer is whole too. */
  end(): Promise<void>;
}

/** A writer of answers in a form to standard output. */
export function answerWriter({ out, drained }: Effects, { begin, between, end }: AnswerForm): AnswerWriter {
  let isBegun = false;
  const put = async (text: string): Promise<void> => {
    if (text === '') return;
    out(text);
    await drained?.();
  };
  return {
    write: async (answers) => {
      if (answers === '') return;
      await put(isBegun ? between + answers : begin + answers);
      isBegun = true;
    },
    end: async () => put(isBegun ? end : begin + end),
  };
}
