import { gzipSync } from 'node:zlib';
import { STATUS_LIST_BITS } from '@credit-lens/sdk/statement';
import { utcInstant } from '../register/calendar.ts';
import { statusListAddress } from './compose-statement.ts';

/** How long a list tells: 15 minutes, three times as long as caches keep it. */
const LIFETIME = 900_000;

/**
 * The content of a status list (W3C, Bitstring Status List 1.0, section 3.1).
 *
 * @param withdrawn bits to set, each below the size of a list.
 */
export function composeStatusList(
  issuer: string,
  list: number,
  withdrawn: readonly number[],
  from: Date,
): object {
  const bits = new Uint8Array(STATUS_LIST_BITS / 8);
  for (const bit of withdrawn) bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (0x80 >> (bit & 7));
  const id = statusListAddress(issuer, list);
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom: utcInstant(from),
    validUntil: utcInstant(new Date(from.getTime() + LIFETIME)),
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: `u${gzipSync(bits).toString('base64url')}`,
    },
  };
}
