import { buildSnapshot } from '../../../../sdk/src/snapshot/build/build-snapshot.ts';
import { buildDelta } from '../../../../sdk/src/snapshot/delta/build-delta.ts';
import { readDelta } from '../../../../sdk/src/snapshot/delta/read-delta.ts';
import { SnapshotState } from '../../../../sdk/src/snapshot/delta/snapshot-state.ts';
import { openSnapshot } from '../../../../sdk/src/snapshot/open-snapshot.ts';
import { inventedKey } from '../../../../sdk/src/snapshot/testing/invented-key.ts';
import { contentHash, toHex } from '../../../../sdk/src/snapshot/trust/content-hash.ts';
import { signDocument } from '../../../../sdk/src/snapshot/trust/signed-document.ts';
import { syntheticCode, syntheticRow } from '../synthetic-register.ts';

/** Listed codes of the snapshot, all that are registered: it then has a little more than 3 MB. */
export const LISTED = 2_050_000;

/** Days since the snapshot, each with its delta. */
const DAYS = 2;

/** Codes that leave in a day, and as many that come: of 7,000 changes at three million listed. */
const LEAVING = Math.round((3_500 / 3_000_000) * LISTED);

const HOUR = 3_600_000;

/** What a publisher would serve, as a client needs it for its first update. */
export interface PublishedRegister {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly snapshot: Uint8Array;
  /** The key that a client is given. */
  readonly trust: { readonly keyId: string; readonly publicKey: string };
}

/** A snapshot of three megabytes and the deltas of two days, unless told otherwise, under a signed manifest of this hour. */
export async function publishRegister({ listed = LISTED, days = DAYS } = {}): Promise<PublishedRegister> {
  const snapshot = buildSnapshot(
    { listed: () => rows(0, listed), registered: () => codes(listed) },
    { state: new Uint8Array(32), holds: 'codes' },
  ).bytes;
  const files: Record<string, Uint8Array> = {};
  const write = async (path: string, bytes: Uint8Array) => {
    files[path] = bytes;
    return { path, bytes: bytes.length, sha256: toHex(await contentHash(bytes)) };
  };
  const reference = { ...(await write('snapshot.bin', snapshot)), state: '0'.repeat(64) };
  let state = SnapshotState.of(openSnapshot(snapshot));
  const deltas: object[] = [];
  for (let day = 0; day < days; day++) {
    const { bytes, report } = dayAfter(state, day, listed);
    const file = await write(`day-${day}.delta`, bytes);
    const removals = bytes.subarray(0, report.removalBytes);
    const beginning = { bytes: removals.length, sha256: toHex(await contentHash(removals)) };
    deltas.push({ ...file, from: toHex(state.state), removals: beginning });
    state = state.after(readDelta(bytes), await contentHash(bytes));
  }
  const key = await inventedKey(instant(-24 * HOUR), instant(24 * HOUR));
  const coverage = {
    registered: listed,
    listed,
    predicate: { organisationCodePrefixes: ['MA'], withheldCategories: ['92'] },
  };
  const content = {
    sequence: 1,
    asOf: instant(-HOUR),
    minimumClientVersion: '0.1.0',
    maximumAge: { answers: 172_800, flags: 604_800 },
    coverage,
    codes: { state: toHex(state.state), snapshot: reference, deltas },
    names: null,
  };
  const keys = { sequence: 1, asOf: instant(-HOUR), keys: [{ ...key.trusted }] };
  const encode = (text: string) => new TextEncoder().encode(text);
  files['manifest.json'] = encode(await signDocument('manifest', JSON.parse(JSON.stringify(content)), [key]));
  files['keys.json'] = encode(await signDocument('keys', keys, [key]));
  const { keyId, publicKey } = key.trusted;
  return { files, snapshot, trust: { keyId, publicKey } };
}

/** The delta of a day: some of the listed leave, as many companies register and are listed. */
function dayAfter(state: SnapshotState, day: number, listed: number): ReturnType<typeof buildDelta> {
  const first = listed + day * LEAVING;
  return buildDelta({
    held: [state],
    keySeed: state.keySeed,
    removed: Array.from({ length: LEAVING }, (_, at) => syntheticCode((day * LEAVING + at) * 97)),
    added: [...rows(first, first + LEAVING)],
    registered: Array.from({ length: LEAVING }, (_, at) => syntheticCode(first + at)),
    universe: () => codes(first + LEAVING),
    listedCount: listed,
    registeredCount: first + LEAVING,
  });
}

function* codes(count: number): Generator<string> {
  for (let number = 0; number < count; number++) yield syntheticCode(number);
}

function* rows(from: number, to: number): Generator<ReturnType<typeof syntheticRow>> {
  for (let number = from; number < to; number++) yield syntheticRow(number);
}

/** The instant this many milliseconds from now, to the second. */
function instant(later: number): string {
  return `${new Date(Date.now() + later).toISOString().slice(0, 19)}Z`;
}
