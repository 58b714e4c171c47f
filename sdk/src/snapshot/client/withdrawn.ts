import { SnapshotRefused } from '../snapshot-refused.ts';
import { DocumentReader } from '../trust/document-reader.ts';

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

export function writeWithdrawn(withdrawn: Withdrawn): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(withdrawn));
}

/** The codes that were withdrawn in this state; none when the record is damaged or of another state. */
export function readWithdrawn(bytes: Uint8Array | null, state: string): readonly string[] {
  if (bytes === null) return [];
  try {
    const record = new DocumentReader(JSON.parse(new TextDecoder().decode(bytes)), 'withdrawn');
    return record.text('state', /^/) === state ? record.texts('codes', CODE, MOST) : [];
  } catch (error) {
    // Damaged on this device: the flags come back, and are withdrawn again when they are looked at.
    if (error instanceof SnapshotRefused || error instanceof SyntaxError) return [];
    throw error;
  }
}
