import type { BadgeDrawing } from './badge-drawing.ts';
import { iconRules } from './badge-icons.styles.ts';
import { appearances, firstRules, lastRules, toneRules } from './badge-rules.styles.ts';

/**
 * The styles of badges that look alike, one sheet for all of these: a browser tries every rule on every badge, so each
 * has only those of its own tone, drawing and appearance.
 */
export function badgeSheet({ tone, icon, appearance }: BadgeDrawing): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const { rules, start, top } = appearances[appearance];
  sheet.replaceSync(
    firstRules + toneRules('.pill', tone) + iconRules('.pill', icon, start, top) + rules + lastRules,
  );
  return sheet;
}
