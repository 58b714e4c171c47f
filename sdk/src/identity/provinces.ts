/**
 * Pattern source: first two digits of a province-level division (GB/T 2260-2007, with 71 Taiwan, 81 Hong Kong, 82 Macao).
 * No two alternatives begin alike: it cannot backtrack.
 */
export const PROVINCE = '1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12]';
