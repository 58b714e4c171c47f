import { normaliseIdentifier } from '@credit-lens/sdk/identity';

/** As nearly every page writes a code; there is nothing to normalise then, which a thousand badges would each do. */
const PLAIN = /^[0-9A-Z]{18}$/;

/** A code as it is written in answers. */
export function writtenCode(code: string): string {
  return PLAIN.test(code) ? code : normaliseIdentifier(code);
}
