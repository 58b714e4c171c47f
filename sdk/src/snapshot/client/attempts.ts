import { SnapshotRefused } from '../snapshot-refused.ts';
import { DocumentReader } from '../trust/document-reader.ts';
import { sealRecord, unsealRecord } from './sealed-record.ts';

/** Name of the file that holds the failed attempts: a worker that is restarted must not hurry. */
export const ATTEMPTS_FILE = 'attempts';

const MINUTE = 60_000;

/** Longest wait, in milliseconds: an hour, in which everybody else asks once too. Caps `Retry-After` as well. */
const LONGEST_WAIT = 60 * MINUTE;

/** Failed updates in a row. */
export interface Attempts {
  readonly failures: number;
  /** Milliseconds of the device's clock before which nobody is asked again. */
  readonly nextTryAt: number;
}

/** Nothing failed. */
export const NO_ATTEMPTS: Attempts = { failures: 0, nextTryAt: 0 };

/**
 * One failure more. The next try is at a random time (0 to `random` 1) within 1, 2, 4 … 60 minutes, so that devices which
 * failed together do not come back together; not before a server says so.
 *
 * @param retryAfter milliseconds that the server asks to wait, or null.
 */
export function afterFailure(
  { failures }: Attempts,
  {
    now,
    random,
    retryAfter,
  }: { readonly now: number; readonly random: number; readonly retryAfter: number | null },
): Attempts {
  const wait = random * Math.min(LONGEST_WAIT, MINUTE * 2 ** Math.min(failures, 6));
  return { failures: failures + 1, nextTryAt: now + Math.min(LONGEST_WAIT, Math.max(wait, retryAfter ?? 0)) };
}

/** Whether to wait. A time farther ahead than any wait comes of a clock that was set back. */
export function mustWait({ nextTryAt }: Attempts, now: number): boolean {
  return now < nextTryAt && nextTryAt <= now + LONGEST_WAIT;
}

export function writeAttempts({ failures, nextTryAt }: Attempts): Promise<Uint8Array> {
  return sealRecord({ failures, nextTryAt: Math.round(nextTryAt) });
}

/** What was kept; none when there is nothing, or it is damaged. */
export async function readAttempts(bytes: Uint8Array | null): Promise<Attempts> {
  const value = await unsealRecord(bytes);
  if (value === undefined) return NO_ATTEMPTS;
  try {
    const record = new DocumentReader(value, 'attempts');
    return { failures: record.count('failures'), nextTryAt: record.count('nextTryAt') };
  } catch (error) {
    if (error instanceof SnapshotRefused) return NO_ATTEMPTS;
    throw error;
  }
}
