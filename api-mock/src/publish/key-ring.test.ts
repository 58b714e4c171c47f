import { generateKeyPairSync } from 'node:crypto';
import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { newKey, readKeyRing, writeKeyRing } from './key-ring.ts';
import { AS_OF } from './testing/register-of.ts';

async function keyFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'credit-lens-keys-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'keys', 'signing-key.pem');
}

const pem = (type: 'ed25519' | 'x25519') =>
  generateKeyPairSync(type as 'ed25519')
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();

async function readText(text: string, mode = 0o600) {
  const file = await keyFile();
  await writeKeyRing(file, []);
  await writeFile(file, text);
  await chmod(file, mode);
  return readKeyRing(file);
}

describe('the keys of a publisher', () => {
  test('are kept where no other account reads them, each with its term', async () => {
    const file = await keyFile();
    expect(await readKeyRing(file)).toBeNull();
    const keys = [await newKey(AS_OF), await newKey(new Date('2027-01-01T00:00:00Z'))];
    await writeKeyRing(file, keys);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const read = await readKeyRing(file);
    expect(read?.map(({ signing }) => signing)).toEqual(keys.map(({ signing }) => signing));
    expect(read?.[0]?.signing).toMatchObject({
      validFrom: '2026-03-01T00:00:00Z',
      validUntil: '2028-02-29T00:00:00Z',
    });
  });

  test('may be one made elsewhere, which has no end', async () => {
    const read = await readText(pem('ed25519'));
    expect(read?.map(({ signing }) => signing.validUntil)).toEqual(['9999-12-31T23:59:59Z']);
  });

  test('are refused when other accounts can read them', async () => {
    await expect(readText(pem('ed25519'), 0o640)).rejects.toThrow(/can be read by other accounts: chmod 600/);
  });

  test('are refused when they are of another kind, or none', async () => {
    await expect(readText(pem('x25519'))).rejects.toThrow(/another kind than Ed25519.*--key/);
    await expect(readText('years of work')).rejects.toThrow(/no private key in PEM.*--key/);
    const broken = pem('ed25519').replace(/\n.{20}/, '\nAAAA');
    await expect(readText(broken)).rejects.toThrow(/cannot be read.*--key/);
  });
});
