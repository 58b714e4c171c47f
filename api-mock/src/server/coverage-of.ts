import type { Coverage } from '@credit-lens/sdk/contract';
import { utcInstant } from '../register/calendar.ts';
import type { Store } from '../store/store.ts';
import { registerAsOf, sourceCoverages } from './register-state.ts';

/** What the register covers, and until when that stays true by the clock; null when no end is known. */
export async function coverageOf(
  store: Store,
  now: Date,
): Promise<{ readonly coverage: Coverage; readonly changesAt: Date | null }> {
  const meta = await store.meta();
  const asOf = registerAsOf(meta, now);
  const { items, changesAt } = await store.listedCodes(now);
  const coverage = {
    register: {
      kind: meta.kind,
      name: meta.name,
      entities: meta.entities,
      listedEntities: items.length,
      asOf: utcInstant(asOf),
    },
    predicate: meta.predicate,
    sources: sourceCoverages(asOf),
  };
  return { coverage, changesAt };
}
