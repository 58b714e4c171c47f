import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Baseline } from '../workbench/baseline.ts';
import { CASES } from '../workbench/cases/cases.ts';
import { differences } from '../workbench/differences.ts';
import { measureElements } from '../workbench/measure-elements.ts';

let found: Readonly<Record<string, Baseline>>;
beforeAll(async () => {
  found = await measureElements();
});

describe('the look of the elements, in every state, language and theme', () => {
  it.each(Object.keys(CASES))(
    '<%s> is as it was; where it should not be: npm run workbench -- update',
    (tag) => {
      const kept = readFileSync(new URL(`../workbench/baselines/${tag}.json`, import.meta.url), 'utf8');
      expect(differences(JSON.parse(kept) as Baseline, found[tag] ?? {})).toEqual([]);
    },
  );
});
