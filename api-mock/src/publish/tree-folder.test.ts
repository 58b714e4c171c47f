import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { publishing } from './testing/publishing.ts';
import { TreeFolder } from './tree-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a file is whole or as it was before, whatever breaks off its writing', async () => {
  const { out, read } = await publishing();
  await new TreeFolder(out).write('manifest.json', bytes('before'));
  for (const broken of ['write manifest.json', 'rename manifest.json']) {
    const folder = new TreeFolder(out, (step) => {
      if (step === broken) throw new Error('The power went off.');
    });
    await expect(folder.write('manifest.json', bytes('after'))).rejects.toThrow('The power went off.');
    expect(Buffer.from(await read('manifest.json')).toString()).toBe('before');
  }
  await new TreeFolder(out).sweep();
  expect((await readdir(out)).sort()).toEqual(['manifest.json', 'manifest.json.br', 'manifest.json.gz']);
  expect(await readdir(dirname(out))).toEqual(['tree']);
});

test('the variants beside a file hold the same', async () => {
  const { out, read } = await publishing();
  await new TreeFolder(out).write('keys.json', bytes('子虚'));
  expect(brotliDecompressSync(await read('keys.json.br')).toString()).toBe('子虚');
  expect(gunzipSync(await read('keys.json.gz')).toString()).toBe('子虚');
});

test('a file whose path stands for its content is written once, and again when it was cut short', async () => {
  const { out, read } = await publishing();
  const folder = new TreeFolder(out);
  const path = `snapshots/${'a'.repeat(64)}.snapshot`;
  expect(await folder.writeOnce(path, bytes('whole'))).toBe(true);
  expect(await folder.writeOnce(path, bytes('whole'))).toBe(false);
  await folder.write(path, bytes('cut'));
  expect(await folder.writeOnce(path, bytes('whole'))).toBe(true);
  expect(Buffer.from(await read(path)).toString()).toBe('whole');
});
