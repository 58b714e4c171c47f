import { readFileSync } from 'node:fs';
import { scenarios } from '@credit-lens/api-mock/scenarios';
import { describe, expect, test } from 'vitest';

const sources = ['trivium', 'brussee', 'walkowski'] as const;
const textOf = (source: string): string =>
  readFileSync(new URL(`${source}.test.ts`, import.meta.url), 'utf8');
const testedIn = (source: string): string[] =>
  [...textOf(source).matchAll(/^ {2}scenario\('([\w-]+)', product, async/gm)].flatMap(([, id]) => id ?? []);

/** What the sources have: the letters a to o, S1 to S18, and 1 to 22. */
const expected = [
  ...[...'abcdefghijklmno'].map((letter) => `trivium-${letter}`),
  ...Array.from({ length: 18 }, (_, index) => `brussee-S${index + 1}`),
  ...Array.from({ length: 22 }, (_, index) => `walkowski-${index + 1}`),
];

describe('every acceptance scenario of the sources', () => {
  test('has its row, with what it shows and what the product must do', () => {
    expect(scenarios.map(({ id }) => id).sort()).toEqual([...expected].sort());
  });

  test.each(scenarios.map(({ id }) => id))('%s has one test through the whole product', (id) => {
    const [source = ''] = id.split('-');
    expect(testedIn(source).filter((tested) => tested === id)).toEqual([id]);
  });

  test('and no test has none', () => {
    expect(sources.flatMap(testedIn).sort()).toEqual([...expected].sort());
    for (const source of sources) expect(textOf(source)).not.toMatch(/\.(?:skip|todo|only|fails)\b/);
  });

  test('and every scenario of a firm looks at each of its roles', () => {
    for (const { id, kind, roles } of scenarios.filter((one) => one.kind === 'firm')) {
      const [source = ''] = id.split('-');
      const text = textOf(source);
      const [, body = ''] = text.split(`scenario('${id}'`);
      const own = body.split(/^ {2}scenario\(/m)[0] ?? '';
      const named = roles.filter((role) => own.includes(`'${role}'`) || /Outlet\d$|^repair[A-Z]/.test(role));
      expect(named, `${id}, ${kind}`).toEqual(roles);
    }
  });
});
