import { parseIdentifier } from '@credit-lens/sdk/identity';
import { rulesByList } from '../register/list-rules.ts';
import { answerKey } from '../server/answer-key.ts';
import type { Store } from '../store/store.ts';

/** Counts the answers that a register gives about its own organisations, and the entries in effect on each list. */
export async function countRegister(store: Store, now: Date): Promise<string[]> {
  const meta = await store.meta();
  const outcomes = new Map<string, number>();
  const entries = new Map<string, number>([...rulesByList.keys()].map((list) => [list, 0]));
  for await (const row of store.rows()) {
    const identifier = row.entity.code === null ? null : parseIdentifier(row.entity.code);
    if (identifier?.kind !== 'unifiedSocialCreditCode') {
      add(outcomes, 'notCovered (no code)');
      continue;
    }
    const result = answerKey(identifier, row, meta, now);
    add(outcomes, result.outcome === 'notCovered' ? `notCovered (${result.reason})` : result.outcome);
    if (result.outcome === 'listed') for (const entry of result.entries) add(entries, entry.list.id);
  }
  return [
    `organisations  ${meta.entities}`,
    '',
    ...[...outcomes].sort().map(([outcome, count]) => `${outcome.padEnd(24)} ${count}`),
    '',
    ...[...entries].map(
      ([list, count]) => `${list.padEnd(15)} ${String(count).padStart(7)}  ${nameOf(list)}`,
    ),
  ];
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function nameOf(list: string): string {
  return rulesByList.get(list)?.list.name.en ?? '';
}
