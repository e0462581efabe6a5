export type * from './claim.ts';
export type * from './check.ts';
export { checkClaim } from './check-claim.ts';
