import { writtenCode } from './written-code.ts';

/** Letters of the alphabet of GB 32100-2015; a natural person's number has none before its last place. */
const CODE = /^(?=.{0,16}[A-Z])[0-9A-HJ-NPQRTUWXY]{18}$/;

/**
 * The code of a badge where it may be shown or spoken: one that cannot be a natural person's number. Whatever else a
 * page put there is not repeated.
 */
export function codeToShow(code: string): string {
  const written = writtenCode(code);
  return CODE.test(written) ? written : '';
}
