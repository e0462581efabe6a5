/**
 * Does work on what comes, several at a time, and takes the results in the order in which it came. No more than `most` are
 * under way: whoever takes slowly slows what comes.
 */
export async function inOrder<Task, Result>(tasks: AsyncIterable<Task>, most: number, work: (task: Task) => Promise<Result>, take: (result: Result) => Promise<void>): Promise<void> {
  const underWay: Promise<Result>[] = [];
  const takeFirst = async (): Promise<void> => take(await (underWay.shift() as Promise<Result>));
  for await (const task of tasks) {
    const begun = work(task);
    begun.catch(() => undefined);
    underWay.push(begun);
    if (underWay.length >= most) await takeFirst();
  }
  while (underWay.length > 0) await takeFirst();
}
