import { setImmediate } from 'node:timers/promises';
import { isCovered } from '@credit-lens/sdk/identity';
import { normaliseName } from '@credit-lens/sdk/names';
import type { Store } from '../store/store.ts';

/** Rows between two pauses, in which a server answers what came in meanwhile. */
const SLICE = 200;

/** One that the register answers for, with its normalised name. */
export interface CoveredEntity {
  readonly code: string;
  readonly name: string;
}

/**
 * Passes every code that the register answers for, one at a time: nothing is kept.
 *
 * @throws what the signal's reason is, once it is aborted.
 */
export async function* coveredEntities(store: Store, signal?: AbortSignal): AsyncGenerator<CoveredEntity> {
  const { predicate } = await store.meta();
  let passed = 0;
  for await (const { entity } of store.rows()) {
    if (++passed % SLICE === 0) {
      await setImmediate();
      signal?.throwIfAborted();
    }
    const { code, kind, name } = entity;
    if (code === null || kind === 'soleProprietor' || isCovered(code, predicate) !== 'covered') continue;
    yield { code, name: normaliseName(name) };
  }
}
