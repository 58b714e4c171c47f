import { SnapshotRefused } from '../snapshot-refused.ts';

/** Bytes of a state id: a SHA-256 hash. */
export const STATE_LENGTH = 32;

/** Bytes of the section. */
const DESCRIPTION_LENGTH = 24 + STATE_LENGTH;

/** What a snapshot says of itself. */
export interface SnapshotDescription {
  /** Seed of all keys in this file and in the deltas that follow it. */
  readonly keySeed: number;
  /** Listed codes. */
  readonly listed: number;
  /** Codes for which the answer is exact. */
  readonly registered: number;
  /** Names that a listed company bears. */
  readonly names: number;
  /** Names for which the answer is exact; 0: the name set was built without a universe. */
  readonly registeredNames: number;
  /** The state of the register: the SHA-256 of the delta that led to it, or 32 bytes of the publisher's choice. */
  readonly state: Uint8Array;
}

export function writeDescription(description: SnapshotDescription): Uint8Array<ArrayBuffer> {
  if (description.state.length !== STATE_LENGTH) {
    throw new RangeError(`A state id has ${STATE_LENGTH} bytes; ${description.state.length} were given.`);
  }
  const bytes = new Uint8Array(DESCRIPTION_LENGTH);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, description.keySeed, true);
  view.setUint32(4, description.listed, true);
  view.setUint32(8, description.registered, true);
  view.setUint32(12, description.names, true);
  view.setUint32(16, description.registeredNames, true);
  bytes.set(description.state, 24);
  return bytes;
}

/** @throws SnapshotRefused `malformed` when the section has another length. */
export function readDescription(bytes: Uint8Array): SnapshotDescription {
  if (bytes.length !== DESCRIPTION_LENGTH) {
    throw new SnapshotRefused(
      'malformed',
      `The description has ${bytes.length} bytes, not ${DESCRIPTION_LENGTH}.`,
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    keySeed: view.getUint32(0, true),
    listed: view.getUint32(4, true),
    registered: view.getUint32(8, true),
    names: view.getUint32(12, true),
    registeredNames: view.getUint32(16, true),
    state: bytes.subarray(24),
  };
}
