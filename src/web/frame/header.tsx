import type { ReactNode } from 'react';
import { addressOf, type Controls, type Place } from '../place.ts';

const SCREENS = [
  ['/', 'Alliance'],
  ['/allies', 'Allies'],
  ['/cost', 'Cost'],
  ['/plans', 'Plans'],
  ['/burden', 'Burden'],
  ['/contributions', 'Contributions'],
  ['/calendar', 'Calendar'],
  ['/commitments', 'Commitments'],
  ['/reader', 'Reader'],
  ['/sources', 'Sources'],
] as const;

/** The name, the ways to the screens, and the search. The controls come along. */
export function Header({ place: { path, controls, words } }: { readonly place: Place }): ReactNode {
  return (
    <header className="header">
      <a className="wordmark" href={addressOf({ path: '/', controls })}>
        Outturn
      </a>
      <nav className="screens" aria-label="Screens">
        {SCREENS.map(([to, name]) => (
          <a key={to} href={addressOf({ path: to, controls })} aria-current={isWithin(path, to) ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <Search controls={controls} words={words} />
    </header>
  );
}

function isWithin(path: string, screen: string): boolean {
  if (screen === '/sources' && path === '/editions') return true;
  if (/^\/allies\/[^/]+\/cost$/.test(path)) return screen === '/cost';
  return path === screen || (screen !== '/' && path.startsWith(`${screen}/`));
}

function Search({ controls, words }: { readonly controls: Controls; readonly words: string | undefined }): ReactNode {
  return (
    <form className="search" role="search" action="/search" method="get">
      <label className="hidden" htmlFor="search">
        Search
      </label>
      <input id="search" type="search" name="q" maxLength={200} defaultValue={words} placeholder="Search allies, commitments…" autoComplete="off" />
      {controls.asOf && <input type="hidden" name="as-of" value={controls.asOf} />}
    </form>
  );
}
