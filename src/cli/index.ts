/** The command line. */
export { runCli } from './program.ts';
export { processEffects, type Effects } from './effects.ts';
