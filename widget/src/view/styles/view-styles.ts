import { baseStyles } from './base-styles.ts';
import { recordStyles } from './record-styles.ts';

/** CSS text of tokens, badge and card, for a constructable style sheet. Moves nothing, so no motion to reduce. */
export const viewStyles = baseStyles + recordStyles;
