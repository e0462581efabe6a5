/** The looks that the page of two versions has beside those of every page. */
export const VERSIONS_STYLE = `
main { max-width: 96rem; }
.versions { display: grid; grid-template-columns: minmax(0, 1fr) 20rem; gap: 0 2.5rem; }
.versions > header { grid-column: 1 / -1; border-bottom: 1px solid var(--line); padding-bottom: 1rem; margin-bottom: 1rem; }
.pairs { align-self: start; table-layout: fixed; font: 1.0625rem/1.6 'Source Serif 4', Georgia, 'Times New Roman', serif; }
.pairs th { font: 400 .8125rem/1.5 system-ui, -apple-system, 'Segoe UI', sans-serif; color: var(--soft); text-align: left; vertical-align: top; }
.pairs thead th { padding: 0 0 .5rem 1rem; overflow-wrap: anywhere; }
.pairs thead th b { display: block; color: var(--ink); }
.pairs thead td { width: 6rem; border: 0; padding: 0; }
.pairs tbody th { padding: .5rem .5rem 0 0; overflow-wrap: anywhere; }
.pairs tbody td { border: 0; border-left: 3px solid transparent; padding: .25rem 1rem; overflow-wrap: anywhere; }
.pairs .begins > * { padding-top: 1rem; }
.pairs .begins > th { padding-top: 1.2rem; }
.pairs .added .later, .pairs .moved td, .pairs .split td, .pairs .merged td { border-left-color: var(--blue); }
.pairs .removed .early, .pairs .reworded td { border-left-color: var(--red); }
.pairs .moved td, .pairs .split td, .pairs .merged td { border-left-style: dashed; }
.pairs .same .early { color: var(--soft); }
.pairs .statement { text-decoration-thickness: 1px !important; }
.pairs a { color: inherit; text-decoration: none; }
.pairs tr:target td { background: var(--grey-tint); }
del { color: var(--soft); text-decoration: line-through; }
ins { text-decoration: underline; text-decoration-color: var(--red); text-decoration-thickness: 2px; text-underline-offset: .24em; }
.removed .early { color: var(--soft); text-decoration: line-through; }
.edits td:first-child { color: var(--soft); width: 5.5rem; }
.versions aside a { color: inherit; text-decoration: underline; text-decoration-color: var(--soft); text-decoration-thickness: 1px; text-underline-offset: .2em; }
.named { margin: 0 0 .75rem; }
.versions .finding dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
@media (max-width: 80rem) { .versions { grid-template-columns: minmax(0, 1fr); } .versions aside { border-top: 1px solid var(--line); } }
@media (max-width: 45rem) {
  .pairs, .pairs tbody, .pairs tr, .pairs tbody th, .pairs tbody td { display: block; }
  .pairs thead, .pairs td:empty, .pairs th:empty, .pairs .same .early { display: none; }
  .pairs tbody td, .pairs .begins > td { padding: .1rem 0 .1rem .75rem; }
  .pairs .same td { border: 0; padding-left: 0; }
  .pairs tr { padding-top: .25rem; }
  .pairs .begins { padding-top: 1.1rem; }
  .pairs .begins > th, .pairs tbody th { padding: 0; }
}
`;
