import { describe, expect, it } from 'vitest';
import { placePopup } from './place-popup.ts';

const flagAt = (left: number, top: number) => ({ left, top, right: left + 20, bottom: top + 20 });
const wide = { width: 1280, height: 800 };

describe('a card', () => {
  it.each([
    ['below its flag', flagAt(100, 100), { width: 400, height: 500 }, wide, 'below'],
    ['above where it fits only there', flagAt(100, 700), { width: 400, height: 500 }, wide, 'above'],
    ['to the right of a flag in the middle', flagAt(100, 380), { width: 400, height: 600 }, wide, 'after'],
    [
      'over the flag where nothing else is left',
      flagAt(100, 100),
      { width: 304, height: 240 },
      { width: 320, height: 256 },
      'over',
    ],
  ] as const)('stands %s', (_where, flag, size, viewport, side) => {
    expect(placePopup(flag, size, viewport).side).toBe(side);
  });

  it('stays inside the smallest viewport', () => {
    const place = placePopup(flagAt(100, 300), { width: 304, height: 184 }, { width: 320, height: 200 });
    expect(place).toMatchObject({ left: 8, top: 8, height: 184 });
  });

  it('takes the roomier of below and above, scrolling inside, before it covers the text on the left', () => {
    const place = placePopup(flagAt(1200, 350), { width: 400, height: 600 }, wide);
    expect(place).toEqual({ left: 872, top: 378, height: 414, side: 'below' });
    expect(placePopup(flagAt(1200, 450), { width: 400, height: 600 }, wide)).toMatchObject({
      top: 8,
      height: 434,
      side: 'above',
    });
  });

  it('of which little is enough stands beside its flag in a small window too', () => {
    const place = placePopup(
      flagAt(100, 60),
      { width: 304, height: 200 },
      { width: 320, height: 256 },
      null,
      60,
    );
    expect(place).toEqual({ left: 8, top: 88, height: 160, side: 'below' });
  });

  it('stays on its side while it grows or the window changes', () => {
    const size = { width: 400, height: 500 };
    expect(placePopup(flagAt(100, 520), size, wide, 'above').side).toBe('above');
    expect(placePopup(flagAt(100, 500), size, wide, 'below')).toMatchObject({ side: 'below', height: 264 });
  });
});
