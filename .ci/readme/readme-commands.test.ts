import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/** Commands that stand at the head of the page, not in its table. */
const ABOVE = ['start', 'test'];

it.each(['README.md', 'README.zh-CN.md'])(
  '%s names every command once, and none that is not there',
  (file) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const rows = [...read(file).matchAll(/^\| `npm run ([\w-]+)/gm)].map(([, name]) => name);
    expect([...ABOVE, ...rows].toSorted()).toEqual(Object.keys(scripts).toSorted());
  },
);
