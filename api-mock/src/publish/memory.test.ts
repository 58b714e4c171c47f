import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

const script = fileURLToPath(new URL('./testing/publish-in-child.ts', import.meta.url));

/** Codes of the smaller register, and how many times as many the larger has. */
const CODES = 40_000;
const TIMES = 8;

/** Bytes that each further code may cost. A text of 18 characters alone takes 40. */
const MOST_BYTES_PER_CODE = 8;

/** Two processes that read some hundred thousand rows three times: ten seconds on an idle machine. */
const SLOWEST_MS = 180_000;

interface Published {
  readonly bytes: number;
  readonly registered: number;
  readonly kinds: readonly string[];
}

async function publishing(codes: number): Promise<Published> {
  const folder = await mkdtemp(join(tmpdir(), 'credit-lens-memory-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const words = ['--expose-gc', '--conditions=@credit-lens/source', script, String(codes), folder];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  return JSON.parse(stdout) as Published;
}

test(
  'publishing keeps nothing of the codes that are on no list, however many there are',
  async () => {
    const small = await publishing(CODES);
    const large = await publishing(CODES * TIMES);
    for (const { kinds } of [small, large]) expect(kinds).toEqual(['full', 'delta']);
    const more = large.registered - small.registered;
    expect(more).toBe(CODES * (TIMES - 1));
    expect(small.bytes).toBeGreaterThan(1e6);
    expect((large.bytes - small.bytes) / more).toBeLessThan(MOST_BYTES_PER_CODE);
  },
  SLOWEST_MS,
);
