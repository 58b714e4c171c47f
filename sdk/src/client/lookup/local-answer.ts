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
  return { outcome: 'notCovered', reason, ...answerAbout(key, MALFORMED_HOLDS) };
}

/** That there is no answer now. Never kept: it is past its time at once. */
export function unavailable(
  key: string,
  reason: UnavailableReason,
  retryAt: string | null,
): UnavailableResult {
  return { outcome: 'unavailable', reason, retryAt, ...answerAbout(key, 0) };
}

function answerAbout(key: string, holds: number) {
  const now = Date.now();
  const from = (time: number) => new Date(time).toISOString();
  return { key, code: hasCodeForm(key) ? key : null, asOf: from(now), freshUntil: from(now + holds) };
}
