import type { NoEntryResult, UnavailableResult } from '@credit-lens/sdk';
import { hasValidCheckCharacter } from '@credit-lens/sdk/identity';
import type { DeviceAnswer, PublishedCatalogue } from '@credit-lens/sdk/snapshot/client';

/** Milliseconds for which a state answers plainly: the most that a manifest may say. */
const HOLDS_MS = 48 * 60 * 60 * 1_000;

/** A look-up result that says what the device does: no flagging entry, in the sources of its snapshot. */
export function noEntryOnDevice(
  { code, asOf }: Extract<DeviceAnswer, { outcome: 'noEntry' }>,
  catalogue: PublishedCatalogue | null,
): NoEntryResult {
  return {
    outcome: 'noEntry',
    key: code,
    code,
    codeValidity: hasValidCheckCharacter(code) ? 'valid' : 'nonconforming',
    asOf,
    freshUntil: new Date(Date.parse(asOf) + HOLDS_MS).toISOString(),
    rulesOn: asOf.slice(0, 10),
    sources: (catalogue?.coverage.sources ?? []).map(({ sourceId, name, asOf: of, share }) => ({
      sourceId,
      name,
      asOf: of,
      share,
    })),
    registration: 'notChecked',
    entity: null,
  };
}

/** A look-up result that says that there is no answer now. */
export function unavailableNow(code: string): UnavailableResult {
  const now = new Date().toISOString();
  return {
    outcome: 'unavailable',
    key: code,
    code,
    reason: 'stale',
    retryAt: null,
    asOf: now,
    freshUntil: now,
  };
}
