import { badgeStyles } from './badge-styles.ts';
import { tokens } from './tokens.ts';

/** CSS text of colours, type and icons: what every drawn part needs. */
export const baseStyles = tokens + badgeStyles;
