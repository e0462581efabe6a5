/** What makes a drawn chart fit for a page: its name and role, plain links, and no styles of its own. */
export interface Finish {
  readonly label: string;
  /** `img` for a picture; `group` where readers can follow links within it. */
  readonly role: 'img' | 'group';
}

/** Finishes a chart that Observable Plot has drawn. Colours and type come from the page, so that the theme can change. */
export function finishSvg(svg: SVGSVGElement, { label, role }: Finish): SVGSVGElement {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const part of svg.querySelectorAll('g[aria-label]')) part.removeAttribute('aria-label');
  for (const link of svg.querySelectorAll('a')) writePlainHref(link);
  svg.setAttribute('role', role);
  svg.setAttribute('aria-label', label);
  return svg;
}

/** Plot writes links in the old namespace of XLink; a page asks for plain ones. */
function writePlainHref(link: Element): void {
  const href = link.getAttribute('href') ?? '';
  link.removeAttribute('href');
  link.removeAttribute('fill');
  link.setAttribute('href', href);
}

/** A chart as the text of a file of its own, one element a line. */
export function svgFile(svg: SVGSVGElement): string {
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `${svg.outerHTML.replace(/></g, '>\n<')}\n`;
}
