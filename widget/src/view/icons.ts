import { html, svg, type TemplateResult } from 'lit-html';
import { type BadgeIconName, FILLED_ICONS, ICON_GRID, ICON_STROKE, iconPaths } from './badge/icon-paths.ts';

/** What a drawing stands for: those of the badge, and that of a name which a listed company bears too. */
export type IconName = BadgeIconName | 'sameName';

/** A hollow ring around “about equal”. */
const SAME_NAME =
  'M14.3 8a6.3 6.3 0 1 1-12.6 0a6.3 6.3 0 1 1 12.6 0M4.9 7.1c1-1 2-1 3.1-.2s2.1.8 3.1-.2M4.9 10c1-1 2-1 3.1-.2s2.1.8 3.1-.2';

const drawing =
  (name: IconName) =>
  (size: number = ICON_GRID): TemplateResult =>
    html`<svg class="cl-icon" width=${size} height=${size} viewBox="0 0 16 16" fill="none" aria-hidden="true" focusable="false">${
      name !== 'sameName' && FILLED_ICONS.has(name)
        ? svg`<path fill="currentColor" fill-rule="evenodd" d=${iconPaths[name]}></path>`
        : svg`<path stroke="currentColor" stroke-width=${ICON_STROKE} stroke-linecap="round" stroke-linejoin="round" d=${name === 'sameName' ? SAME_NAME : iconPaths[name]}></path>`
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
