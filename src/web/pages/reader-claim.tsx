import { useContext, useEffect, useId, useState, type ReactNode } from 'react';
import { askWith } from '../ask-in-browser.ts';
import { loadClaim } from '../load/reader.ts';
import { ReadInputContext } from '../parts/reading.ts';
import type { ClaimView, ReadingView, ReadSide } from '../load/reader-claim.ts';
import { Chart } from '../parts/chart.tsx';
import { FigureTree, PageLink } from '../parts/figure-tree.tsx';
import type { SeenCheck } from '../parts/seen-checks.ts';
import { dateInWords } from '../words/days.ts';
import { VERDICT_SIGNS } from '../words/reader.ts';

interface ClaimProps {
  readonly claim: ClaimView;
  /** The day of the report. */
  readonly date: string | null;
  /** Whether its words are the title already. */
  readonly isOnly: boolean;
  readonly seen: SeenCheck | undefined;
  /** Whether its finding is open. */
  readonly isOpen: boolean;
}

/** A claim held against the ledger: the verdict then and now, what fits, the readings down to their cells, and the policy. */
export function ClaimCheck({ claim: told, date, isOnly, seen, isOpen }: ClaimProps): ReactNode {
  const claim = useWholeClaim(told, isOpen);
  const { id, words, verdict, because, findings, line, consistent } = claim;
  return (
    <section className="claim-check" id={id} tabIndex={-1} aria-label={words}>
      {!isOnly && <p className="claim-words" dir="auto">{words}</p>}
      <div className="verdicts">
        <VerdictSide label={date === null ? 'As known today' : `As known on ${dateInWords(date)}`} verdict={verdict.then} because={because.then} />
        {date !== null && <VerdictSide label="As known now" verdict={verdict.now} because={because.now === because.then ? 'The same, for the same reason.' : because.now} />}
      </div>
      {seen && (
        <p className="seen-check">
          Checked before in this browser, on {dateInWords(seen.on)}: {seen.then} then{seen.now === seen.then ? ' and now' : `, ${seen.now} as known on that day`}.
        </p>
      )}
      {line && <Chart drawing={{ kind: 'readings', input: line }} widths={{ wide: 372, narrow: 318 }} />}
      {findings.length > 0 && (
        <ul className="claim-findings">
          {findings.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
      )}
      {consistent.length > 0 && <OnRecord consistent={consistent} />}
      <Readings claim={claim} />
      <Policy policy={claim.policy} />
    </section>
  );
}

/** The claim with its readings; of a long report they are asked for once the finding is open. */
function useWholeClaim(claim: ClaimView, isOpen: boolean): ClaimView {
  const input = useContext(ReadInputContext);
  const [whole, setWhole] = useState<ClaimView>();
  useEffect(() => {
    if (!isOpen || claim.readings.length > 0 || !input) return undefined;
    const underway = new AbortController();
    void loadClaim(askWith(underway.signal), input, claim).then(setWhole, () => undefined);
    return () => underway.abort();
  }, [claim, input, isOpen]);
  return whole?.id === claim.id && whole.words === claim.words ? whole : claim;
}

function VerdictSide({ label, verdict, because }: { readonly label: string; readonly verdict: ClaimView['verdict']['then']; readonly because: string }): ReactNode {
  return (
    <div>
      <p className="verdict-label">{label}</p>
      <p className={`verdict is-${verdict.replace(' ', '-')}`}>
        <span aria-hidden="true">{VERDICT_SIGNS[verdict]} </span>
        {verdict}
      </p>
      <p className="verdict-because">{because}</p>
    </div>
  );
}

function OnRecord({ consistent }: Pick<ClaimView, 'consistent'>): ReactNode {
  return (
    <ul className="on-record">
      {consistent.map(({ speaker, date, said, source }) => (
        <li key={`${speaker}${date}${said}`}>
          On record: {speaker}, {dateInWords(date)}: “{said}” <span className="cited"><PageLink address={source} /></span>
        </li>
      ))}
    </ul>
  );
}

/** The readings, the plain one first; each opens to the figures that it rests on. Those that neither are plain nor fit are folded away. */
function Readings({ claim: { readings } }: { readonly claim: ClaimView }): ReactNode {
  if (readings.length === 0) return <p className="readings-head">The readings of this claim are told where its sentence is read by itself.</p>;
  const telling = readings.filter(({ isPlain, then, now }) => isPlain || [then, now].some(({ fits }) => fits === 'match' || fits === 'close'));
  const others = readings.filter((reading) => !telling.includes(reading));
  return (
    <div className="claim-readings">
      <p className="readings-head" aria-hidden="true">
        <span>Reading</span>
        <span>then</span>
        <span>now</span>
      </p>
      {telling.map((reading) => (
        <OneReading key={reading.question} reading={reading} />
      ))}
      {others.length > 0 && (
        <details className="other-readings">
          <summary>{others.length === 1 ? 'One other reading was tried' : `${others.length} other readings were tried`}</summary>
          {others.map((reading) => (
            <OneReading key={reading.question} reading={reading} />
          ))}
        </details>
      )}
    </div>
  );
}

function OneReading({ reading }: { readonly reading: ReadingView }): ReactNode {
  const { question, isPlain, then, now } = reading;
  return (
    <details className={isPlain ? 'one-reading is-plain' : 'one-reading'}>
      <summary>
        <span className="reading-question">
          {isPlain && <span className="tag">plain</span>} {question}
        </span>
        <Side side={then} when="then" />
        <Side side={now} when="now" />
      </summary>
      <Grounds side={then} title="As known then" />
      <Grounds side={now} title="As known now" />
    </details>
  );
}

function Side({ side: { words, fits }, when }: { readonly side: ReadSide; readonly when: string }): ReactNode {
  return (
    <span className={`reading-side is-${fits.replace(' ', '-')}`}>
      <span className="hidden">{when}: </span>
      {words} <span aria-hidden="true">{VERDICT_SIGNS[fits]}</span>
      <span className="hidden">, {fits}</span>
    </span>
  );
}

function Grounds({ side: { figure, words }, title }: { readonly side: ReadSide; readonly title: string }): ReactNode {
  const id = useId();
  return (
    <section className="grounds" aria-labelledby={id}>
      <p id={id}>
        {title}: <strong>{words}</strong>
      </p>
      {figure && <FigureTree figure={figure} isBrief />}
    </section>
  );
}

function Policy({ policy }: Pick<ClaimView, 'policy'>): ReactNode {
  return (
    <dl className="policy">
      {policy.map(([term, words]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
