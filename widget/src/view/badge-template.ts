import { html, type TemplateResult } from 'lit-html';
import type { BadgeModel } from './badge-model.ts';
import { icons } from './icons.ts';

/** Edge of the badge's icon in CSS pixels; it stands beside 12 px text. */
const BADGE_ICON = 14;

/** The badge: icon and label in a pill. It holds no control; whoever draws it decides what it opens. */
export function badgeTemplate(model: BadgeModel): TemplateResult {
  return html`<span class="cl-badge" data-tone=${model.tone}>${icons[model.icon](BADGE_ICON)}<span class="cl-label">${model.label}</span></span>`;
}
