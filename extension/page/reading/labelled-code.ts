import { extractCodes } from '@credit-lens/sdk/identity';
import type { Span } from './registered-name.ts';
import { squeeze } from './squeezed-text.ts';

/** Letters of a label's value in which its code is looked for: a code with its separators, and words before it. */
const LONGEST_VALUE = 96;

/** The longest number that people may write before a code: two of them never join to one code. */
const OTHER_NUMBER = 15;

const SEPARATORS = /[-‐‑–—.·]/g;

/** A code behind a label that announces one. */
export interface LabelledCode extends Span {
  readonly code: string;
  readonly validity: 'valid' | 'nonconforming';
}

/**
 * Reads the code directly behind a label, from `from` up to `to`: full-width, in lower case, spaced in groups. Where
 * it is written in one piece its check character may be wrong, for such codes have been issued; in groups it must be
 * right, lest two numbers side by side make a code.
 */
export function codeBehindLabel(text: string, from: number, to: number): LabelledCode | null {
  const { letters, at, gap } = squeeze(text, from, Math.min(to, from + LONGEST_VALUE));
  const written = /^[（"“]?([0-9A-Za-z][0-9A-Za-z\-‐‑–—.·]*)/.exec(letters);
  if (written === null) return null;
  const begin = written[0].length - (written[1] ?? '').length;
  const taken = takeCode(letters, begin);
  if (taken === null) return null;
  const { code, end } = taken;
  const beyond = letters.charAt(end);
  if (/[0-9A-Za-z]/.test(beyond) && gap[end] !== true) return null;
  const firstGap = gap.indexOf(true, begin + 1);
  const inPieces = (firstGap !== -1 && firstGap < end) || end - begin > code.length;
  const found = extractCodes(code)[0];
  if (found === undefined || found.code !== code) return null;
  if (inPieces && (found.validity !== 'valid' || (firstGap !== -1 && firstGap - begin >= OTHER_NUMBER)))
    return null;
  return { code, validity: found.validity, start: at[begin] ?? from, end: (at[end - 1] ?? from) + 1 };
}

/** Eighteen letters and digits from `begin` on, separators left out. */
function takeCode(letters: string, begin: number): { code: string; end: number } | null {
  let code = '';
  for (let end = begin; end < letters.length; end++) {
    const letter = letters.charAt(end).replace(SEPARATORS, '');
    if (letter !== '' && !/[0-9A-Za-z]/.test(letter)) return null;
    code += letter.toUpperCase();
    if (code.length === 18) return { code, end: end + 1 };
  }
  return null;
}
