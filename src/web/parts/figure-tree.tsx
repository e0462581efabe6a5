import type { ReactNode } from 'react';
import type { FigureAnswer, OriginAnswer } from '#api/contract';
import { copyAddress, hostOf, isHeld, printedAddress, tableInWords } from '../words/addresses.ts';
import { dateInWords } from '../words/days.ts';
import { statusInWords, valueInWords } from '../words/readings.ts';
import { typeset } from '../words/typeset.ts';

type Derivation = Extract<OriginAnswer, { kind: 'derivation' }>;
type Printed = Extract<OriginAnswer, { kind: 'cell' | 'quotation' }>;

export interface FigureTreeProps {
  readonly figure: FigureAnswer;
  /** Addresses alone, without what is told of the copies. */
  readonly isBrief?: boolean;
}

/** What a figure rests on, as an indented tree: formula, inputs, and the cells at the end. */
export function FigureTree({ figure, isBrief = false }: FigureTreeProps): ReactNode {
  return (
    <div className="tree">
      <Ground figure={figure} isBrief={isBrief} />
    </div>
  );
}

function Ground({ figure, isBrief }: Required<FigureTreeProps>): ReactNode {
  const { from } = figure;
  switch (from.kind) {
    case 'derivation':
      return <DerivedGround derivation={from} result={figure} isBrief={isBrief} />;
    case 'assumption':
      return (
        <p className="tree-words">
          Assumed by {from.by}: {typeset(from.why)}
        </p>
      );
    case 'commitment':
      return (
        <p className="tree-address">
          <a href={`/commitments#${from.commitment}`}>{typeset(from.name)}</a>
          {from.page && (
            <>
              {' · '}
              <PageLink address={from.page} />
            </>
          )}
        </p>
      );
    default:
      return <PrintedGround figure={figure} origin={from} isBrief={isBrief} />;
  }
}

function DerivedGround({ derivation, result, isBrief }: { readonly derivation: Derivation; readonly result: FigureAnswer; readonly isBrief: boolean }): ReactNode {
  const worked = workedFormula(derivation);
  return (
    <>
      <p className="tree-formula">{derivation.formula}</p>
      {worked && (
        <p className="tree-worked">
          {worked} = {valueInWords(result)}
        </p>
      )}
      {derivation.inputs.length > WIDE ? (
        <details>
          <summary>{derivation.inputs.length} figures that it rests on</summary>
          <Inputs derivation={derivation} isBrief={isBrief} />
        </details>
      ) : (
        <Inputs derivation={derivation} isBrief={isBrief} />
      )}
      {derivation.inputsElsewhere !== undefined && <p className="tree-words">Of {derivation.inputsElsewhere} more figures, each told under its own name and year.</p>}
      {derivation.note && <p className="tree-words">{sentence(typeset(derivation.note))}</p>}
    </>
  );
}

/** More inputs than this are folded away until they are asked for. */
const WIDE = 4;

function Inputs({ derivation, isBrief }: { readonly derivation: Derivation; readonly isBrief: boolean }): ReactNode {
  return (
    <ul>
      {derivation.inputs.map((input) => (
        <li key={input.name}>
          <p className="tree-input">
            {input.name} <strong>{valueInWords(input)}</strong>
            {input.status !== 'actual' && <span className="soft"> {statusInWords(input.status)}</span>}
          </p>
          <Ground figure={input} isBrief={isBrief} />
        </li>
      ))}
    </ul>
  );
}

function sentence(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`;
}

/** The formula with the values of its inputs, where every input's name stands in it. */
function workedFormula({ formula, inputs }: Derivation): string | undefined {
  const names = inputs.map(({ name }) => name).sort((a, b) => b.length - a.length);
  if (names.length === 0 || names.some((name) => !formula.includes(name))) return undefined;
  const values = new Map(inputs.map((input) => [input.name, valueInWords(input)]));
  const anyName = new RegExp(names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  return formula.replace(anyName, (name) => values.get(name) ?? name);
}

function PrintedGround({ figure, origin, isBrief }: { readonly figure: FigureAnswer; readonly origin: Printed; readonly isBrief: boolean }): ReactNode {
  return (
    <>
      <p className="tree-address">
        {origin.kind === 'quotation' && origin.page ? (
          <a href={origin.page} rel="noopener nofollow">
            {printedAddress(origin)}
          </a>
        ) : (
          printedAddress(origin)
        )}
      </p>
      {!isBrief && <Copy figure={figure} origin={origin} />}
      <Remarks origin={origin} />
    </>
  );
}

/** What is held of the edition, and where in it the figure stands. */
function Copy({ figure, origin }: { readonly figure: FigureAnswer; readonly origin: Printed }): ReactNode {
  return (
    <>
      <p className="tree-copy">
        {typeset(origin.title)}
        {origin.table && `; ${typeset(tableInWords(origin.table))}`}
      </p>
      <p className="tree-copy">
        Row {origin.row}, column {origin.column}
        {isHeld(origin) ? <>; held in <span className="mono">{copyAddress(origin)}</span></> : '; no copy of the page is held'}
        {figure.held !== undefined && `, there as ${figure.held}`}
      </p>
    </>
  );
}

function Remarks({ origin: { standsInFor, note, disagreements = [] } }: { readonly origin: Printed }): ReactNode {
  return (
    <>
      {standsInFor && <p className="tree-words">Stands in for the edition of {dateInWords(standsInFor)}, of which our copy lacks this cell.</p>}
      {note && <p className="tree-words">{typeset(note)}</p>}
      {disagreements.map((disagreement) => (
        <p className="tree-words" key={disagreement}>
          Another copy disagrees: {typeset(disagreement)}
        </p>
      ))}
    </>
  );
}

/** A link to a page that is not ours, by the name of its site. */
export function PageLink({ address }: { readonly address: string }): ReactNode {
  const isPage = /^https?:\/\//.test(address);
  return isPage ? (
    <a href={address} rel="noopener nofollow">
      {hostOf(address)}
    </a>
  ) : (
    address
  );
}
