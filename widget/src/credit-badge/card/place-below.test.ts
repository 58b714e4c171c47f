import { describe, expect, it } from 'vitest';
import { placeBelow } from './place-below.ts';

const at = (left: number, top: number) =>
  ({ left, top, right: left + 120, bottom: top + 24, width: 120, height: 24 }) as DOMRectReadOnly;
const desktop = { width: 1280, height: 800 };

describe('the place of the card', () => {
  it('is under the badge', () => {
    expect(placeBelow(at(200, 100), desktop)).toBe(
      'width: 420px; left: 200px; right: auto; top: 130px; bottom: auto; max-height: 662px;',
    );
  });

  it('is above it where there is more room', () => {
    expect(placeBelow(at(200, 700), desktop)).toContain('bottom: 106px; top: auto; max-height: 686px;');
  });

  it('stays within the window', () => {
    expect(placeBelow(at(1200, 100), desktop)).toContain('left: 852px;');
    expect(placeBelow(at(-40, 100), desktop)).toContain('left: 8px;');
    expect(placeBelow(at(10, 100), { width: 320, height: 640 })).toContain('width: 304px; left: 8px;');
  });

  it('takes a low window wholly', () => {
    expect(placeBelow(at(0, 100), { width: 320, height: 256 })).toContain(
      'top: 8px; bottom: auto; max-height: 240px;',
    );
    expect(placeBelow(at(0, 5), { width: 320, height: 12 })).toContain('max-height: 0px;');
  });
});
