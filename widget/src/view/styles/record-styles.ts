import { cardStyles } from './card-styles.ts';
import { fileStyles } from './file-styles.ts';

/** CSS text of the card and the public file in it, above `baseStyles`. A file of its own, so that it can be left out. */
export const recordStyles = cardStyles + fileStyles;
