import type { Asset } from './serve-assets.ts';

/** The folder that a site embeds from: the badge, and what its card loads from beside it. */
const BADGE = new URL('../../../widget/dist/', import.meta.url);
const BESIDE = ['opened-card', 'statement', 'en', 'de', 'fr', 'zh-hans', 'zh-hant'];

/** The files of the badge by path, and those for live badges. */
export const BADGE_ASSETS: Readonly<Record<string, readonly Asset[]>> = Object.fromEntries(
  ['credit-badge', 'credit-badge-live', ...BESIDE.map((name) => `credit-lens-${name}`)].map((name) => [
    `/${name}.js`,
    [{ file: new URL(`${name}.js`, BADGE), mediaType: 'text/javascript' }],
  ]),
);
