import type { Cache } from '../../cache/cache.ts';

/** How look-ups are shared. */
export interface SharedLookupOptions {
  /** Where answers are kept; `false`: nowhere. @default a memory cache of its own */
  readonly cache?: Cache | false;
  /**
   * Milliseconds after which a kept answer is still given at once, while a newer one is asked for behind it. It never
   * outlives its freshness, whatever is set here. @default as the server says by `stale-while-revalidate`
   */
  readonly refreshAfter?: number;
}
