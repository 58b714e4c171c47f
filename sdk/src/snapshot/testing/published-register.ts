import { aligned } from '../container/layout.ts';
import { readContainer } from '../container/read-container.ts';
import { SECTION } from '../container/section-kind.ts';
import { readDelta } from '../delta/read-delta.ts';
import { openSnapshot } from '../open-snapshot.ts';
import { contentHash, toHex } from '../trust/content-hash.ts';
import type { DeltaReference, SnapshotReference } from '../trust/manifest.ts';
import { signDocument } from '../trust/signed-document.ts';
import { type InventedKey, inventedKey } from './invented-key.ts';
import { manifestContent } from './manifest-content.ts';
import { type ModelChange, RegisterHistory } from './register-history.ts';

/** A publisher of an invented register: the files as they would lie on a server. */
export class PublishedRegister {
  readonly history: RegisterHistory;
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  key: InventedKey;
  asOf: Date;
  sequence = 0;
  /** Members of the next manifests that are written otherwise. */
  overrides: Record<string, unknown> = {};
  snapshots: SnapshotReference[] = [];
  deltas: DeltaReference[] = [];
  private state = '0'.repeat(64);

  private constructor(key: InventedKey, asOf: Date, holds: RegisterHistory['holds']) {
    this.key = key;
    this.asOf = asOf;
    this.history = new RegisterHistory(holds);
  }

  /**
   * @param asOf of the first manifest; the key is in its term for half a year before and after it.
   * @param holds what its snapshots and deltas hold.
   */
  static async create(
    asOf = new Date('2026-03-01T00:00:00Z'),
    holds: RegisterHistory['holds'] = 'both',
  ): Promise<PublishedRegister> {
    const ofTerm = (days: number) =>
      `${new Date(asOf.getTime() + days * 86_400_000).toISOString().slice(0, 19)}Z`;
    const register = new PublishedRegister(await inventedKey(ofTerm(-182), ofTerm(183)), asOf, holds);
    await register.writeKeys([register.key]);
    return register;
  }

  get root() {
    const { keyId, publicKey } = this.key.trusted;
    return { keyId, publicKey };
  }

  /** Its files, as a manifest names them. */
  get track() {
    return { state: this.state, snapshot: this.snapshots.at(-1), deltas: this.deltas };
  }

  /** Writes a full snapshot of the present state. */
  async full(): Promise<SnapshotReference> {
    const bytes = this.history.publish();
    const reference = {
      ...(await this.write('snapshots', 'snapshot', bytes)),
      state: toHex(openSnapshot(bytes).description.state),
    };
    this.snapshots.push(reference);
    return reference;
  }

  /** Lives through a day and writes its delta. */
  async day(changes: readonly ModelChange[]): Promise<DeltaReference> {
    const bytes = await this.history.day(changes);
    const file = await this.write('deltas', 'delta', bytes);
    const length = removalLength(bytes);
    const removals = { bytes: length, sha256: toHex(await contentHash(bytes.subarray(0, length))) };
    const reference = { ...file, from: toHex(readDelta(bytes).from), removals };
    this.deltas.push(reference);
    this.state = file.sha256;
    return reference;
  }

  /** Signs a manifest of the present state, an hour later than the last. */
  async manifest(): Promise<string> {
    this.sequence += 1;
    this.asOf = new Date(this.asOf.getTime() + 3_600_000);
    const asOf = `${this.asOf.toISOString().slice(0, 19)}Z`;
    const others = { catalogue: null, details: null };
    const content = {
      ...manifestContent({ asOf }),
      sequence: this.sequence,
      codes: this.track,
      ...others,
      ...this.overrides,
    };
    const text = await signDocument('manifest', JSON.parse(JSON.stringify(content)), [this.key]);
    this.files.set('manifest.json', new TextEncoder().encode(text));
    return text;
  }

  /** Signs the list of keys with the present key. */
  async writeKeys(keys: readonly InventedKey[]): Promise<void> {
    this.sequence += 1;
    const asOf = `${this.asOf.toISOString().slice(0, 19)}Z`;
    const content = { sequence: this.sequence, asOf, keys: keys.map(({ trusted }) => ({ ...trusted })) };
    this.files.set('keys.json', new TextEncoder().encode(await signDocument('keys', content, [this.key])));
  }

  private async write(folder: string, ending: string, bytes: Uint8Array<ArrayBuffer>) {
    const hash = toHex(await contentHash(bytes));
    const path = `${folder}/${hash}.${ending}`;
    this.files.set(path, bytes);
    return { path, bytes: bytes.length, sha256: hash };
  }
}

/** Bytes up to the end of the sections that take away. */
function removalLength(bytes: Uint8Array): number {
  const removing: ReadonlySet<number> = new Set([SECTION.link, SECTION.codeRemovals, SECTION.nameRemovals]);
  const ends = readContainer(bytes, 'delta').entries.filter(({ kind }) => removing.has(kind));
  const last = ends.at(-1);
  return last === undefined ? 0 : aligned(last.offset + last.length);
}
