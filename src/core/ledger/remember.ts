import type { View } from './view.ts';

const kept = new WeakMap<View, Map<string, unknown>>();

/**
 * What was computed of a view before under the same key, else what is computed now. A view never changes, so neither does the
 * answer; it is forgotten with the view.
 *
 * @example
 * rememberIn(exampleView, 'the answer', () => 42) // => 42
 * rememberIn(exampleView, 'the answer', () => 43) // => 42
 */
export function rememberIn<T>(view: View, key: string, compute: () => T): T {
  const answers = kept.get(view) ?? new Map<string, unknown>();
  if (answers.size === 0) kept.set(view, answers);
  if (!answers.has(key)) answers.set(key, compute());
  return answers.get(key) as T;
}
