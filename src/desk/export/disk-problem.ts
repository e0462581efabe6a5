import { refuse } from '#kit';

/**
 * Does work on the disk, and says what the disk refuses as a problem that names the file. Other errors pass through.
 *
 * @throws OutturnError `no-right-to-write`, `disk-full`, `file-exists`, `cannot-write`
 */
export async function toldOf<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw diskProblem(path, error);
  }
}

/** The same for work that is done at once. */
export function toldAtOnce<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw diskProblem(path, error);
  }
}

function diskProblem(path: string, error: unknown): unknown {
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  const where = `file "${path}"`;
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return refuse('no-right-to-write', where, 'There is no right to write there', 'Name a folder of your own');
  if (['ENOSPC', 'EDQUOT'].includes(code)) return refuse('disk-full', where, 'The disk is full; nothing was written', 'Make room, or name a folder on another disk');
  if (code === 'EEXIST') return refuse('file-exists', where, 'It was made by another program meanwhile, and was left as it is', 'Name another, or add --force to replace it');
  return syscall === undefined ? error : refuse('cannot-write', where, `The disk refuses it (${code})`, 'Name another file or folder');
}
