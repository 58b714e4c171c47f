import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxAfter, overlaps, placeFlag } from './place-flag.ts';

const page = { left: 0, top: 0, right: 1000, bottom: 2000 };
const text = { left: 100, top: 40, right: 260, bottom: 60 };

it('stands right after its text where that is free', () => {
  expect(placeFlag(text, page, () => true)).toEqual({ left: 264, top: 40, side: 'after' });
});

it('stands over the corner where something is in the way, hiding less than a character', () => {
  const { left, top, side } = placeFlag(text, page, () => false);
  expect(side).toBe('corner');
  expect(text.right - left).toBeLessThan(6);
  expect(top).toBeLessThan(text.top);
});

it('over the corner ends above the letters, which begin some 2 px below the top of their box', () => {
  const { top } = placeFlag(text, page, () => false);
  expect(top + 16 - text.top).toBeLessThan(2);
});

it('never makes the page scroll further', () => {
  const wide = { ...text, right: 995 };
  expect(placeFlag(wide, page, () => true)).toMatchObject({ side: 'corner', left: 984 });
  fc.assert(
    fc.property(
      fc.integer({ max: 3000 }),
      fc.integer({ max: 3000 }),
      fc.boolean(),
      (right, bottom, isFree) => {
        const { left, top } = placeFlag(
          { left: right - 50, top: bottom - 20, right, bottom },
          page,
          () => isFree,
        );
        expect(left + 16).toBeLessThanOrEqual(page.right);
        expect(top + 16).toBeLessThanOrEqual(page.bottom);
      },
    ),
  );
});

it('knows what overlaps', () => {
  expect(overlaps(boxAfter(text), { left: 280, top: 45, right: 300, bottom: 60 })).toBe(true);
  expect(overlaps(boxAfter(text), { left: 284, top: 45, right: 300, bottom: 60 })).toBe(false);
});
