import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import frozen from './frozen-pages.json' with { type: 'json' };
import { HELD_OUT_PAGES } from './held-out-pages.ts';

it('the held-out pages are those that were frozen before they were first read', () => {
  const hash = createHash('sha256').update(JSON.stringify(HELD_OUT_PAGES)).digest('hex');
  expect(hash).toBe(frozen.heldOut);
});
