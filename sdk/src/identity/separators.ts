/**
 * Characters that people and pages put between the characters of a number: white space, hyphens and dashes,
 * dots, and invisible ones.
 */
export const SEPARATORS =
  /[\s\-\u2010-\u2015\u2212.·・•\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
