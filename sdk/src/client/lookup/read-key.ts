import type { NotCoveredResult } from '../../contract/types.gen.ts';
import { recogniseIdentifier } from '../../identity/parse-identifier.ts';
import { notCovered } from './local-answer.ts';

/** What a caller's text comes to: a key to be sent, or an answer that needs no server. */
export type ReadKey = { readonly sent: string } | { readonly answer: NotCoveredResult };

/** Reads what a caller asks about. Only identifiers of organisations are ever sent. */
export function readKey(asked: string): ReadKey {
  // Callers without types hand over what they have; an empty cell is a malformed code, not a crash.
  const written: string = typeof asked === 'string' ? asked : '';
  const identifier = recogniseIdentifier(written);
  if (identifier.kind === 'unifiedSocialCreditCode') return { sent: identifier.code };
  if ('value' in identifier) return { sent: identifier.value };
  // Not repeated: what is no identifier may be anything, a name or a number of a person too.
  return { answer: notCovered('', identifier.kind) };
}
