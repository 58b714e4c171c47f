import { SnapshotRefused } from '../snapshot-refused.ts';
import { readKeys } from '../trust/accept-keys.ts';
import type { AcceptedMark } from '../trust/accept-manifest.ts';
import { DocumentReader } from '../trust/document-reader.ts';
import type { SigningKey } from '../trust/signing-key.ts';
import { sealRecord, unsealRecord } from './sealed-record.ts';

/** Name of the file that holds the record. */
export const TRUST_FILE = 'trust';

/** The publisher's key that a client is given, or `firstUse`: trust the key that answers first, and no other later. */
export type PublisherTrust = Pick<SigningKey, 'keyId' | 'publicKey'> | 'firstUse';

/** Whom a client trusts, and how far it has come. Kept apart from the state, so that it outlives a damaged one. */
export interface TrustRecord {
  /** Where the state comes from: another address may be another publisher. */
  readonly baseUrl: string;
  /** Public key that trust began with, or `firstUse`. */
  readonly root: string;
  readonly keys: readonly SigningKey[];
  /** Of the last accepted list of keys; null when none was. */
  readonly keysMark: AcceptedMark | null;
  /** Of the highest manifest seen, even if its files did not come. */
  readonly manifestMark: AcceptedMark | null;
}

/** A given key may sign at any time: when it may is what its list of keys says, from the first one on. */
const ANY_TIME = { validFrom: '1970-01-01T00:00:00Z', validUntil: '9999-12-31T23:59:59Z' };

const HASH = /^[0-9a-f]{64}$/;

/** Where trust begins. */
export function firstTrust(baseUrl: string, trust: PublisherTrust): TrustRecord {
  const keys = trust === 'firstUse' ? [] : [{ keyId: trust.keyId, publicKey: trust.publicKey, ...ANY_TIME }];
  return { baseUrl, root: rootOf(trust), keys, keysMark: null, manifestMark: null };
}

const rootOf = (trust: PublisherTrust): string => (trust === 'firstUse' ? trust : trust.publicKey);

export function writeTrust(record: TrustRecord): Promise<Uint8Array> {
  return sealRecord(record);
}

/** What was kept, or null when there is nothing, or it is damaged, for another address, or began with another key. */
export async function readTrust(
  bytes: Uint8Array | null,
  baseUrl: string,
  trust: PublisherTrust,
): Promise<TrustRecord | null> {
  const value = await unsealRecord(bytes);
  if (value === undefined) return null;
  try {
    const record = new DocumentReader(value, 'trust');
    if (record.text('baseUrl', /^/) !== baseUrl) return null;
    const keys = readKeys(record);
    const root = rootOf(trust);
    // A new root that the publisher has introduced itself is no new publisher.
    if (record.text('root', /^/) !== root && !keys.some(({ publicKey }) => publicKey === root)) return null;
    const [keysMark, manifestMark] = ['keysMark', 'manifestMark'].map((name) => {
      const mark = record.objectOrNull(name);
      return mark && { sequence: mark.count('sequence'), digest: mark.text('digest', HASH) };
    });
    return { baseUrl, root, keys, keysMark: keysMark ?? null, manifestMark: manifestMark ?? null };
  } catch (error) {
    // Kept by another version: nothing that it says counts.
    if (error instanceof SnapshotRefused) return null;
    throw error;
  }
}
