import {
  checkConsistency,
  type InvalidReason,
  type LogState,
  readTreeHead,
  type StatementKeys,
} from '@credit-lens/sdk/statement';

/** Under what name this browser keeps the longest state of the log that it has seen. */
const SEEN = 'credit-lens-log';

/**
 * Whether the log of the server goes on from the state that this browser saw last. It is the same log for everyone, and
 * what is asked names no statement. `null` where it does, where nothing was seen before, or where it cannot be asked now.
 */
export async function checkLogSeen(keys: StatementKeys): Promise<InvalidReason | null> {
  const answer = (await asked('/v1/log')) as { treeHead: string } | null;
  if (answer === null) return null;
  let head: LogState;
  try {
    head = await readTreeHead(answer.treeHead, keys);
  } catch (error) {
    if (error instanceof Error && 'reason' in error) return error.reason as InvalidReason;
    throw error;
  }
  const seen = seenBefore();
  // A cache on the way may hold an earlier head: that is no rollback if the one that was seen goes on from it.
  const [first, second] = seen === null || seen.size <= head.size ? [seen, head] : [head, seen];
  if (first !== null && !(await goesOn(first, second))) return 'rolledBackLog';
  remember(second);
  return null;
}

async function goesOn(first: LogState, second: LogState): Promise<boolean> {
  if (first.size === second.size || first.size === 0) return checkConsistency(first, second, []);
  const proof = await asked(`/v1/log/consistency?first=${first.size}&second=${second.size}`);
  return proof !== null && checkConsistency(first, second, (proof as { path: string[] }).path);
}

async function asked(path: string): Promise<unknown> {
  const response = await fetch(path, { credentials: 'omit', cache: 'no-cache' });
  return response.ok ? response.json() : null;
}

function seenBefore(): LogState | null {
  try {
    const { size, rootHash } = JSON.parse(localStorage.getItem(SEEN) ?? '') as LogState;
    return Number.isSafeInteger(size) && /^[0-9a-f]{64}$/.test(rootHash) ? { size, rootHash } : null;
  } catch {
    // Nothing was kept, or this browser keeps nothing for this page.
    return null;
  }
}

function remember({ size, rootHash }: LogState): void {
  try {
    localStorage.setItem(SEEN, JSON.stringify({ size, rootHash }));
  } catch {
    // This browser keeps nothing for this page: the next visit begins anew.
  }
}
