import { useContext, useEffect, useId, useState, type FormEvent, type ReactNode } from 'react';
import type { DecisionAnswer } from '#api/contract';
import type { ShownProblem } from '../ask.ts';
import type { StatementView } from '../load/reader-report.ts';
import { DecidingContext } from '../parts/deciding-context.ts';
import { ACTS, decisionInWords, SIDES, TOPICS } from '../words/reader.ts';
import { typeset } from '../words/typeset.ts';

/** The name of who decides, as this browser knows it. */
const NAME = 'outturn.by';

/** What becomes of a statement: into the ledger, corrected, or not. Only where a script runs and the server keeps decisions. */
export function Decide({ statement }: { readonly statement: StatementView }): ReactNode {
  const deciding = useContext(DecidingContext);
  const [isCorrecting, setCorrecting] = useState(false);
  const [problem, setProblem] = useState<ShownProblem>();
  const [by, setBy] = useState('');
  const id = useId();
  useEffect(() => setBy(localStorage.getItem(NAME) ?? ''), []);
  if (!deciding?.isOpen) return null;
  const decided = deciding.of(statement.content);
  const send = async (decision: 'confirm' | 'reject', corrections: Readonly<Record<string, string>> = {}): Promise<void> => {
    localStorage.setItem(NAME, by);
    const failed = await deciding.decide({ statement: String(statement.number), decision, by, ...corrections });
    setProblem(failed);
    if (!failed) setCorrecting(false);
  };
  return (
    <div className="decide">
      <Standing decided={decided} />
      <p className="field decide-by">
        <label htmlFor={`${id}-by`}>Who decides</label>
        <input id={`${id}-by`} value={by} onChange={({ currentTarget }) => setBy(currentTarget.value)} autoComplete="name" placeholder="Your name" />
      </p>
      <p className="decide-ways">
        <button type="button" onClick={() => void send('confirm')} aria-pressed={decided?.decision === 'confirmed'}>
          Confirm
        </button>
        <button type="button" onClick={() => setCorrecting(!isCorrecting)} aria-expanded={isCorrecting}>
          Correct …
        </button>
        <button type="button" onClick={() => void send('reject')} aria-pressed={decided?.decision === 'rejected'}>
          Reject
        </button>
      </p>
      {problem && (
        <p className="decide-problem" role="alert">
          <strong>{typeset(problem.title)}.</strong> {problem.wayOut && `${typeset(problem.wayOut)}.`}
        </p>
      )}
      {isCorrecting && <Correction statement={statement} onSend={(corrections) => void send('confirm', corrections)} />}
    </div>
  );
}

function Standing({ decided }: { readonly decided: DecisionAnswer | undefined }): ReactNode {
  return (
    <p className="decide-standing" role="status">
      {decided ? decisionInWords(decided) : 'Proposed by the reader. Confirmed, it enters the ledger of this machine: a short quotation, its place and a hash of the report, not its text.'}
    </p>
  );
}

interface CorrectionProps {
  readonly statement: StatementView;
  readonly onSend: (corrections: Readonly<Record<string, string>>) => void;
}

/** The fields that can be put right, as proposed; only what was changed is sent. */
function Correction({ statement, onSend }: CorrectionProps): ReactNode {
  const id = useId();
  const proposed: Readonly<Record<string, string>> = { speaker: statement.speaker, country: statement.country, act: statement.act, topic: statement.topic, side: statement.side, said: statement.said };
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const told = Object.keys(proposed).map((field) => [field, form.get(field)] as const);
    onSend(Object.fromEntries(told.filter((each): each is readonly [string, string] => typeof each[1] === 'string' && each[1].trim() !== '' && each[1] !== proposed[each[0]])));
  };
  return (
    <form className="decide-correction" onSubmit={onSubmit}>
      {(['speaker', 'country'] as const).map((field) => (
        <p className="field" key={field}>
          <label htmlFor={`${id}-${field}`}>{field === 'speaker' ? 'Who said it' : 'For which country'}</label>
          <input id={`${id}-${field}`} name={field} defaultValue={proposed[field]} autoComplete="off" />
        </p>
      ))}
      <p className="field is-wide">
        <label htmlFor={`${id}-said`}>What was said</label>
        <textarea id={`${id}-said`} name="said" rows={3} maxLength={300} defaultValue={statement.said} dir="auto" />
      </p>
      {([['act', 'What is done by it', ACTS], ['topic', 'What it is about', TOPICS], ['side', 'Which side it takes', SIDES]] as const).map(([field, label, choices]) => (
        <p className="field" key={field}>
          <label htmlFor={`${id}-${field}`}>{label}</label>
          <select id={`${id}-${field}`} name={field} defaultValue={proposed[field]}>
            {Object.entries(choices).map(([choice, words]) => (
              <option key={choice} value={choice}>
                {words}
              </option>
            ))}
          </select>
        </p>
      ))}
      <p className="decide-ways">
        <button type="submit">Confirm as corrected</button>
      </p>
    </form>
  );
}
