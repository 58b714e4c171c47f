import { AlienValue } from '../../contract/reader.ts';
import { hasCodeForm } from '../../identity/unified-social-credit-code.ts';

/** What any answer says of whom it speaks of. */
interface Answered {
  readonly outcome: string;
  readonly key: string;
  readonly code: string | null;
  readonly entity?: { readonly code: string } | null;
}

/**
 * Makes sure that an answer is the one for a key: what is recorded of one organisation must never be shown for another.
 *
 * @throws AlienValue
 */
export function mustSpeakOf(key: string, answer: Answered): void {
  if (!speaksOf(key, answer)) throw new AlienValue('the answer for the key that was asked', answer.key);
}

function speaksOf(key: string, { key: answered, code, entity }: Answered): boolean {
  const mayBeIts = code === null || code === key || !hasCodeForm(key);
  // Only an answer about an organisation that is registered, or may be, has an entity, if an empty one, and must name the key.
  const namesIt = answered === key || (entity === undefined && answered === '');
  return mayBeIts && namesIt && (!entity || entity.code === code);
}
