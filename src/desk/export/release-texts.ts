import { formatNumber } from '#core';
import type { ExportAbout } from './about.ts';
import { EXPORT_COLUMNS } from './columns.ts';

/** A file of a release, with its rows where it has rows. */
export interface ReleasedFile {
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
  readonly what: string;
}

/** The page that lies beside the files of a release. */
export function releaseReadme(about: ExportAbout, files: readonly ReleasedFile[]): string {
  return `# ${about.title}, ${about.version}

${about.description}

As known on ${about.asOf}. Made from the built-in record of Outturn, last changed at ${about.created}. The same record gives the same bytes: \`SHA256SUMS\` holds the hash of every file (\`sha256sum -c SHA256SUMS\`).

| file | rows | bytes | |
| --- | ---: | ---: | --- |
${files.map(({ file, rows, bytes, what }) => `| \`${file}\` | ${formatNumber(rows, 0)} | ${formatNumber(bytes, 0)} | ${what} |`).join('\n')}

\`datapackage.json\` describes the files as Data Package 2.0 has it, \`…-metadata.json\` each CSV file as CSV on the Web has it. Text in the CSV files that begins as a formula would (\`=\`, \`+\`, \`-\`, \`@\`) has an apostrophe in front.

## Citing

${about.citation}

Cite the original producer of each figure first: the columns publication, edition, table and address name it. \`CITATION.cff\` has both for reference managers.

## Terms

The terms are those of the publishers: see \`LICENSES.md\`.

## Columns

| column | |
| --- | --- |
${EXPORT_COLUMNS.map(({ name, description }) => `| \`${name}\` | ${description} |`).join('\n')}

A cell that no held copy has is not listed: that is no zero, and no sign that the edition printed nothing.
`;
}

/** The terms of the publishers whose figures are in a release. */
export function releaseLicences({ publications }: ExportAbout): string {
  const each = publications.map(({ name, publisher, address, licence, licenceAddress, attribution }) => `## ${publisher}: ${name}

${address}

${licence}${licenceAddress ? `\n\nTerms: ${licenceAddress}` : ''}

Attribution: ${attribution}
`);
  return `# Terms of the figures

The figures were published by others and are passed on with attribution, on the terms of their publishers. Those terms apply to whoever passes them on again. The publishers have not reviewed this release and do not endorse it.

${each.join('\n')}`;
}
