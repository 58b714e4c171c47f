import type { ListedItem, ListedSet } from '@credit-lens/sdk';

/** Codes about which two states of the listed set differ: they left, came, or stand there in another way. */
export function changedCodes(before: ListedSet, after: ListedSet): string[] {
  const left = new Map(before.items.map((item) => [item.code, item]));
  const changed: string[] = [];
  for (const item of after.items) {
    const earlier = left.get(item.code);
    left.delete(item.code);
    if (earlier === undefined || statementOf(earlier) !== statementOf(item)) changed.push(item.code);
  }
  return [...changed, ...left.keys()];
}

/** All that an item says of its code; the order of its lists says nothing. */
function statementOf({ name, lists, contested }: ListedItem): string {
  return JSON.stringify([name, contested, [...lists].sort()]);
}
