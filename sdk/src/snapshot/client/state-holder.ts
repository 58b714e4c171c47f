import { SnapshotRefused } from '../snapshot-refused.ts';
import type { HeldState } from './held-state.ts';
import { stateOf } from './keep-state.ts';
import type { SnapshotStorage } from './storage/snapshot-storage.ts';
import { isIntact, readState } from './stored-state.ts';
import { firstTrust, type PublisherTrust, readTrust, TRUST_FILE, type TrustRecord } from './trust-record.ts';
import { readWithdrawn, WITHDRAWN_FILE, writeWithdrawn } from './withdrawn.ts';

/** The state in memory, and its way from and to the disk. */
export class StateHolder {
  held: HeldState | null = null;
  trust: TrustRecord;
  private withdrawnCodes = new Set<string>();
  private readonly storage: SnapshotStorage;
  private readonly baseUrl: string;
  private readonly root: PublisherTrust;

  constructor(storage: SnapshotStorage, baseUrl: string, root: PublisherTrust) {
    this.storage = storage;
    this.baseUrl = baseUrl;
    this.root = root;
    this.trust = firstTrust(baseUrl, root);
  }

  /** Codes whose flag was taken back in this state. */
  get withdrawn(): ReadonlySet<string> {
    return this.withdrawnCodes;
  }

  /**
   * Reads what is on disk. It never goes back: what another page has kept counts if it is at least as far as what is held
   * here. @returns whether anything changed.
   */
  async load(): Promise<boolean> {
    const { storage, baseUrl, root } = this;
    // Asked for at once, in this order: a start waits for the disk only once, and no state is older than its trust.
    const [bytes, held, withdrawn] = await Promise.all([
      storage.read(TRUST_FILE),
      readUndamaged(storage),
      storage.read(WITHDRAWN_FILE),
    ]);
    const trust = bytes && readTrust(bytes, baseUrl, root);
    if (trust === null) return false;
    const known = held && readWithdrawn(withdrawn, stateOf(held) ?? '');
    // From here on nothing waits: trust without its state would look as if there were nothing more to be read.
    if (sequenceOf(trust) < sequenceOf(this.trust)) return false;
    this.trust = trust;
    if (held === null || known === null) return false;
    if (held.manifest.sequence < (this.held?.manifest.sequence ?? 0)) return false;
    this.addWithdrawn(held, known);
    this.held = held;
    return true;
  }

  /** Whether another page has kept something later. */
  async isBehind(): Promise<boolean> {
    const bytes = await this.storage.read(TRUST_FILE);
    const stored = bytes && readTrust(bytes, this.baseUrl, this.root);
    return stored !== null && sequenceOf(stored) > sequenceOf(this.trust);
  }

  /** Takes over where an update arrived. */
  adopt(held: HeldState | null, trust: TrustRecord): void {
    if (stateOf(held) !== stateOf(this.held)) this.withdrawnCodes = new Set();
    this.held = held;
    this.trust = trust;
  }

  /** Compares the hash of the snapshot that was opened by its structure alone. */
  async verify(): Promise<boolean> {
    const { held } = this;
    if (held === null || (await isIntact(held))) return true;
    if (this.held !== held) return true;
    this.held = null;
    return false;
  }

  /** Takes a flag back. With `remember`, on disk too, beside what other pages have taken back. */
  async withdraw(code: string, held: HeldState, remember: boolean, isCurrent: () => boolean): Promise<void> {
    if (this.held === held || stateOf(this.held) === stateOf(held)) this.withdrawnCodes.add(code);
    if (!remember) return;
    const state = stateOf(held) ?? '';
    const known = readWithdrawn(await this.storage.read(WITHDRAWN_FILE), state);
    if (!isCurrent()) return;
    const codes = [...new Set([...known, code])].sort();
    await this.storage.write(WITHDRAWN_FILE, writeWithdrawn({ state, codes }));
  }

  /** Takes over what other pages have taken back. */
  async loadWithdrawn(): Promise<void> {
    const { held, storage } = this;
    if (held === null) return;
    const known = readWithdrawn(await storage.read(WITHDRAWN_FILE), stateOf(held) ?? '');
    if (this.held === held) this.addWithdrawn(held, known);
  }

  private addWithdrawn(held: HeldState, known: readonly string[]): void {
    const isSame = stateOf(held) === stateOf(this.held);
    this.withdrawnCodes = new Set([...(isSame ? this.withdrawnCodes : []), ...known]);
  }

  /** Forgets everything in memory. */
  forget(): void {
    this.held = null;
    this.trust = firstTrust(this.baseUrl, this.root);
    this.withdrawnCodes = new Set();
  }
}

/** What is damaged on this device is as if there were none, so that it is fetched again. */
async function readUndamaged(storage: SnapshotStorage): Promise<HeldState | null> {
  try {
    return await readState(storage);
  } catch (error) {
    if (error instanceof SnapshotRefused) return null;
    throw error;
  }
}

/** Of the highest manifest seen. */
function sequenceOf({ manifestMark }: TrustRecord): number {
  return manifestMark?.sequence ?? -1;
}
