import type {
  NotCoveredReason,
  NotCoveredResult,
  UnavailableReason,
  UnavailableResult,
} from '../../contract/types.gen.ts';
import { hasCodeForm } from '../../identity/unified-social-credit-code.ts';

/** How long it holds that a text is no identifier, in milliseconds: a day, as the server says it. */
const MALFORMED_HOLDS = 24 * 60 * 60 * 1_000;

/** That a key cannot be asked about. `key` is empty when it must not be repeated. */
export function notCovered(key: string, reason: NotCoveredReason): NotCoveredResult {
  const now = Date.now();
  return {
    outcome: 'notCovered',
    key,
    code: codeIn(key),
    reason,
    asOf: new Date(now).toISOString(),
    freshUntil: new Date(now + MALFORMED_HOLDS).toISOString(),
  };
}

/** That there is no answer now. Never kept: it is past its time at once. */
export function unavailable(
  key: string,
  reason: UnavailableReason,
  retryAt: string | null,
): UnavailableResult {
  const now = new Date().toISOString();
  return { outcome: 'unavailable', key, code: codeIn(key), reason, retryAt, asOf: now, freshUntil: now };
}

function codeIn(key: string): string | null {
  return hasCodeForm(key) ? key : null;
}
