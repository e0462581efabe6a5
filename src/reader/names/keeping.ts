/** The same answers without finding them again: those to the words asked last are kept, at most so many. */
export function keeping<Answer>(most: number, answer: (word: string) => Answer): (word: string) => Answer {
  const kept = new Map<string, Answer>();
  return (word) => {
    let found = kept.get(word);
    if (found === undefined) {
      if (kept.size >= most) kept.clear();
      kept.set(word, (found = answer(word)));
    }
    return found;
  };
}
