/** The looks of the annotated page: light and dark, on paper and on a phone. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf6; --sheet: #fff; --ink: #1c2126; --soft: #5d666f; --line: #e3e0d8; --red: #a63a24; --red-tint: #f5dcd5; --blue: #0f4c81; --blue-tint: #d5e2ee; --grey-tint: #eceae3; }
@media (prefers-color-scheme: dark) { :root { --paper: #14171a; --sheet: #1b1f23; --ink: #eceae4; --soft: #9aa4ad; --line: #30363c; --red: #ef8a72; --red-tint: #4c2c25; --blue: #7fb2e0; --blue-tint: #24384b; --grey-tint: #2a2f34; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', sans-serif; }
main { max-width: 80rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 3rem); }
.report { display: grid; grid-template-columns: minmax(0, 38rem) minmax(20rem, 1fr); gap: 0 3rem; border-top: 1px solid var(--line); padding: 1.5rem 0; }
.report > header { grid-column: 1 / -1; }
h1 { margin: 0; font: 600 1.8rem/1.25 'Source Serif 4', Georgia, 'Times New Roman', serif; }
h2 { margin: 1.5rem 0 .5rem; font-size: .75rem; letter-spacing: .06em; text-transform: uppercase; color: var(--soft); }
.about, .small { color: var(--soft); font-size: .875rem; margin: .25rem 0; }
.text { font: 1.125rem/1.65 'Source Serif 4', Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
.text a { color: inherit; text-decoration: none; }
.statement { text-decoration: underline !important; text-decoration-color: var(--blue) !important; text-underline-offset: .2em; }
.quantity { border-bottom: 2px dotted var(--soft); }
.source { font-weight: 600; }
.furniture { color: var(--soft); }
.match, .close { background: var(--blue-tint); }
.mismatch { background: var(--red-tint); }
.cannot-check, .unchecked { background: var(--grey-tint); }
.finding { background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; margin: 0 0 .75rem; scroll-margin-top: 1rem; overflow-wrap: anywhere; }
.finding:target { border-color: var(--blue); }
.finding h3 { margin: 0; font: 600 1.0625rem/1.35 'Source Serif 4', Georgia, 'Times New Roman', serif; }
.finding a { color: inherit; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem .75rem; margin: .5rem 0 0; }
dt { color: var(--soft); }
dd { margin: 0; }
.verdict { font-weight: 600; background: none; }
.verdict.mismatch { color: var(--red); }
.verdict.match, .verdict.close { color: var(--blue); }
ul { margin: .5rem 0 0; padding-left: 1.1rem; font-size: .9375rem; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
td { border-top: 1px solid var(--line); padding: .3rem .75rem .3rem 0; vertical-align: top; }
@media (max-width: 56rem) { .report { grid-template-columns: minmax(0, 1fr); } }
@media print { body { background: none; font-size: 10pt; } .finding { break-inside: avoid; } main { max-width: none; padding: 0; } .report { break-after: page; border: 0; } }
`;
