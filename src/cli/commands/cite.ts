import { parseDay } from '#core';
import { citationsIn, citationStyle, cite, openOutturn, programVersion, type CiteAsked } from '#desk';
import { printJson, type Run } from '../command.ts';

interface CiteOptions extends CiteAsked {
  readonly json?: boolean;
  readonly data?: string;
}

export const run: Run<CiteOptions> = ({ args, options, effects }) => {
  const [measure, ally] = args;
  const style = citationStyle(options.style);
  const { ledger, places } = openOutturn(options.data);
  const answer = cite(ledger, { ...options, ...(measure !== undefined && { measure }), ...(ally !== undefined && { ally }) }, programVersion(places), parseDay(effects.today()));
  if (options.json) return printJson(effects, answer);
  effects.out(citationsIn(style, answer));
  return 0;
};
