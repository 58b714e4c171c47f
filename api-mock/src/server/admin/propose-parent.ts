import type { CreditRecord } from '@credit-lens/sdk/contract';
import { CHAIN_LIST, proposeChainParent } from '../../lifecycle/propose-chain-parent.ts';
import { chinaDay, utcInstant } from '../../register/calendar.ts';
import { entryEvent } from '../entry-event.ts';
import type { OperatorScope } from './as-operator.ts';
import { withEntry } from './held-row.ts';

/**
 * Where the rule on chains is on, judges the parent of an outlet whose penalty was just taken in, and proposes its
 * entry if the rule finds enough outlets. The penalty is written before: of two at once the later sees both, and the
 * same penalty handed in again makes up for a proposal that an end of the process cut off.
 */
export async function proposeParent(code: string, record: CreditRecord, scope: OperatorScope): Promise<void> {
  const { store, chainRule, at } = scope;
  if (!chainRule || CHAIN_LIST === undefined || record.type !== 'penalties') return;
  const list = CHAIN_LIST;
  const parentCode = (await store.rowsByKeys([code])).get(code)?.entity.parent?.code;
  if (parentCode === undefined) return;
  const parent = (await store.rowsByKeys([parentCode])).get(parentCode);
  const outlets = (parent?.entity.branches ?? []).map((branch) => branch.code);
  const branches = [...(await store.rowsByKeys(outlets)).values()];
  await store.change({ code: parentCode }, (basis) => {
    if (basis === null) return { result: undefined };
    const { row } = basis;
    const context = { list, branches, penalty: record, today: chinaDay(at), at: utcInstant(at) };
    const decision = proposeChainParent(row, context);
    if (decision.kind === 'refused') return { result: undefined };
    const { entry } = decision.state;
    const events = decision.events.map((kind) => ({
      ...entryEvent(kind, parentCode, entry, scope),
      record: record.id,
    }));
    return { row: withEntry(row, entry), events, result: undefined };
  });
}
