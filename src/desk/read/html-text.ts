const BLOCKS = new Set('ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'.split(' '));
const UNSEEN = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME BUTTON SELECT OBJECT HEAD'.split(' '));
const [ELEMENT, TEXT] = [1, 3];

/** The words of a part of a page: each block a paragraph, an empty line between them. */
export function htmlText(root: Node | null): string {
  const paragraphs: string[] = [];
  let line = '';
  const end = (): void => {
    const words = line.replace(/[ \t\r\f]+/g, ' ').replace(/ ?\n ?/g, '\n').trim();
    if (words !== '') paragraphs.push(words);
    line = '';
  };
  const enter = (node: Node): void => {
    if (node.nodeType === TEXT) line += (node.textContent ?? '').replace(/\s+/g, foldSpace);
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    if (UNSEEN.has(name)) return;
    if (name === 'BR') line += '\n';
    if (BLOCKS.has(name)) end();
    for (let child = node.firstChild; child; child = child.nextSibling) enter(child);
    if (BLOCKS.has(name)) end();
  };
  if (root) enter(root);
  end();
  return paragraphs.join('\n\n');
}

/** White space of the source is one space; a no-break space stays one. */
function foldSpace(space: string): string {
  return space === '\u00a0' || space === '\u202f' ? space : ' ';
}
