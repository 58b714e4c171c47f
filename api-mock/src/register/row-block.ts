import { CAST_ROWS } from './cast.ts';
import { HELD_LISTS } from './list-shares.ts';
import { randomFor } from './random.ts';

/** First row that is drawn by chance: before it come the cast and one witness of each list. */
export const FIRST_DRAWN_ROW = Math.ceil((CAST_ROWS + HELD_LISTS.length) / 64) * 64;

/** Drawn rows come in blocks, so that kin stand near each other and any row can be invented alone. */
const BLOCK = 25;
/** Share of blocks whose first row is a parent with branches. */
const PARENT_SHARE = 0.6;
/** Most branches of one parent. */
const MOST_BRANCHES = 4;
/** Share of blocks whose last row bears the name of the row before it. */
const HOMONYM_SHARE = 0.3;
/** Separates the choice of blocks from all others. */
const BLOCK_STREAM = 0x626c_6f63;

/** What a row is to its neighbours. */
export type PlaceInBlock =
  | { readonly kind: 'parent'; readonly branchRows: readonly number[] }
  | { readonly kind: 'branch'; readonly parentRow: number }
  | { readonly kind: 'homonym'; readonly namesakeRow: number }
  | { readonly kind: 'namesake' }
  | { readonly kind: 'ordinary' };

/** Place of a drawn row among its neighbours. A block that the register cuts off holds ordinary rows only. */
export function placeInBlock(seed: number, row: number, rows: number): PlaceInBlock {
  const block = Math.floor((row - FIRST_DRAWN_ROW) / BLOCK);
  const start = FIRST_DRAWN_ROW + block * BLOCK;
  if (start + BLOCK > rows) return { kind: 'ordinary' };
  const random = randomFor(seed ^ BLOCK_STREAM, block);
  const branches = random.chance(PARENT_SHARE) ? 1 + random.below(MOST_BRANCHES) : 0;
  const homonym = random.chance(HOMONYM_SHARE);
  const place = row - start;
  if (branches > 0 && place === 0)
    return { kind: 'parent', branchRows: Array.from({ length: branches }, (_, index) => start + 1 + index) };
  if (place >= 1 && place <= branches) return { kind: 'branch', parentRow: start };
  if (homonym && place === BLOCK - 1) return { kind: 'homonym', namesakeRow: row - 1 };
  if (homonym && place === BLOCK - 2) return { kind: 'namesake' };
  return { kind: 'ordinary' };
}
