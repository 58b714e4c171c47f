import { parseIdentifier } from '@credit-lens/sdk/identity';

/**
 * The code of a badge where it may be shown or spoken: an organisation's. Whatever else a page put there, such as
 * a natural person's number, is not repeated.
 */
export function codeToShow(code: string): string {
  const identifier = parseIdentifier(code);
  switch (identifier.kind) {
    case 'unifiedSocialCreditCode':
      return identifier.code;
    case 'registrationNumber':
    case 'organisationCode':
      return identifier.value;
    default:
      return '';
  }
}
