import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Figures } from '../figures.ts';
import { BADGE_BUDGETS } from './badge-budgets.ts';

const DIST = new URL('../../../widget/dist/', import.meta.url);

/** Kilobytes of what a page loads for badges, from the built folder. */
export function badgeSizes(): Figures {
  return Object.fromEntries(
    Object.entries(BADGE_BUDGETS).map(([name, { files }]) => [
      name,
      files.reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, DIST)), { level: 9 }).length, 0) /
        1_000,
    ]),
  );
}
