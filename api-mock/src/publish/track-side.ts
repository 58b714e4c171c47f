import type { SnapshotState } from '@credit-lens/sdk/snapshot';
import type { DeltaBuilder, SnapshotBuilder } from '@credit-lens/sdk/snapshot/build';
import type { CoveredEntity } from './covered-entities.ts';
import type { ListedRow, ListedRows } from './listed-rows.ts';

/** A delta that is being built: the register is passed once to `enter` and, unless it is empty, once to `distinguish`. */
export interface TrackDelta {
  readonly builder: DeltaBuilder;
  enter(entity: CoveredEntity): void;
  distinguish(entity: CoveredEntity): void;
}

/** What the files of one track hold, codes or names, and how the register becomes them. */
export interface TrackSide {
  readonly holds: 'codes' | 'names';
  /** What a state stands for, a text for each listed company. */
  describe(row: ListedRow): string;
  /** Pushes what is listed. */
  list(builder: SnapshotBuilder, rows: ListedRows): void;
  /** Pushes one of the registered. */
  register(builder: SnapshotBuilder, entity: CoveredEntity): void;
  /** @param entities about how many the register has. */
  delta(held: SnapshotState, before: ListedRows, now: ListedRows, entities: number): TrackDelta;
}
