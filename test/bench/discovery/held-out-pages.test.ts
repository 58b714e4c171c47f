import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import frozen from './frozen-pages.json' with { type: 'json' };
import { HELD_OUT_PAGES } from './held-out-pages.ts';
import { HELD_OUT_SENTENCES } from './held-out-sentences.ts';

it.each([
  ['pages', HELD_OUT_PAGES, frozen.heldOut],
  ['sentences', HELD_OUT_SENTENCES, frozen.sentences],
])('the held-out %s are those that were frozen before they were first read', (_what, labelled, hash) => {
  expect(createHash('sha256').update(JSON.stringify(labelled)).digest('hex')).toBe(hash);
});
