import type { PublicChange } from '../../contract/types.gen.ts';

/** Something that the feed told, of anybody, and how far it is with it. */
export interface Told {
  readonly cursor: string;
  /** Null: only how far the feed is. */
  readonly change: PublicChange | null;
}

/** That this way of being told does not work here: a proxy may keep what streams, or the server does not stream. */
export class NoStream extends Error {}
