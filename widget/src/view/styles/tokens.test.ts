import { describe, expect, it } from 'vitest';
import { tokens } from './tokens.ts';

/** Grounds that pages give badges: white, and the darkest canvas of browsers. */
const PAGES = { light: '#ffffff', dark: '#121212' } as const;
const TONES = ['adverse', 'irregular', 'contested', 'recognition', 'neutral'] as const;

function colour(name: string, scheme: 'light' | 'dark'): string {
  const [, light, dark] = new RegExp(`--cl-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? [];
  const found = scheme === 'light' ? light : dark;
  if (found === undefined) throw new Error(`There is no token --cl-${name} with two colours.`);
  return found;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each(['light', 'dark'] as const)('the colours of a %s page', (scheme) => {
  it.each(TONES)('let text be read: %s', (tone) => {
    expect(contrast(colour(`${tone}-ink`, scheme), colour(`${tone}-ground`, scheme))).toBeGreaterThanOrEqual(
      4.5,
    );
  });

  it.each(TONES)('show where a control ends: %s', (tone) => {
    const edge = colour(`${tone}-edge`, scheme);
    for (const beside of [colour(`${tone}-ground`, scheme), colour('surface', scheme), PAGES[scheme]]) {
      expect(contrast(edge, beside), `${edge} on ${beside}`).toBeGreaterThanOrEqual(3);
    }
  });
});
