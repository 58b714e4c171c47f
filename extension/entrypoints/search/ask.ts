import { parseIdentifier } from '@credit-lens/sdk/identity';
import { askWorker } from '../../screens/ask-worker.ts';
import type { Found } from './search-model.ts';

/** A name of fewer characters is many companies' name. */
const SHORTEST_NAME = 2;
/** So many letters and digits on end are a code that was mistyped, or no name at all. */
const CODE_LIKE = /^[\dA-Za-z][\dA-Za-z\s.-]{13,}$/;

/**
 * Looks for what a person typed: a code on the device, a name on the server. What has the form of a person's number is refused
 * here, before anything is sent anywhere.
 */
export async function askFor(typed: string): Promise<Found> {
  const text = typed.trim();
  const identifier = parseIdentifier(text);
  switch (identifier.kind) {
    case 'unifiedSocialCreditCode': {
      const { code } = identifier;
      return { kind: 'code', code, answer: await askWorker({ type: 'checkCode', code }) };
    }
    case 'residentIdentifier':
    case 'ambiguousIdentifier':
      return { kind: 'said', word: 'searchRefused' };
    case 'registrationNumber':
    case 'organisationCode':
      return { kind: 'said', word: 'searchMalformed' };
  }
  if (text.length < SHORTEST_NAME) return { kind: 'said', word: 'searchShort' };
  if (CODE_LIKE.test(text) && /\d/.test(text)) return { kind: 'said', word: 'searchMalformed' };
  const found = await askWorker({ type: 'searchNames', name: text }).catch(
    () => ({ kind: 'unavailable' }) as const,
  );
  if (found.kind === 'unavailable') return { kind: 'said', word: 'searchFailed' };
  if (found.companies.length === 0) return { kind: 'said', word: 'searchNone' };
  return { kind: 'names', companies: found.companies };
}
