import type { Objection } from '@credit-lens/sdk/contract';

/** Whether an objection awaits an act: it was received, its standing was confirmed, or it is under review. */
export function isOpenObjection({ state }: Pick<Objection, 'state'>): boolean {
  return state === 'received' || state === 'standingConfirmed' || state === 'underReview';
}
