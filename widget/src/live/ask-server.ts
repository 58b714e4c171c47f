import type { LookupResult, NotCoveredReason, UnavailableReason } from '@credit-lens/sdk/contract';
import { parseIdentifier } from '@credit-lens/sdk/identity';

/** Codes to a request; the API takes no more. */
const BATCH = 500;

/** Longest wait for a batch, in milliseconds. */
const TIMEOUT = 15_000;

/** How long it holds that a text is no identifier, in milliseconds: a day. */
const MALFORMED_HOLDS = 86_400_000;

/** An answer about a code: a result, or a statement in compact form. */
export type ServerAnswer = LookupResult | string;

/**
 * Asks an address about many codes: in batches of 500, without cookies or the address of the page, and each code once. What
 * is no identifier of an organisation, or shaped like a natural person's number, is answered here and not sent. A failure
 * is the outcome `unavailable`. Smaller than the client of the SDK: it keeps nothing and tries nothing twice.
 *
 * @param address takes a POST of `{ codes }` and answers `{ results }`, one for each code in their order
 */
export async function askServer(
  address: string,
  codes: readonly string[],
  signal: AbortSignal,
): Promise<ServerAnswer[]> {
  const answers = new Map<string, ServerAnswer>();
  const keys = codes.map((code) => {
    const identifier = parseIdentifier(code);
    switch (identifier.kind) {
      case 'unifiedSocialCreditCode':
        return identifier.code;
      case 'registrationNumber':
      case 'organisationCode':
        return identifier.value;
      default:
        answers.set('', about('', 'notCovered', identifier.kind, MALFORMED_HOLDS));
        return '';
    }
  });
  const asked = [...new Set(keys)].filter((key) => key !== '');
  const batches = Array.from({ length: Math.ceil(asked.length / BATCH) }, (_, index) =>
    asked.slice(index * BATCH, (index + 1) * BATCH),
  );
  await Promise.all(
    batches.map(async (batch) => {
      const found = await ask(address, batch, signal);
      for (const [index, key] of batch.entries())
        answers.set(key, found[index] ?? about(key, 'unavailable', 'error', 0));
    }),
  );
  return keys.map((key) => answers.get(key) ?? about(key, 'unavailable', 'error', 0));
}

async function ask(address: string, codes: readonly string[], signal: AbortSignal): Promise<ServerAnswer[]> {
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ codes }),
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]),
    });
    const { results } = (response.ok ? await response.json() : {}) as { results?: unknown };
    if (Array.isArray(results)) return results as ServerAnswer[];
  } catch (error) {
    signal.throwIfAborted();
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    const isAlien = error instanceof SyntaxError;
    return codes.map((code) => about(code, 'unavailable', isLate || isAlien ? 'error' : 'offline', 0));
  }
  return codes.map((code) => about(code, 'unavailable', 'error', 0));
}

function about(
  key: string,
  outcome: 'notCovered' | 'unavailable',
  reason: NotCoveredReason | UnavailableReason,
  holds: number,
): LookupResult {
  const now = Date.now();
  return {
    outcome,
    reason,
    key,
    code: null,
    asOf: new Date(now).toISOString(),
    freshUntil: new Date(now + holds).toISOString(),
    ...(outcome === 'unavailable' ? { retryAt: null } : {}),
  } as LookupResult;
}
