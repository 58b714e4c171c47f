import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyFolder } from './empty-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'credit-lens-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('makes a folder that is not there', () => {
  emptyFolder(join(folder, 'a', 'b'));
  expect(readdirSync(join(folder, 'a', 'b'))).toEqual([]);
});

test('takes out an earlier report and its pictures, and nothing else', () => {
  for (const name of ['report.json', '01-home.png', 'notes.txt']) writeFileSync(join(folder, name), '');
  mkdirSync(join(folder, 'kept'));
  emptyFolder(folder);
  expect(readdirSync(folder).sort()).toEqual(['kept', 'notes.txt']);
});

test('refuses a folder of somebody else’s, and leaves it as it is', () => {
  writeFileSync(join(folder, 'holiday.png'), '');
  expect(() => emptyFolder(folder)).toThrow(/Name an empty folder/);
  expect(readdirSync(folder)).toEqual(['holiday.png']);
});
