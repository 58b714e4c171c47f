/** Characters that no registered name comes near. Longer texts are no names, and are not taken apart. */
export const LONGEST_NAME = 300;
