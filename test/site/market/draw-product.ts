import { readdirSync, readFileSync } from 'node:fs';
import { html, raw } from 'hono/html';
import type { Markup } from '../page/markup.ts';
import type { Colour } from './good.ts';

/** Views of the gallery: whole, from near, with its measures, and on plain ground. */
export const VIEWS = ['whole', 'near', 'measures', 'plain'] as const;
export type View = (typeof VIEWS)[number];

/** The drawings in `art/`: 240 × 240 units, six tones, light from the left, standing at 194. */
const drawings: ReadonlyMap<string, string> = readDrawings(new URL('./art/', import.meta.url));

/** What stands behind each product: a sun in the haze, the floor, and three ripples of a mirage. */
const SCENE = `<path class="ground" d="M0 0h240v240H0z"/><circle class="sun" cx="160" cy="92" r="66"/>
<path class="floor" d="M0 190h240v50H0z"/><path class="ripple" d="M22 214h46M92 224h66M178 210h40"/>
<ellipse class="shadow" cx="120" cy="195" rx="70" ry="8"/>`;

const PLAIN = `<path class="ground" d="M0 0h240v240H0z"/><circle class="floor" cx="120" cy="120" r="104"/>
<ellipse class="shadow" cx="120" cy="195" rx="70" ry="8"/>`;

const MEASURES = `<path class="measure" d="M30 222h180M30 217v10m180-10v10M226 44v150M221 44h10m-10 150h10"/>`;

/**
 * One picture of a product.
 *
 * @param label what it shows, for those who cannot see it; empty where a text beside it says so.
 * @throws Error when there is no such drawing.
 */
export function drawProduct(drawing: string, colour: Colour, label: string, view: View = 'whole'): Markup {
  const shapes = drawings.get(drawing);
  if (shapes === undefined) throw new Error(`No drawing "${drawing}" in market/art`);
  const scene = view === 'plain' ? PLAIN : SCENE;
  const box = view === 'near' ? '58 66 128 128' : '0 0 240 240';
  const inside = raw(`${scene}${shapes}${view === 'measures' ? MEASURES : ''}`);
  return label === ''
    ? html`<svg class="art art-${colour}" viewBox="${box}" preserveAspectRatio="xMidYMid slice" aria-hidden="true">${inside}</svg>`
    : html`<svg class="art art-${colour}" viewBox="${box}" preserveAspectRatio="xMidYMid slice" role="img" aria-label="${label}">${inside}</svg>`;
}

function readDrawings(folder: URL): Map<string, string> {
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.svg'))
      .map((file) => [
        file.slice(0, -'.svg'.length),
        readFileSync(new URL(file, folder), 'utf8').replaceAll(/<\/?svg[^>]*>/g, ''),
      ]),
  );
}
