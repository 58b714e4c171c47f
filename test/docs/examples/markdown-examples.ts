import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Example } from './example.ts';

/** The root of the checkout. */
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The blocks of TypeScript in a page, in their order. */
export function markdownExamples(page: string): Example[] {
  const text = readFileSync(root + page, 'utf8');
  return [...text.matchAll(/^```ts\n(.*?)^```/gms)].map(([, program = ''], index) => ({
    place: `${page}, example ${index + 1}`,
    program,
  }));
}
