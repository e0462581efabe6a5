import type { PublicationAbout } from '../export/about.ts';

/** What a release of the figures says of itself to those who cite it. */
export interface CitedRelease {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** `2026-11-21`. */
  readonly released: string;
  readonly publications: readonly PublicationAbout[];
}

/** A release as a Citation File Format 1.2.0 file (https://citation-file-format.github.io/), with the publications it rests on. */
export function citationFile({ title, description, version, released, publications }: CitedRelease): string {
  return [
    'cff-version: 1.2.0',
    `message: ${yaml('Cite the original producer of each figure first, then this release')}`,
    'type: dataset',
    `title: ${yaml(title)}`,
    `abstract: ${yaml(description)}`,
    'authors:',
    `  - name: ${yaml('Outturn contributors')}`,
    `version: ${yaml(version)}`,
    `date-released: ${yaml(released)}`,
    'references:',
    ...publications.flatMap(referenceLines),
    '',
  ].join('\n');
}

function referenceLines({ name, publisher, address, newestEdition, licenceAddress }: PublicationAbout): string[] {
  return [
    '  - type: data',
    `    title: ${yaml(name)}`,
    '    authors:',
    `      - name: ${yaml(publisher)}`,
    `    year: ${newestEdition.slice(0, 4)}`,
    `    version: ${yaml(newestEdition)}`,
    `    url: ${yaml(address)}`,
    ...(licenceAddress ? [`    license-url: ${yaml(licenceAddress)}`] : []),
  ];
}

/** Text in double quotes: what JSON writes is YAML as well. */
function yaml(text: string): string {
  return JSON.stringify(text);
}
