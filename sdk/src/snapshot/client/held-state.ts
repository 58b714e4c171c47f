import type { Delta, DeltaRemovals } from '../delta/delta.ts';
import { readDelta } from '../delta/read-delta.ts';
import { SnapshotState } from '../delta/snapshot-state.ts';
import { openSnapshot } from '../open-snapshot.ts';
import type { Snapshot } from '../snapshot.ts';
import { contentHash, fromHex, toHex } from '../trust/content-hash.ts';
import type { SnapshotManifest } from '../trust/manifest.ts';
import type { SigningKey } from '../trust/signing-key.ts';

/** A file that was compared with its hash. */
export interface HeldFile {
  /** Hex. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** The beginning of a delta that could not be had whole. */
export interface HeldRemovals {
  /** State that the whole delta leads to, hex. */
  readonly yields: string;
  readonly bytes: Uint8Array;
  readonly removals: DeltaRemovals;
}

/** The files of one set, and the answers they give together. */
export interface HeldTrack {
  readonly snapshot: HeldFile;
  readonly base: Snapshot;
  readonly deltas: readonly HeldFile[];
  readonly early: readonly HeldRemovals[];
  /** Snapshot, deltas and early removals, answered together. */
  readonly answers: SnapshotState;
  /** The state of the answers, then those up to which early removals have taken everything away, in order. Hex. */
  readonly states: readonly [string, ...string[]];
}

/** The last good state of the register. */
export interface HeldState {
  readonly manifest: SnapshotManifest;
  /** The manifest as it was published, and the key that signed it. */
  readonly document: string;
  readonly signer: SigningKey;
  /** When it was accepted, in milliseconds of the device's clock. */
  readonly confirmedAt: number;
  readonly codes: HeldTrack;
  /** Null when names travel with the codes, or are not here. May be behind the manifest; see `states`. */
  readonly names: HeldTrack | null;
}

/** Opens a snapshot that has arrived. @throws SnapshotRefused as `openSnapshot`. */
export function openTrack(snapshot: HeldFile): HeldTrack {
  const base = openSnapshot(snapshot.bytes);
  const answers = SnapshotState.of(base);
  return { snapshot, base, deltas: [], early: [], answers, states: [toHex(answers.state)] };
}

/** A delta that was read, with the state it leads to. */
export interface OpenDelta {
  readonly file: HeldFile;
  readonly delta: Delta;
  readonly yields: Uint8Array;
}

/** Reads a delta whose file was compared with its hash. @throws SnapshotRefused as `readDelta`. */
export async function openDelta(file: HeldFile): Promise<OpenDelta> {
  const hashing = contentHash(file.bytes);
  return { file, delta: readDelta(file.bytes, 'structure'), yields: await hashing };
}

/** A track after one more delta; early removals are dropped. @throws SnapshotRefused `wrongLink`. */
export function afterDelta(track: HeldTrack, { file, delta, yields }: OpenDelta): HeldTrack {
  const { base, deltas, snapshot } = track;
  const answers = withoutEarly(track).after(delta, yields);
  return { snapshot, base, deltas: [...deltas, file], early: [], answers, states: [file.sha256] };
}

/** A track from which is gone what later deltas take away. @throws SnapshotRefused `wrongLink`. */
export function withRemovals(track: HeldTrack, early: readonly HeldRemovals[]): HeldTrack {
  let answers = withoutEarly(track);
  for (const { removals, yields } of early) answers = answers.afterRemovals(removals, fromHex(yields));
  return { ...track, early, answers, states: statesFrom(track.states[0], early) };
}

/** A state, then those up to which early removals lead on from it, in order. Hex. */
export function statesFrom(state: string, early: readonly HeldRemovals[]): HeldTrack['states'] {
  const states: [string, ...string[]] = [state];
  for (let next = following(early, state); next !== undefined; next = following(early, next)) {
    if (states.includes(next)) break;
    states.push(next);
  }
  return states;
}

/** Where the early removals lead on from a state. */
function following(early: readonly HeldRemovals[], state: string): string | undefined {
  return early.find(({ removals }) => toHex(removals.from) === state)?.yields;
}

function withoutEarly({ base, deltas, early, answers }: HeldTrack): SnapshotState {
  if (early.length === 0) return answers;
  let state = SnapshotState.of(base);
  for (const { bytes, sha256 } of deltas) state = state.after(readDelta(bytes), fromHex(sha256));
  return state;
}
