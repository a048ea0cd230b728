/** The look of the document on screen and on paper; it needs no other file. */
export const DOCUMENT_STYLE = `:root {
  color: #14242b;
  background: #fff;
  font: 11pt/1.45 "Noto Sans", system-ui, sans-serif;
}
body { max-width: 50rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 0.5rem; font-size: 1.3rem; line-height: 1.25; border-bottom: 2px solid #0b5d50; }
p { margin: 0.4rem 0; }
a { color: inherit; text-decoration-style: dotted; text-underline-offset: 0.15em; }
nav ol { columns: 2; margin: 0; padding-inline-start: 1.5rem; }
.quiet, .tick { color: #4a5b63; fill: #4a5b63; }
.quiet, table { font-size: 0.85rem; }
table { width: 100%; margin: 0.75rem 0; border-collapse: collapse; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: 0.2rem 0.75rem 0.2rem 0; border-bottom: 1px solid #cdd7da; text-align: start; vertical-align: top; }
thead th { border-color: #7b8d94; vertical-align: bottom; }
tbody th { font-weight: 400; }
.number { padding: 0.2rem 0 0.2rem 0.75rem; text-align: end; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
.annex td { overflow-wrap: break-word; }
sup { color: #8a4b00; line-height: 0; }
figure { margin: 0.75rem 0; }
svg { display: block; width: 100%; max-width: 640px; height: auto; font-size: 12px; }
.tick { text-anchor: middle; }
.end { text-anchor: end; }
.grid { stroke: #cdd7da; }
.zero { stroke: #4a5b63; }
.total { stroke: #14242b; stroke-width: 2.5; }
rect { stroke: #fff; }
.ghg_energy { fill: #b5541c; background: #b5541c; }
.ghg_transport { fill: #2a6496; background: #2a6496; }
.ghg_agriculture { fill: #8fb04a; background: #8fb04a; }
.ghg_waste { fill: #5a3d7a; background: #5a3d7a; }
.ghg_industry { fill: #c9b458; background: #c9b458; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 0; padding: 0; list-style: none; font-size: 0.85rem; }
.legend i { display: inline-block; width: 0.75rem; height: 0.75rem; margin-inline-end: 0.35rem; }
path { fill: none; stroke-width: 2.5; }
.account { stroke: #14242b; stroke-width: 3; }
.name { font-weight: 600; }
path.linear { stroke: #0b5d50; stroke-dasharray: 9 4; }
path.smoothing { stroke: #5b3a8c; stroke-dasharray: 2 4; }
path.conservative { stroke: #8a3b08; stroke-dasharray: 12 4 2 4; }
text.linear { fill: #0b5d50; }
text.smoothing { fill: #5b3a8c; }
text.conservative { fill: #8a3b08; }
@media print {
  :root { font-size: 9.5pt; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  body { max-width: none; padding: 0; }
  nav { display: none; }
  a { text-decoration: none; }
  h2, caption, thead { break-after: avoid; }
  tr, figure, p { break-inside: avoid; }
  .scroll { overflow: visible; }
  tbody tr:first-child { break-before: avoid; }
  .annex { table-layout: fixed; font-size: 6.5pt; line-height: 1.3; }
  .annex :is(th, td):nth-child(3) { width: 11%; }
  .annex :is(th, td):nth-child(4) { width: 8%; }
  .annex :is(th, td):nth-child(5) { width: 17%; }
  .annex :is(th, td):nth-child(6) { width: 26%; }
}
`;
