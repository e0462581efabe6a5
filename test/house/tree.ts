import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const NOT_OURS = ['.git', 'node_modules', 'dist', 'coverage', '.outturn'];

/** Every file of the project, tracked or about to be; without git (an unpacked archive) every file that is there. */
export function projectFiles(): string[] {
  if (!existsSync(join(root, '.git'))) return walk('');
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

/** TypeScript of the rooms; tests come along only when asked for by their own pattern. */
export function sourceFiles(pattern = /^src\/.*(?<!\.test)\.tsx?$/): string[] {
  return projectFiles().filter((path) => pattern.test(path));
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The text without comments, line by line as before, so that rules about code do not trip over words. */
export function codeOf(path: string): string {
  return textOf(path)
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** Where a pattern occurs, as "path:line: the line". */
export function places(paths: readonly string[], pattern: RegExp, read = textOf): string[] {
  return paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.includes(name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? walk(path) : [path];
    });
}
