import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { App } from './app.tsx';
import { askWith } from './ask-in-browser.ts';
import { loadPage, type Page } from './load/page.ts';
import { NavigatorContext, type Visit } from './navigator.ts';
import { placeOfClick } from './follow.ts';
import { addressOf, readPlace, type Place } from './place.ts';
import { pageTitle } from './words/headlines.ts';

/** The app once its script runs: a change of the controls or a click on a number shows at once, without a new page. */
export function LiveApp({ first }: { readonly first: Page }): ReactNode {
  const [page, setPage] = useState(first);
  const [trouble, setTrouble] = useState(false);
  const visit = useVisits(setPage, setTrouble);
  const navigator = useMemo(() => ({ visit: (place: Place, how: Visit) => visit(place, how) }), [visit]);
  useHistory(page.place, visit);
  const focusNext = useFocusAfter(page);
  useClicks(page, visit, focusNext);
  useEffect(() => void (document.title = pageTitle(page)), [page]);
  return (
    <NavigatorContext value={navigator}>
      <App page={page} />
      <Announcement page={page} />
      {trouble && (
        <p className="trouble" role="alert">
          The server gave no answer, so that the page still shows what it showed before. Try again.
        </p>
      )}
    </NavigatorContext>
  );
}

type VisitPlace = (place: Place, how: Visit | 'stay') => void;

/**
 * Loads the page of a place and shows it. A visit calls an older one off; while the day is dragged, the one underway is
 * shown first and then the newest, so that the page follows the hand.
 */
function useVisits(show: (page: Page) => void, tell: (isTrouble: boolean) => void): VisitPlace {
  const underway = useRef<AbortController>(undefined);
  const waiting = useRef<Place>(undefined);
  return useCallback(
    (place, how) => {
      if (how !== 'stay') writeAddress(addressOf(place), how);
      if (how === 'replace' && underway.current) waiting.current = place;
      else void follow(place);

      async function follow(to: Place): Promise<void> {
        underway.current?.abort();
        waiting.current = undefined;
        const { signal } = (underway.current = new AbortController());
        const page = await loadPage(to, askWith(signal)).catch(() => undefined);
        if (signal.aborted) return;
        underway.current = undefined;
        tell(page === undefined);
        if (page) show(page);
        if (waiting.current) await follow(waiting.current);
      }
    },
    [show, tell],
  );
}

/** Browsers allow few changes of the address in a short time: while dragging, only the last of them is written. */
const WRITING_DELAY = 250;
let writing: ReturnType<typeof setTimeout> | undefined;

function writeAddress(address: string, how: Visit): void {
  clearTimeout(writing);
  if (how === 'push') history.pushState(null, '', address);
  else writing = setTimeout(() => history.replaceState(null, '', address), WRITING_DELAY);
}

/** The ways back and on. A jump within the page is told as well, and changes nothing. */
function useHistory(place: Place, visit: VisitPlace): void {
  useEffect(() => {
    const onPopState = (): void => {
      const to = readPlace(location.pathname, location.search);
      if (addressOf(to) !== addressOf(place)) visit(to, 'stay');
    };
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, [place, visit]);
}

/** One listener for all links: those that this page can follow in place do not load a new one. */
function useClicks({ place, body }: Page, visit: VisitPlace, focusNext: (find: FindFocus) => void): void {
  const opener = useRef<Element>(undefined);
  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const to = link && isPlainClick(event) ? placeOfClick(link, place, body.kind) : undefined;
      if (!link || !to) return;
      event.preventDefault();
      visit(to, 'push');
      if (link.hasAttribute('data-closes')) focusNext(() => linkLike(opener.current));
      else if (!link.hasAttribute('data-in-place')) {
        if (!link.closest('#panel')) opener.current = link;
        focusNext(() => document.querySelector<HTMLElement>('#panel h2'));
      }
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [place, body.kind, visit, focusNext]);
}

function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !defaultPrevented;
}

type FindFocus = () => HTMLElement | SVGElement | null | undefined;

/** Moves the focus once the page that a click has asked for is there. */
function useFocusAfter(page: Page): (find: FindFocus) => void {
  const wanted = useRef<FindFocus>(undefined);
  useEffect(() => {
    wanted.current?.()?.focus({ preventScroll: true });
    wanted.current = undefined;
  }, [page]);
  return useCallback((find) => void (wanted.current = find), []);
}

/** The link itself where it is still in the page, else the one in sight that leads to the same figure. */
function linkLike(link: Element | undefined): HTMLElement | SVGElement | undefined {
  if (link?.isConnected) return link as HTMLElement;
  const address = link?.getAttribute('href');
  return [...document.querySelectorAll<HTMLElement | SVGElement>('main a')].find((each) => each.getAttribute('href') === address && each.getClientRects().length > 0);
}

/** Tells the new headline to those who do not see it change, once the change has come to rest. */
function Announcement({ page }: { readonly page: Page }): ReactNode {
  const [words, setWords] = useState('');
  const before = useRef(pageTitle(page));
  const title = pageTitle(page);
  useEffect(() => {
    if (before.current === title) return undefined;
    before.current = title;
    const telling = setTimeout(() => setWords(title.replace(/ · Outturn$/, '')), 600);
    return () => clearTimeout(telling);
  }, [title]);
  return (
    <p className="hidden" role="status" aria-live="polite">
      {words}
    </p>
  );
}
