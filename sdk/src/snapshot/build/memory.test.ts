import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../testing/build-in-child.ts', import.meta.url));

/** Codes of the smaller register, and how many times as many the larger has. */
const CODES = 100_000;
const TIMES = 8;

/** Bytes that each further code may cost: one in 256 is kept, for the filter lets it through. A text alone takes 40. */
const MOST_BYTES_PER_CODE = 8;

/** Two processes that pass some million codes and names: five seconds on an idle machine. */
const SLOWEST_MS = 180_000;

async function building(codes: number): Promise<{ readonly bytes: number; readonly registered: number }> {
  const words = ['--expose-gc', '--conditions=@credit-lens/source', script, String(codes)];
  return JSON.parse((await promisify(execFile)(process.execPath, words)).stdout);
}

test(
  'building keeps next to nothing of the codes and names that are on no list, however many there are',
  async () => {
    const small = await building(CODES);
    const large = await building(CODES * TIMES);
    const more = large.registered - small.registered;
    expect(more).toBe(CODES * (TIMES - 1));
    expect(small.bytes).toBeGreaterThan(1e6);
    expect((large.bytes - small.bytes) / more).toBeLessThan(MOST_BYTES_PER_CODE);
  },
  SLOWEST_MS,
);
