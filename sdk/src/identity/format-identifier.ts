import type { Identifier } from './parse-identifier.ts';

/**
 * An identifier as people read and compare it: the parts of a unified code apart (department and category, division,
 * organisation code, check character), an organisation code with its hyphen (GB 11714-1997, 3), a registration number in
 * its three groups (GS 15-2006, 4). `null` for what is refused or is none. `parseIdentifier` reads all of them.
 *
 * @example
 * import { formatIdentifier, parseIdentifier } from '@credit-lens/sdk/identity';
 *
 * console.log(formatIdentifier(parseIdentifier('91330106fake000133'))); // → 91 330106 FAKE00013 3
 */
export function formatIdentifier(identifier: Identifier): string | null {
  switch (identifier.kind) {
    case 'unifiedSocialCreditCode': {
      const { department, category, region, organisationCode, checkCharacter } = identifier.parts;
      return `${department}${category} ${region} ${organisationCode} ${checkCharacter}`;
    }
    case 'organisationCode':
      return `${identifier.value.slice(0, 8)}-${identifier.value.slice(8)}`;
    case 'registrationNumber':
      return [identifier.value.slice(0, 6), identifier.value.slice(6, 14), identifier.value.slice(14)].join(
        ' ',
      );
    default:
      return null;
  }
}
