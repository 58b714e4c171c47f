/**
 * Characters that people and pages put between the characters of a number: white space, hyphens and dashes (and the minus
 * sign, which Unicode counts elsewhere), dots, and invisible ones that only steer how text is set, such as those of a text
 * that runs both ways.
 */
export const SEPARATORS = /[\s\p{Pd}\p{Cf}\u2212.·・•]/gu;
