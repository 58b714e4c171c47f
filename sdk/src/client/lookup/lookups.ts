import type { LookupResult } from '../../contract/types.gen.ts';
import type { LookupManyOptions, LookupOptions } from '../credit-client.ts';
import type { ReadKey } from './read-key.ts';

/** Answers for keys that were read. */
export interface Lookups {
  /** The answer for one key that may be sent. */
  one(key: string, options?: LookupOptions): Promise<LookupResult>;
  /** One answer for each key, in order. */
  many(keys: readonly ReadKey[], options?: LookupManyOptions): Promise<LookupResult[]>;
}
