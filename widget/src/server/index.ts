/** Badges written by a server or at the edge, as HTML that needs no script to be read. */
export { creditBadgeStyles } from '../credit-badge/credit-badge.styles.ts';
export { type RenderedBadge, renderBadge } from './render-badge.ts';
