import type { Tone } from '../view/badge/badge-label.ts';
import { type BadgeIconName, iconPaths } from '../view/badge/icon-paths.ts';
import { toneColours } from '../view/styles/tone-colours.ts';
import { iconRules } from './badge-icons.styles.ts';
import { type Appearance, appearances, firstRules, lastRules, toneRules } from './badge-rules.styles.ts';

const tones = [...Object.keys(toneColours), 'unavailable'] as Tone[];
const icons = Object.keys(iconPaths) as BadgeIconName[];

/**
 * The styles of all badges as one text, for pages whose server draws them: what the element puts into a sheet for each
 * tone, drawing and appearance is told apart here by attributes.
 */
export const creditBadgeStyles = [
  firstRules,
  ...tones.map((tone) => toneRules(`[data-tone=${tone}]`, tone)),
  ...(Object.entries(appearances) as [Appearance, (typeof appearances)[Appearance]][]).map(
    ([appearance, { rules, start, top }]) => {
      const host = appearance === 'inline' ? '' : `:host([appearance=${appearance}]) `;
      return icons.map((icon) => iconRules(`${host}[data-icon=${icon}]`, icon, start, top)).join('') + rules;
    },
  ),
  lastRules,
].join('');
