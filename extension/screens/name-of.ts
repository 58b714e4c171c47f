import type { Details } from '../lens/details.ts';

/** The registered name that an answer states; `null` where it states none. */
export function nameOf(details: Details | 'loading' | 'failed'): string | null {
  if (typeof details !== 'object' || !('entity' in details.result)) return null;
  return details.result.entity?.name ?? null;
}
