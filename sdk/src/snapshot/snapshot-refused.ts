/**
 * Why a file of the snapshot or its manifest was not accepted.
 *
 * - `malformed`: it breaks the format.
 * - `truncated`: it ends before its stated length.
 * - `damaged`: a checksum inside it does not fit.
 * - `unsupportedVersion`: written in a later version of the format.
 * - `wrongHash`: not the bytes that the signed manifest names.
 * - `wrongLink`: a delta for another state, or for other keys.
 * - `unsigned`: no signature stands on it.
 * - `unknownKey`: only keys signed it that this client does not trust.
 * - `keyOutOfTerm`: a trusted key signed it outside the key's term.
 * - `wrongSignature`: a trusted key's signature does not fit the bytes.
 * - `rolledBack`: older than what this client has already accepted.
 * - `expired`: older than its maximum age.
 * - `fromTheFuture`: dated later than the device's clock allows.
 * - `clientTooOld`: meant for a later version of this client.
 */
export type RefusalReason =
  | 'malformed'
  | 'truncated'
  | 'damaged'
  | 'unsupportedVersion'
  | 'wrongHash'
  | 'wrongLink'
  | 'unsigned'
  | 'unknownKey'
  | 'keyOutOfTerm'
  | 'wrongSignature'
  | 'rolledBack'
  | 'expired'
  | 'fromTheFuture'
  | 'clientTooOld';

/**
 * A file was refused. Whoever holds an earlier accepted one keeps using it.
 *
 * @example
 * import { openSnapshot, SnapshotRefused } from '@credit-lens/sdk/snapshot';
 *
 * try {
 *   openSnapshot(new Uint8Array(100));
 * } catch (error) {
 *   if (!(error instanceof SnapshotRefused)) throw error;
 *   console.log(error.reason); // → malformed
 * }
 */
export class SnapshotRefused extends Error {
  /** Always `SnapshotRefused`. */
  override readonly name = 'SnapshotRefused';
  /** What was wrong, for programs. */
  readonly reason: RefusalReason;

  /** A part that is loaded later has its own copy of this class: each knows the refusals of the other. @internal */
  static override [Symbol.hasInstance](error: unknown): error is SnapshotRefused {
    return error instanceof Error && error.name === 'SnapshotRefused';
  }

  constructor(reason: RefusalReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
