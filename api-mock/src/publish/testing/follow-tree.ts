import {
  acceptKeys,
  acceptManifest,
  contentHash,
  DetailsIndex,
  detailsPath,
  openSnapshot,
  planUpdate,
  readDelta,
  readDetails,
  readRemovals,
  requireContent,
  type SigningKey,
  type SnapshotManifest,
  SnapshotState,
  type SnapshotTrack,
  toHex,
} from '@credit-lens/sdk/snapshot';

/** Gives the bytes at a path of the tree. */
export type ReadTree = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** What a client has after it followed a tree. */
export interface Followed {
  readonly manifest: SnapshotManifest;
  readonly keys: readonly SigningKey[];
  readonly codes: SnapshotState;
  readonly names: SnapshotState;
  /** How it got the codes, and the names. */
  readonly plan: 'current' | 'deltas' | 'full';
  readonly namesPlan: Followed['plan'];
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Follows a tree as a client does: keys, manifest, then deltas or snapshot, each checked before it is used. */
export async function followTree(
  read: ReadTree,
  trusted: readonly SigningKey[],
  now: Date,
  held: Pick<Followed, 'codes' | 'names'> | null = null,
): Promise<Followed> {
  const { keys } = await acceptKeys(text(await read('keys.json')), { keys: trusted, now, last: null });
  const options = { keys, clientVersion: '0.1.0', now, last: null };
  const { manifest } = await acceptManifest(text(await read('manifest.json')), options);
  if (manifest.names === null) throw new Error('The manifest names no files of names.');
  const codes = await followTrack(read, manifest.codes, held?.codes ?? null);
  const names = await followTrack(read, manifest.names, held?.names ?? null);
  return { manifest, keys, codes: codes.state, names: names.state, plan: codes.plan, namesPlan: names.plan };
}

async function followTrack(read: ReadTree, track: SnapshotTrack, held: SnapshotState | null) {
  const plan = planUpdate(track, held === null ? null : toHex(held.state));
  if (plan === null) throw new Error('Nothing leads to the state of the manifest.');
  let state = held;
  if (plan.kind === 'full') {
    const bytes = await read(plan.snapshot.path);
    await requireContent(bytes, plan.snapshot);
    state = SnapshotState.of(openSnapshot(bytes));
  }
  for (const reference of plan.kind === 'current' ? [] : plan.deltas) {
    const bytes = await read(reference.path);
    await requireContent(bytes, reference);
    const beginning = bytes.subarray(0, reference.removals.bytes);
    await requireContent(beginning, reference.removals);
    readRemovals(beginning);
    state = state?.after(readDelta(bytes), await contentHash(bytes)) ?? null;
  }
  if (state === null) throw new Error('The plan gave no state.');
  return { state, plan: plan.kind };
}

/** The details of codes, each file and the index checked against the manifest and read once. */
export async function followDetails(read: ReadTree, { details }: SnapshotManifest, codes: Iterable<string>) {
  if (details === null) throw new Error('The manifest names no details.');
  const index = await DetailsIndex.open(await read(details.index.path), details);
  const files = new Map<string, Awaited<ReturnType<typeof readDetails>>>();
  const results = new Map<string, unknown>();
  for (const code of codes) {
    const path = await detailsPath(details, code);
    let file = files.get(path);
    if (file === undefined) {
      const bytes = await read(path);
      await index.require(bytes, code);
      file = await readDetails(bytes);
      files.set(path, file);
    }
    results.set(code, file.result(code));
  }
  return { results, files };
}
