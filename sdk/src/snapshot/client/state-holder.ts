import { SnapshotRefused } from '../snapshot-refused.ts';
import type { HeldState } from './held-state.ts';
import { stateOf } from './keep-state.ts';
import { requireGenuine } from './require-genuine.ts';
import type { SnapshotStorage } from './storage/snapshot-storage.ts';
import { readState, STATE_FILE, STATE_FILES } from './stored-state.ts';
import { firstTrust, type PublisherTrust, readTrust, TRUST_FILE, type TrustRecord } from './trust-record.ts';
import { readWithdrawn, WITHDRAWN_FILE, withdrawnIn, writeWithdrawn } from './withdrawn.ts';

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
    const { baseUrl, root } = this;
    const files = await this.storage.readTogether([TRUST_FILE, WITHDRAWN_FILE, ...STATE_FILES]);
    const [trust, held, withdrawn] = await Promise.all([
      readTrust(files.get(TRUST_FILE) ?? null, baseUrl, root),
      this.readUndamaged(files),
      readWithdrawn(files.get(WITHDRAWN_FILE) ?? null),
    ]);
    if (trust === null) return false;
    const known = held && withdrawnIn(stateOf(held) ?? '', withdrawn);
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
    const stored = await readTrust(await this.storage.read(TRUST_FILE), this.baseUrl, this.root);
    return stored !== null && sequenceOf(stored) > sequenceOf(this.trust);
  }

  /** Takes over where an update arrived. */
  adopt(held: HeldState | null, trust: TrustRecord): void {
    if (stateOf(held) !== stateOf(this.held)) this.withdrawnCodes = new Set();
    this.held = held;
    this.trust = trust;
  }

  /** Checks what opening left out. What is not genuine is held no longer. @returns whether it was. */
  async verify(): Promise<boolean> {
    const { held } = this;
    if (held === null) return true;
    try {
      await requireGenuine(held);
      return true;
    } catch (error) {
      if (!(error instanceof SnapshotRefused)) throw error;
      // Another state may have come meanwhile, and was checked on its way.
      if (this.held !== held) return true;
      this.held = null;
      return false;
    }
  }

  /** Takes a flag back. With `remember`, on disk too, beside what other pages have taken back. */
  async withdraw(code: string, held: HeldState, remember: boolean, isCurrent: () => boolean): Promise<void> {
    if (this.held === held || stateOf(this.held) === stateOf(held)) this.withdrawnCodes.add(code);
    if (!remember) return;
    const state = stateOf(held) ?? '';
    const known = withdrawnIn(state, await readWithdrawn(await this.storage.read(WITHDRAWN_FILE)));
    const record = await writeWithdrawn({ state, codes: [...new Set([...known, code])].sort() });
    if (isCurrent()) await this.storage.write(WITHDRAWN_FILE, record);
  }

  /** Takes over what other pages have taken back. */
  async loadWithdrawn(): Promise<void> {
    const { held, storage } = this;
    if (held === null) return;
    const withdrawn = await readWithdrawn(await storage.read(WITHDRAWN_FILE));
    if (this.held === held) this.addWithdrawn(held, withdrawnIn(stateOf(held) ?? '', withdrawn));
  }

  private addWithdrawn(held: HeldState, known: readonly string[]): void {
    const isSame = stateOf(held) === stateOf(this.held);
    this.withdrawnCodes = new Set([...(isSame ? this.withdrawnCodes : []), ...known]);
  }

  /**
   * What is damaged on this device is as if there were none, so that it is fetched again. Where a place knows no moments,
   * another page may have kept a new state while this one was reading the files of the old: then it is read again.
   */
  private async readUndamaged(files: ReadonlyMap<string, Uint8Array>): Promise<HeldState | null> {
    try {
      return await readState(files);
    } catch (error) {
      if (!(error instanceof SnapshotRefused)) throw error;
      const again = await this.storage.readTogether(STATE_FILES);
      const isAnother = !isSame(files.get(STATE_FILE), again.get(STATE_FILE));
      return isAnother ? this.readUndamaged(again) : null;
    }
  }

  /** Forgets everything in memory. */
  forget(): void {
    this.held = null;
    this.trust = firstTrust(this.baseUrl, this.root);
    this.withdrawnCodes = new Set();
  }
}

/** Of the highest manifest seen. */
function sequenceOf({ manifestMark }: TrustRecord): number {
  return manifestMark?.sequence ?? -1;
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one?.length === other?.length && (one?.every((byte, at) => byte === other?.[at]) ?? true);
}
