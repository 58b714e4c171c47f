const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Five bits of a number in each digit; the sixth says that more follow. */
const CONTINUES = 32;

/**
 * Writes code points as the steps between them, in the digits of source maps (base-64 variable-length quantities).
 * Neighbouring code points take one letter, so a table of characters is half as large as the characters themselves.
 */
export function encodeSteps(codes: readonly number[]): string {
  let text = '';
  let last = 0;
  for (const code of codes) {
    const step = code - last;
    let rest = step < 0 ? (-step << 1) | 1 : step << 1;
    last = code;
    do {
      const digit = rest & (CONTINUES - 1);
      rest >>>= 5;
      text += DIGITS[rest === 0 ? digit : digit | CONTINUES];
    } while (rest > 0);
  }
  return text;
}

/** Reads what {@link encodeSteps} wrote. */
export function decodeSteps(text: string): number[] {
  const codes: number[] = [];
  let last = 0;
  let rest = 0;
  let shift = 0;
  for (const letter of text) {
    const digit = DIGITS.indexOf(letter);
    rest |= (digit & (CONTINUES - 1)) << shift;
    shift += 5;
    if ((digit & CONTINUES) !== 0) continue;
    last += (rest & 1) === 1 ? -(rest >>> 1) : rest >>> 1;
    codes.push(last);
    rest = 0;
    shift = 0;
  }
  return codes;
}
