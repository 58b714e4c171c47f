import { toHex } from '../trust/content-hash.ts';
import { ATTEMPTS_FILE } from './attempts.ts';
import { partName } from './download.ts';
import type { HeldState } from './held-state.ts';
import { namesOfNamedFiles } from './named-files.ts';
import type { StoredFiles } from './storage/snapshot-storage.ts';
import { snapshotName, writeState } from './stored-state.ts';
import { TRUST_FILE, type TrustRecord, writeTrust } from './trust-record.ts';
import { WITHDRAWN_FILE } from './withdrawn.ts';

/** What is to lie on the device after an update. */
interface Keeping {
  readonly trust: TrustRecord;
  readonly held: HeldState | null;
  readonly before: HeldState | null;
  /** Hashes of files of which parts may have arrived and are still wanted. */
  readonly pending: readonly string[];
}

/** Writes a state in one commit, and lets go of what belongs to an earlier one. Rejects as the storage does. */
export async function keepState(
  storage: StoredFiles,
  { trust, held, before, pending }: Keeping,
): Promise<void> {
  const files = new Map([[TRUST_FILE, await writeTrust(trust)]]);
  const kept = new Set([ATTEMPTS_FILE, ...(held === null ? [] : namesOfNamedFiles(held.manifest))]);
  if (held !== null && held !== before)
    for (const [name, bytes] of await writeState(held)) files.set(name, bytes);
  // A snapshot stays the same for many deltas: it is not written again.
  const heldBefore = new Set(
    [before?.codes, before?.names].map((track) => track && snapshotName(track.snapshot.sha256)),
  );
  if (stateOf(held) === stateOf(before)) kept.add(WITHDRAWN_FILE);
  const wanted = pending.map((sha256) => partName(sha256, 0).slice(0, -1));
  const isKept = (name: string) => {
    if (name.startsWith('part-')) return wanted.some((beginning) => name.startsWith(beginning));
    return kept.has(name) || (held === before && name !== WITHDRAWN_FILE);
  };
  await storage.commit(files, isKept, (name) => heldBefore.has(name));
}

/**
 * Leaves nothing on the device but whom to trust. For a state that could not be written, on a full disk say: what has
 * been taken away since the one before would flag again at the next start.
 */
export async function letGo(storage: StoredFiles, trust: TrustRecord): Promise<void> {
  await storage.commit(new Map([[TRUST_FILE, await writeTrust(trust)]]), (name) => name === ATTEMPTS_FILE);
}

/** The state of the codes, hex. */
export function stateOf(held: HeldState | null): string | null {
  return held === null ? null : toHex(held.codes.answers.state);
}
