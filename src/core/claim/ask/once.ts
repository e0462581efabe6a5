import type { View } from '../../ledger/view.ts';

/** A question that is worked out once for each view, however often it is asked. */
export function once<T>(ask: (view: View) => T): (view: View) => T {
  const known = new WeakMap<View, { readonly answer: T }>();
  return (view) => {
    const found = known.get(view) ?? { answer: ask(view) };
    known.set(view, found);
    return found.answer;
  };
}
