import { type OpeningCheck, openSnapshot } from '@credit-lens/sdk/snapshot';
import { storedSnapshot } from './stored-snapshot.ts';

/** What opening the stored snapshot took, in milliseconds. */
export interface ColdOpening {
  /** Reading its bytes from IndexedDB. */
  readonly readMs: number;
  /** Opening it. */
  readonly openMs: number;
  /** From the given beginning to the first answer. */
  readonly firstAnswerMs: number;
}

/**
 * Reads, opens and asks, once.
 *
 * @param begun when everything began, in milliseconds since 1970: clocks of page and worker agree on those.
 * @param check how much of the file is looked at.
 * @param listedCode a code that the snapshot holds.
 */
export async function measureColdOpening(
  begun: number,
  check: OpeningCheck,
  listedCode: string,
): Promise<ColdOpening> {
  const reading = performance.now();
  const bytes = await storedSnapshot();
  const opening = performance.now();
  const snapshot = openSnapshot(bytes, check);
  const opened = performance.now();
  if (!snapshot.has(listedCode)) throw new RangeError('A listed code was not found in the stored snapshot.');
  const answered = performance.timeOrigin + performance.now();
  return { readMs: opening - reading, openMs: opened - opening, firstAnswerMs: answered - begun };
}
