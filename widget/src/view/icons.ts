import { html, svg, type TemplateResult } from 'lit-html';
import { type BadgeIconName, ICON_GRID, iconPaths } from './badge/icon-paths.ts';

/** What a drawing stands for: those of the badge, and that of a name which a listed company bears too. */
export type IconName = BadgeIconName | 'sameName';

/** A hollow ring around “about equal”, in strokes on a grid of 16. */
const SAME_NAME =
  'M14.3 8a6.3 6.3 0 1 1-12.6 0a6.3 6.3 0 1 1 12.6 0M4.9 7.1c1-1 2-1 3.1-.2s2.1.8 3.1-.2M4.9 10c1-1 2-1 3.1-.2s2.1.8 3.1-.2';

/** Edge of an icon beside text of a card, in CSS pixels. */
const CARD_ICON = 16;

const drawing =
  (name: IconName) =>
  (size: number = CARD_ICON): TemplateResult =>
    html`<svg class="cl-icon" width=${size} height=${size} viewBox=${`0 0 ${ICON_GRID} ${ICON_GRID}`} fill="none" aria-hidden="true" focusable="false">${
      name === 'sameName'
        ? svg`<path transform="scale(.875)" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round" d=${SAME_NAME}></path>`
        : svg`<path fill="currentColor" d=${iconPaths[name]}></path>`
    }</svg>`;

/** Inline drawings of the product, hidden from assistive technology: the words beside them say the same. */
export const icons: Readonly<Record<IconName, (size?: number) => TemplateResult>> = {
  listed: drawing('listed'),
  irregular: drawing('irregular'),
  contested: drawing('contested'),
  recognition: drawing('recognition'),
  toldOnly: drawing('toldOnly'),
  sameName: drawing('sameName'),
  noEntry: drawing('noEntry'),
  notCovered: drawing('notCovered'),
  notChecked: drawing('notChecked'),
  unavailable: drawing('unavailable'),
};
