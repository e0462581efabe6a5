import { exportFile, openOutturn, type ExportAnswer, type ExportAsked } from '#desk';
import { formatNumber, parseDay } from '#core';
import { refuse } from '#kit';
import { printJson, type Run } from '../command.ts';

interface ExportOptions extends ExportAsked {
  readonly format?: string;
  readonly to?: string;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly data?: string;
}

export const run: Run<ExportOptions> = async ({ options, effects }) => {
  const { to } = options;
  if (to === undefined) return refuse('no-file', 'export', 'No file was named', 'Write outturn export --to FILE, such as --to figures.csv');
  const answer = await exportFile(openOutturn(options.data), { ...options, to }, parseDay(effects.today()), (rows) => effects.note(`${formatNumber(rows, 0)} rows …\n`));
  for (const { name, publication } of answer.about.leftOut) effects.note(`Left out: ${name} (${publication}), since its terms restrict passing its figures on. --include-restricted takes it in\n`);
  if (options.json) return printJson(effects, answer);
  effects.out(render(answer));
  return 0;
};

function render({ rows, files, about }: ExportAnswer): string {
  return [
    `${formatNumber(rows, 0)} rows, as known on ${about.asOf}, version ${about.version}\n`,
    ...files.map(({ path, bytes, sha256 }) => `  ${path}  ${formatNumber(bytes, 0)} bytes  sha256 ${sha256.slice(0, 12)}…\n`),
    'Terms:\n',
    ...about.publications.map(({ attribution }) => `  ${attribution}\n`),
    `Cite as: ${about.citation}\n`,
  ].join('');
}
