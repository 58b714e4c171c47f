import { expect, it } from 'vitest';
import { readOrigin } from '../../lens/origin.ts';
import sites from './suggested-sites.json' with { type: 'json' };

const all = [...sites.shopping, ...sites.tenders];

it.each(all)('$name is named once, by origins that can be switched on', ({ name, origins }) => {
  expect(all.filter((one) => one.name === name)).toHaveLength(1);
  expect(origins.length).toBeGreaterThan(0);
  for (const origin of origins) expect(readOrigin(origin)).toBe(origin);
});

it('no origin belongs to two sites', () => {
  const origins = all.flatMap((site) => site.origins);
  expect(new Set(origins).size).toBe(origins.length);
});
