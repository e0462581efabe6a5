import type { ReactNode } from 'react';

/** The finding of a page, and in smaller words what has changed since and what is not held. */
export function Headline({ headline, details }: { readonly headline: string; readonly details: readonly string[] }): ReactNode {
  return (
    <div className="finding">
      <h1>{headline}</h1>
      {details.length > 0 && (
        <p className="details">
          {details.map((detail, index) => (
            <span key={detail}>
              {index > 0 && ' '}
              <Detail words={detail} />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** What today's edition says is told strongly. */
function Detail({ words }: { readonly words: string }): ReactNode {
  const [, strong, rest] = /^(Today’s edition says [^:]*(?:[:]|\.$))(.*)$/.exec(words) ?? [];
  return strong ? (
    <>
      <strong>{strong}</strong>
      {rest}
    </>
  ) : (
    words
  );
}
