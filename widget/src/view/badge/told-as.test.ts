import type { StatedEntry } from '@credit-lens/sdk/contract';
import { expect, it } from 'vitest';
import { toldAs } from './told-as.ts';

it.each([
  ['adverse', 'enumerated', 'lawViolation', 'adverse'],
  ['adverse', 'byAnalogy', 'lawViolation', 'neutral'],
  ['adverse', 'enumerated', 'constructor', 'neutral'],
  ['neutral', 'enumerated', 'lawViolation', 'neutral'],
  ['recognition', 'byAnalogy', 'constructor', 'recognition'],
])('an entry told as %s on a ground %s, %s is %s', (told, kind, nature, shown) => {
  expect(toldAs({ told, ground: { kind, nature } } as StatedEntry)).toBe(shown);
});
