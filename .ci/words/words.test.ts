import { describe, expect, it } from 'vitest';
import { checkWords } from '../words.ts';
import { findForbidden } from './find-forbidden.ts';
import { textsOf } from './said-texts.ts';
import terms from './terms.json' with { type: 'json' };
import { wrongCharacters } from './wrong-characters.ts';

const found = (text: string, file = 'a/words/en.ts') =>
  findForbidden([{ what: 'interface', file, text }], terms, []);

describe('the words check', () => {
  it('passes on what the product says', () => {
    expect(checkWords()).toEqual([]);
  });

  it.each(terms)('finds $example', ({ example }) => {
    expect(found(example).length).toBeGreaterThan(0);
    expect(found(example.toUpperCase()).length).toBeGreaterThan(0);
  });

  it.each([
    ['typescript', `export const en = {\n  // safe in a comment\n  a: 'It is safe.',\n};`, ['It is safe.']],
    ['typescript', 'const a = "don\'t", b = `x y`;', ["don't", 'x y']],
    ['json', '{"description":"one","pattern":"two","items":[{"description":"three"}]}', ['one', 'three']],
    ['markdown', 'Text `safe`\n```\nsafe\n```\n[a](safe)', ['Text ', '', '[a']],
  ] as const)('reads what people read in %s', (reads, source, texts) => {
    expect(textsOf({ reads, keys: ['description'] }, source)).toEqual(texts);
  });

  it('holds the interface to more than the rest', () => {
    const texts = (what: string) => [{ what, file: 'a.ts', text: 'A blacklist (黑名单) is adverse.' }];
    expect(findForbidden(texts('interface'), terms, [])).toHaveLength(2);
    expect(findForbidden(texts('API texts'), terms, [])).toEqual([]);
  });

  it('says where the word stands and why it must not', () => {
    expect(found('A safe shop')).toEqual([
      'a/words/en.ts says “safe” in “A safe shop”. The absence of an entry proves nothing.',
    ]);
  });

  it('lets an official title stand as it is, and nothing beside it', () => {
    expect(found('列入“市场监管失信企业名单”')).toEqual([]);
    expect(found('列入“市场监管失信企业名单”的失信企业')).toHaveLength(1);
  });

  it('lets a page mention in quotation marks what is refused; the interface never', () => {
    expect(found('Never “safe”.', 'docs/a.md')).toEqual([]);
    expect(found('Never safe.', 'docs/a.md')).toHaveLength(1);
    expect(found('Never “safe”.')).toHaveLength(1);
  });

  it('allows a context and no other, and tells of an allowance that nobody needs', () => {
    const allowance = { file: 'docs/a.md', containing: 'a trusted key', reason: '' };
    const texts = [{ what: 'docs', file: 'docs/a.md', text: 'by a trusted key of a trusted shop' }];
    expect(findForbidden(texts, terms, [allowance])).toHaveLength(1);
    expect(findForbidden([], terms, [allowance])).toEqual([
      'docs/a.md does not say “a trusted key” any more: take the allowance out.',
    ]);
  });

  it.each([
    ['a/words/zh-hant.ts', '被列入名单', '单'],
    ['_locales/zh_TW/messages.json', '信用镜', '镜'],
    ['a/words/zh-hans.ts', '被列入名單', '單'],
  ])('finds characters that the readers of %s do not write', (file, text, character) => {
    expect(wrongCharacters([{ what: 'interface', file, text }])).toEqual([
      `${file} has ${character} in “${text}”, which its readers do not write.`,
    ]);
  });

  it('leaves alone what both write', () => {
    for (const file of ['zh-hans.ts', 'zh-hant.ts']) {
      expect(wrongCharacters([{ what: 'interface', file, text: '信用，A1 {date}' }])).toEqual([]);
    }
  });
});
