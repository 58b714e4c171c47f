import { badgeStyles } from './badge-styles.ts';
import { cardStyles } from './card-styles.ts';
import { tokens } from './tokens.ts';

/** CSS text of tokens, badge and card, for a constructable style sheet. Moves nothing, so no motion to reduce. */
export const viewStyles = tokens + badgeStyles + cardStyles;
