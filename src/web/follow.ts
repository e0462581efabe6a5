import type { Body } from './load/page.ts';
import { explainedByAddress, readPlace, type Place } from './place.ts';

/**
 * Where a click leads without loading a new page: a number to its explanation beside the page, a row of the chart to its
 * ally beside it, a step of the day to that day. What is marked as opening is shown beside the page, too. Undefined for every other link: the browser follows it.
 */
export function placeOfClick(link: Element, place: Place, screen: Body['kind']): Place | undefined {
  const address = link.getAttribute('href') ?? '';
  if (link.hasAttribute('data-in-place') || link.hasAttribute('data-opens')) return placeOfAddress(address);
  const hasPanel = screen === 'alliance' || screen === 'ally' || screen === 'burden';
  if (!hasPanel || link.hasAttribute('data-own-page')) return undefined;
  const explain = explainedByAddress(address);
  if (explain) return { ...place, ...(screen === 'alliance' && { ally: explain.ally }), explain };
  const ally = link.getAttribute('data-ally');
  if (!ally) return undefined;
  const { explain: _closed, ...rest } = place;
  return { ...rest, ally };
}

function placeOfAddress(address: string): Place {
  const [path = '/', query = ''] = address.split('?');
  return readPlace(path, query);
}
