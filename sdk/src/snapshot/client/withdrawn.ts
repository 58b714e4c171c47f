import { SnapshotRefused } from '../snapshot-refused.ts';
import { DocumentReader } from '../trust/document-reader.ts';
import { sealRecord, unsealRecord } from './sealed-record.ts';

/** Name of the file that holds the withdrawn codes. */
export const WITHDRAWN_FILE = 'withdrawn';

const CODE = /^[0-9A-Z]{18}$/;
const MOST = 100_000;

/** Codes whose flag turned out to be a chance hit, and the state in which it was. They are forgotten with the next. */
export interface Withdrawn {
  /** Hex. */
  readonly state: string;
  readonly codes: readonly string[];
}

export function writeWithdrawn(withdrawn: Withdrawn): Promise<Uint8Array> {
  return sealRecord(withdrawn);
}

/** What was kept; null when there is nothing, or it is damaged: the flags come back, and are withdrawn when looked at. */
export async function readWithdrawn(bytes: Uint8Array | null): Promise<Withdrawn | null> {
  const value = await unsealRecord(bytes);
  if (value === undefined) return null;
  try {
    const record = new DocumentReader(value, 'withdrawn');
    return { state: record.text('state', /^/), codes: record.texts('codes', CODE, MOST) };
  } catch (error) {
    if (error instanceof SnapshotRefused) return null;
    throw error;
  }
}

/** The codes that were withdrawn in this state; none of those of another. */
export function withdrawnIn(state: string, withdrawn: Withdrawn | null): readonly string[] {
  return withdrawn?.state === state ? withdrawn.codes : [];
}
