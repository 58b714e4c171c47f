import { PLAUSIBLE_CODE } from './code-structure.ts';
import { readCode } from './parse-identifier.ts';

/** A unified social credit code as it stands in a text. */
export interface ExtractedCode {
  /** The 18 characters. */
  readonly code: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly index: number;
  /** How much of the text it takes, in UTF-16 units. */
  readonly length: number;
  /** `nonconforming`: the check character fails. In free text such a run is most often no code at all. */
  readonly validity: 'valid' | 'nonconforming';
}

/** Letters and digits, full-width ones too: beside one of these, 18 characters are part of something longer. */
const BESIDE = '[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]';

const CANDIDATE = new RegExp(`(?<!${BESIDE})${PLAUSIBLE_CODE}(?!${BESIDE})`, 'g');

/**
 * Finds unified social credit codes in running text: 18 half-width characters, upper case, with a department
 * and a province that exist, and neither letter nor digit beside them. What is shaped like a resident number,
 * or could be one, is never returned. Takes time in proportion to the text.
 *
 * For a code written otherwise (spaced, full-width, lower case), cut it out by its label and use
 * `parseIdentifier`.
 *
 * @example
 * import { extractCodes } from '@credit-lens/sdk/identity';
 *
 * console.log(extractCodes('统一社会信用代码：91330106FAKE000133'));
 * // → [ { code: '91330106FAKE000133', index: 9, length: 18, validity: 'valid' } ]
 */
export function extractCodes(text: string): ExtractedCode[] {
  const found: ExtractedCode[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const identifier = readCode(match[0]);
    if (identifier.kind !== 'unifiedSocialCreditCode') continue;
    const { code, validity } = identifier;
    found.push({ code, index: match.index, length: code.length, validity });
  }
  return found;
}
