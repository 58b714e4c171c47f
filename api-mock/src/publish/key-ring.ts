import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SigningKey } from '@credit-lens/sdk/snapshot';
import { keyIdOf } from '@credit-lens/sdk/snapshot/build';
import { utcInstant } from '../register/calendar.ts';

/** A key that signs, with what clients trust of it. */
export interface RingKey {
  readonly signing: SigningKey;
  readonly privateKey: CryptoKey;
  readonly pem: string;
}

const DAY = 86_400_000;

/** How long a new key signs: two years. */
const TERM = 730 * DAY;

/** How long two keys sign together in a rotation: 30 days, so that whoever looks once a month goes along. */
export const OVERLAP = 30 * DAY;

/** The term of a key in whose file none is stated, as made by `openssl genpkey -algorithm ed25519`. */
const UNSTATED = { validFrom: '2000-01-01T00:00:00Z', validUntil: '9999-12-31T23:59:59Z' };

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

const BLOCK = /-----BEGIN PRIVATE KEY-----[\s\S]*?-----END PRIVATE KEY-----/g;

/**
 * Reads the private keys of a publisher, oldest first, or null when there is no such file. Each is PKCS #8 in PEM;
 * the lines before it may state its term.
 *
 * @throws Error when the file is open to other accounts, holds anything but Ed25519 keys, or states no term.
 */
export async function readKeyRing(file: string): Promise<RingKey[] | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw new Error(`${file} cannot be read as a signing key: choose another by --key`, { cause });
  }
  const { mode } = await stat(file);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    throw new Error(`${file} can be read by other accounts: chmod 600 it, or choose another by --key`);
  const keys: RingKey[] = [];
  let end = 0;
  for (const block of text.matchAll(BLOCK)) {
    const stated = text.slice(end, block.index);
    end = block.index + block[0].length;
    const term = (name: string, unstated: string): string => {
      const instant = new RegExp(`^${name}: (\\S+)$`, 'm').exec(stated)?.[1] ?? unstated;
      if (INSTANT.test(instant) && !Number.isNaN(Date.parse(instant))) return instant;
      throw new Error(
        `${file} states a ${name} that is no instant such as ${UNSTATED.validFrom}: “${instant}”`,
      );
    };
    const from = term('Valid-From', UNSTATED.validFrom);
    keys.push(await ringKey(privateKeyOf(block[0], file), from, term('Valid-Until', UNSTATED.validUntil)));
  }
  if (keys.length === 0) throw new Error(`${file} holds no private key in PEM: choose another by --key`);
  return keys;
}

/** A new key, which signs from now on. It is nowhere kept yet. */
export function newKey(now: Date): Promise<RingKey> {
  const { privateKey } = generateKeyPairSync('ed25519');
  return ringKey(privateKey, utcInstant(now), utcInstant(new Date(now.getTime() + TERM)));
}

/** Keeps keys where only this account can read them. */
export async function writeKeyRing(file: string, keys: readonly RingKey[]): Promise<void> {
  const blocks = keys.map(
    ({ signing, pem }) =>
      `Key-Id: ${signing.keyId}\nValid-From: ${signing.validFrom}\nValid-Until: ${signing.validUntil}\n${pem}\n`,
  );
  const beside = `${file}.${process.pid}.writing`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(beside, blocks.join('\n'), { mode: 0o600, flush: true });
  await rename(beside, file);
}

/** The same key with another end of its term. */
export function until(key: RingKey, validUntil: string): RingKey {
  return { ...key, signing: { ...key.signing, validUntil } };
}

function privateKeyOf(pem: string, file: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch (cause) {
    throw new Error(`${file} holds a private key that cannot be read: choose another by --key`, { cause });
  }
  if (key.asymmetricKeyType === 'ed25519') return key;
  throw new Error(`${file} holds a key of another kind than Ed25519: choose another by --key`);
}

async function ringKey(key: KeyObject, validFrom: string, validUntil: string): Promise<RingKey> {
  const pkcs8 = key.export({ type: 'pkcs8', format: 'der' });
  const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
  const { x: publicKey = '' } = key.export({ format: 'jwk' });
  const keyId = await keyIdOf(publicKey);
  const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString().trim();
  return { signing: { keyId, publicKey, validFrom, validUntil }, privateKey, pem };
}
