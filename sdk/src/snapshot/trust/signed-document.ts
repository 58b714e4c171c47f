import { SnapshotRefused } from '../snapshot-refused.ts';
import { fromBase64Url, toBase64Url } from './base64-url.ts';
import { type CanonicalValue, canonicalJson } from './canonical-json.ts';
import { contentHash, toHex } from './content-hash.ts';
import { DocumentReader } from './document-reader.ts';
import { isInTerm, type SigningKey } from './signing-key.ts';

/** What a document is for. It is part of the signed bytes: a signature for one purpose is none for another. */
export type DocumentPurpose = 'manifest' | 'keys';

/** The members of a document, before its own schema is looked at. */
export type DocumentContent = { readonly [name: string]: CanonicalValue };

/** A document whose signature holds. */
export interface VerifiedDocument {
  readonly content: DocumentContent;
  /** SHA-256 of the signed bytes, hex: two documents with one sequence number must have the same. */
  readonly digest: string;
  /** The key that signed. */
  readonly keyId: string;
}

/** Longest accepted text. A manifest with a month of deltas has about 20 KB. */
const LONGEST = 1_000_000;

/** Most signatures looked at: one for each key during a rotation. */
const MOST_SIGNATURES = 8;

/** The bytes that are signed: a line with the purpose, then the canonical JSON. */
export function signedBytes(purpose: DocumentPurpose, content: DocumentContent): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`credit-lens ${purpose} 1\n${canonicalJson(content)}`);
}

/**
 * Signs a document with each of the given private keys, and writes it as it is published.
 *
 * @example
 * import { keyIdOf, signDocument } from '@credit-lens/sdk/snapshot/build';
 *
 * const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
 * const { x: publicKey = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
 * const signer = { keyId: await keyIdOf(publicKey), privateKey: pair.privateKey };
 * const text = await signDocument('keys', { sequence: 1, asOf: '2026-03-01T00:00:00Z', keys: [] }, [signer]);
 * console.log(Object.keys(JSON.parse(text))); // → [ 'content', 'signatures' ]
 */
export async function signDocument(
  purpose: DocumentPurpose,
  content: DocumentContent,
  signers: readonly { readonly keyId: string; readonly privateKey: CryptoKey }[],
): Promise<string> {
  const bytes = signedBytes(purpose, content);
  const signatures = await Promise.all(
    signers.map(async ({ keyId, privateKey }) => ({
      keyId,
      signature: toBase64Url(new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, bytes))),
    })),
  );
  return `${canonicalJson({ content, signatures })}\n`;
}

/**
 * Reads a signed document. One signature by a trusted key in its term is enough.
 *
 * @throws SnapshotRefused `malformed`, `unsigned`, `unknownKey`, `keyOutOfTerm` or `wrongSignature`.
 */
export async function verifyDocument(
  purpose: DocumentPurpose,
  text: string,
  trusted: readonly SigningKey[],
): Promise<VerifiedDocument> {
  const { content, signatures } = parse(text);
  if (signatures.length === 0) throw new SnapshotRefused('unsigned', `The ${purpose} carries no signature.`);
  const asOf = new DocumentReader(content, purpose).instant('asOf');
  const bytes = bytesOf(purpose, content);
  let refusal = new SnapshotRefused(
    'unknownKey',
    `The ${purpose} is signed only by keys that are not trusted here.`,
  );
  for (const { keyId, signature } of signatures) {
    const key = trusted.find((candidate) => candidate.keyId === keyId);
    if (key === undefined) continue;
    if (!isInTerm(key, asOf)) {
      if (refusal.reason !== 'wrongSignature') {
        refusal = new SnapshotRefused('keyOutOfTerm', `Key ${keyId} may not sign a ${purpose} of ${asOf}.`);
      }
    } else if (await fits(key, signature, bytes)) {
      return { content, digest: toHex(await contentHash(bytes)), keyId };
    } else {
      refusal = new SnapshotRefused(
        'wrongSignature',
        `The signature of key ${keyId} does not fit the ${purpose}.`,
      );
    }
  }
  throw refusal;
}

/** The content of a document whose signature was verified before. @throws SnapshotRefused `malformed`. */
export function readSignedContent(text: string): DocumentContent {
  return parse(text).content;
}

async function fits(key: SigningKey, signature: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  if (!/^[A-Za-z0-9_-]{86}$/.test(signature)) return false;
  const publicKey = await crypto.subtle.importKey('raw', fromBase64Url(key.publicKey), 'Ed25519', false, [
    'verify',
  ]);
  return crypto.subtle.verify('Ed25519', publicKey, fromBase64Url(signature), bytes);
}

function parse(text: string): {
  readonly content: DocumentContent;
  readonly signatures: readonly { readonly keyId: string; readonly signature: string }[];
} {
  if (text.length > LONGEST) throw malformed(`${text.length} characters are more than ${LONGEST}`);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw malformed('it is not JSON; it may have arrived in part');
  }
  if (!isObject(document) || !isObject(document['content'])) throw malformed('it has no content');
  const signatures = document['signatures'];
  if (signatures === undefined) throw new SnapshotRefused('unsigned', 'The document carries no signature.');
  if (!Array.isArray(signatures) || signatures.length > MOST_SIGNATURES)
    throw malformed('its signatures are no short list');
  const read = signatures.map((entry: unknown) => {
    if (isObject(entry) && typeof entry['keyId'] === 'string' && typeof entry['signature'] === 'string') {
      return { keyId: entry['keyId'], signature: entry['signature'] };
    }
    throw malformed('a signature lacks its key id');
  });
  return { content: document['content'] as DocumentContent, signatures: read };
}

function bytesOf(purpose: DocumentPurpose, content: DocumentContent): Uint8Array<ArrayBuffer> {
  try {
    return signedBytes(purpose, content);
  } catch (error) {
    if (error instanceof RangeError) throw malformed(error.message);
    throw error;
  }
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function malformed(what: string): SnapshotRefused {
  return new SnapshotRefused('malformed', `The signed document breaks the format: ${what}.`);
}
