/** What a file of the public tree is, by its path. */
export interface TreeFile {
  /** Whether other bytes may stand at this path later. */
  readonly isMutable: boolean;
  readonly contentType: 'application/json' | 'application/octet-stream';
}

const MUTABLE = /^(keys|manifest)\.json$/;
const IMMUTABLE =
  /^(snapshots\/[0-9a-f]{64}\.snapshot|deltas\/[0-9a-f]{64}\.delta|(catalogue|adapters)\/[0-9a-f]{64}\.json|details\/[0-9a-f]{16}\/(index|[0-9a-f]{1,4}\.details))$/;

/** Folders at the top of the tree. */
export const TREE_FOLDERS = ['snapshots', 'deltas', 'details', 'catalogue', 'adapters'] as const;

/** Endings of the variants that stand beside a compressible file, by content coding. */
export const VARIANTS = { br: '.br', gzip: '.gz' } as const;

/** What stands at a path relative to the tree, or null for a path that no publisher writes. */
export function treeFile(path: string): TreeFile | null {
  const isMutable = MUTABLE.test(path);
  if (!isMutable && !IMMUTABLE.test(path)) return null;
  const contentType = path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
  return { isMutable, contentType };
}

/** Whether compressed variants stand beside it. The other files are dense already: a coding saves them nothing. */
export function isCompressible(path: string): boolean {
  return path.endsWith('.json');
}
