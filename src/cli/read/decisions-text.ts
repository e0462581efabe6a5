import picocolors from 'picocolors';
import { counted } from '#kit';
import { dateInWords } from '#core';
import type { Decision, KeptDecisions } from '#desk';
import { printJson } from '../command.ts';
import type { Effects } from '../effects.ts';
import type { Paint } from './account.ts';

/** What both commands that decide take. */
export interface DecisionOptions {
  readonly date?: string;
  readonly language?: string;
  readonly by?: string;
  readonly because?: string;
  readonly json?: boolean;
  readonly data?: string;
}

/** Prints what was decided, and gives the exit code. */
export function tellDecisions(effects: Effects, kept: KeptDecisions, { json }: DecisionOptions): number {
  if (json) return printJson(effects, kept);
  const paint = picocolors.createColors(effects.colour);
  const known = kept.known === 0 ? '' : `${counted(kept.known, 'statement')} stood so before\n`;
  effects.out(`${kept.decisions.map((each) => decisionLines(each, paint)).join('\n')}${kept.decisions.length > 0 && known ? '\n' : ''}${known}`);
  return 0;
}

/** The log of decisions, oldest first. */
export function decisionLog(decisions: readonly Decision[], colour: boolean): string {
  const paint = picocolors.createColors(colour);
  return decisions.length === 0 ? 'Nothing was decided yet\n' : decisions.map((each) => decisionLines(each, paint)).join('\n');
}

function decisionLines({ id, decision, by, at, because, report, proposed, held }: Decision, paint: Paint): string {
  const told = held ?? proposed;
  const who = [told.speaker?.name ?? 'Nobody named', told.speaker?.office?.replaceAll('_', ' '), told.speaker?.country].filter(Boolean).join(', ');
  const changes = held === null || decision !== 'corrected' ? [] : FIELDS.filter((field) => JSON.stringify(proposed[field]) !== JSON.stringify(held[field]));
  return [
    `${paint.bold(decision)}  ${who}  ${paint.dim([told.act, told.topic, told.side === 'neither' ? '' : told.side].filter(Boolean).join(' · '))}\n`,
    `  ${told.said}\n`,
    ...changes.map((field) => `  ${field}: ${inWords(proposed[field])} → ${inWords(held?.[field] ?? null)}\n`),
    because === null ? '' : `  because: ${because}\n`,
    paint.dim(`  ${report.address ?? report.file}, ${dateInWords(report.date)}; by ${by} at ${at}; ${id}\n`),
  ].join('');
}

const FIELDS = ['speaker', 'act', 'topic', 'side', 'said', 'commitment'] as const;

function inWords(value: Decision['proposed'][(typeof FIELDS)[number]]): string {
  if (value === null) return 'none';
  return typeof value === 'string' ? value : [value.name, value.office, value.country].filter(Boolean).join(', ');
}
