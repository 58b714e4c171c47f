import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/fairness.md', root), 'utf8');

/** One line under “Held by”: a test file, and titles of tests in it. */
interface Holding {
  readonly file: string;
  readonly titles: readonly string[];
}

/** The lines that name tests. */
function holdingsIn(text: string): Holding[] {
  return [...text.matchAll(/^- `([\w./-]+\.test\.ts)`: (.+)$/gm)].map(([, file = '', titles = '']) => ({
    file,
    titles: [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => title),
  }));
}

/** What is wrong with a title in the text of a test file; nothing when a test that runs bears it. */
function faultOf(title: string, source: string): string | null {
  const literal = [`'${title.replaceAll("'", "\\'")}'`, `\`${title}\``].find((text) => source.includes(text));
  if (literal === undefined) return 'no test has this title';
  const before = source.slice(0, source.indexOf(literal)).trimEnd();
  if (/\.(?:skip|todo|fails|skipIf\([^)]*\)|runIf\([^)]*\))\($/.test(before)) return 'the test does not run';
  return /(?:\b(?:test|it|describe|scenario)(?:\.each)?|\))\($/.test(before)
    ? null
    : 'this is no title of a test';
}

const holdings = holdingsIn(page);

describe('docs/fairness.md', () => {
  test.each(holdings)('names tests of $file that exist and run', ({ file, titles }) => {
    expect(existsSync(new URL(file, root)), file).toBe(true);
    const source = readFileSync(new URL(file, root), 'utf8');
    expect(titles.length).toBeGreaterThan(0);
    const faults = titles.flatMap((title) => faultOf(title, source) ?? []);
    expect(faults, titles.join('; ')).toEqual([]);
  });

  test('names at least one test under every limit', () => {
    const limits = page.split(/^### /m).slice(1);
    expect(limits.length).toBeGreaterThan(20);
    for (const limit of limits) {
      const [heading = '', ...lines] = (limit.split(/^## /m)[0] ?? '').split('\n');
      expect(lines.join('\n'), heading).toContain('\nHeld by:\n');
      expect(holdingsIn(lines.join('\n')).length, heading).toBeGreaterThan(0);
    }
  });

  test('has every quoted line in the form that is checked', () => {
    const lists = page.split('Held by:').slice(1);
    const lines = lists.flatMap((list) => /\n\n((?:- .*\n)+)/.exec(list)?.[1]?.trimEnd().split('\n') ?? []);
    expect(lines.length).toBe(holdings.length);
  });
});

describe('the check of the page', () => {
  const source = [
    "test('a sentence', () => {});",
    "it.skip('another', () => {});",
    "expect(x).toBe('a value');",
    "it.each([1])('of %i', () => {});",
    "scenario('source-1', product, async () => {});",
  ].join('\n');

  test.each([
    ['a sentence', null],
    ['of %i', null],
    ['source-1', null],
    ['a sentenc', 'no test has this title'],
    ['another', 'the test does not run'],
    ['a value', 'this is no title of a test'],
  ])('judges “%s”', (title, fault) => {
    expect(faultOf(title, source)).toBe(fault);
  });
});
