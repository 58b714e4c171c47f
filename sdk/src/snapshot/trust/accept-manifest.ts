import { SnapshotRefused } from '../snapshot-refused.ts';
import { isOlderVersion } from './client-version.ts';
import { freshness } from './freshness.ts';
import { readManifest, type SnapshotManifest } from './manifest.ts';
import { verifyDocument } from './signed-document.ts';
import type { SigningKey } from './signing-key.ts';

/** What a client remembers of the last document it accepted, so that it is never led back. */
export interface AcceptedMark {
  /** Sequence number of the document; a later one has a higher number. */
  readonly sequence: number;
  /** SHA-256 of the signed bytes, hex. */
  readonly digest: string;
}

/** A manifest that was accepted, and the mark to remember. */
export interface AcceptedManifest {
  /** What the manifest says. */
  readonly manifest: SnapshotManifest;
  /** To be remembered, and given as `last` when the next one comes. */
  readonly mark: AcceptedMark;
  /** Id of the key that signed. */
  readonly keyId: string;
}

/** How far ahead of the device's clock a document may be dated: clocks of devices are often hours off. */
const CLOCK_TOLERANCE_MS = 24 * 3_600_000;

/**
 * Decides whether to follow a manifest. Whoever refuses keeps the last good one.
 *
 * @param options.last the mark of the last accepted manifest, or null for a first one.
 * @throws SnapshotRefused with any reason of the document, then `malformed`, `clientTooOld`, `rolledBack`,
 * `fromTheFuture` or `expired`.
 *
 * @example
 * import { acceptManifest, SnapshotRefused } from '@credit-lens/sdk/snapshot';
 *
 * const manifest = await (await fetch('http://127.0.0.1:8787/static/manifest.json')).text();
 * // Without the publisher's key in `keys`, whatever came is refused:
 * const options = { keys: [], clientVersion: '1.0.0', now: new Date(), last: null };
 * try {
 *   await acceptManifest(manifest, options);
 * } catch (error) {
 *   if (!(error instanceof SnapshotRefused)) throw error;
 *   console.log(error.reason); // → unknownKey
 * }
 */
export async function acceptManifest(
  text: string,
  options: {
    readonly keys: readonly SigningKey[];
    readonly clientVersion: string;
    readonly now: Date;
    readonly last: AcceptedMark | null;
  },
): Promise<AcceptedManifest> {
  const { content, digest, keyId } = await verifyDocument('manifest', text, options.keys);
  const manifest = readManifest(content);
  if (isOlderVersion(options.clientVersion, manifest.minimumClientVersion)) {
    throw new SnapshotRefused(
      'clientTooOld',
      `The manifest needs version ${manifest.minimumClientVersion}; this is ${options.clientVersion}. Update.`,
    );
  }
  requireForward({ sequence: manifest.sequence, digest }, options.last);
  requirePast('manifest', manifest.asOf, options.now);
  if (freshness(manifest, options.now) === 'expired') {
    throw new SnapshotRefused('expired', `The manifest of ${manifest.asOf} is past its maximum age.`);
  }
  return { manifest, mark: { sequence: manifest.sequence, digest }, keyId };
}

/** @throws SnapshotRefused `fromTheFuture` for a document dated later than a device's clock may be off. */
export function requirePast(what: string, asOf: string, now: Date): void {
  if (Date.parse(asOf) <= now.getTime() + CLOCK_TOLERANCE_MS) return;
  throw new SnapshotRefused('fromTheFuture', `The ${what} is of ${asOf}; check the clock of this device.`);
}

/** @throws SnapshotRefused `rolledBack` for a lower sequence number, or other bytes under the same one. */
export function requireForward(offered: AcceptedMark, last: AcceptedMark | null): void {
  if (last === null || offered.sequence > last.sequence) return;
  if (offered.sequence === last.sequence && offered.digest === last.digest) return;
  throw new SnapshotRefused(
    'rolledBack',
    `Sequence ${offered.sequence} was offered after ${last.sequence} had been accepted.`,
  );
}
