import type { CreditList } from '@credit-lens/sdk/contract';
import type { RegisterRow } from '../register/register-row.ts';
import { addMonths } from './add-months.ts';

/** What the rule on chains says of a parent. It says it to an operator, and to nobody else. */
export type ChainFinding =
  | { readonly kind: 'ruleNotInForce' }
  | { readonly kind: 'belowThreshold'; readonly outlets: readonly string[]; readonly threshold: number }
  /** The parent's listing may be proposed. A person decides whether it is ever published. */
  | {
      readonly kind: 'proposeParent';
      readonly parent: string;
      readonly list: string;
      readonly outlets: readonly string[];
      readonly threshold: number;
    };

/**
 * Chains of the food and catering trade: so many outlets penalised within one year would list the parent. The rule
 * stands in a draft of 2019 that is on hold (Kendra Schaefer, Trivium China, 2020, section 9.4), so it is off unless
 * asked for. The number comes from the catalogue. Only public penalties count; entries of branches never do, and never
 * roll up. That the chain is one of food and catering the register cannot tell: who reviews the proposal must.
 */
export function judgeChain(
  parent: RegisterRow,
  branches: readonly RegisterRow[],
  { list, today, drafts = 'off' }: { list: CreditList; today: string; drafts?: 'off' | 'on' },
): ChainFinding {
  const rule = list.thresholds.find(({ quantity }) => quantity === 'penalisedOutletsInOneYear');
  const { code } = parent.entity;
  if (rule === undefined || rule.value === null || code === null) return { kind: 'ruleNotInForce' };
  if (rule.force !== 'inForce' && drafts === 'off') return { kind: 'ruleNotInForce' };
  const since = addMonths(today, -12);
  const outlets = branches
    .filter((branch) => branch.entity.parent?.code === code && wasPenalised(branch, since, today))
    .flatMap(({ entity }) => (entity.code === null ? [] : [entity.code]));
  const unlike = [...new Set(outlets)];
  return unlike.length >= rule.value
    ? { kind: 'proposeParent', parent: code, list: list.id, outlets: unlike, threshold: rule.value }
    : { kind: 'belowThreshold', outlets: unlike, threshold: rule.value };
}

function wasPenalised({ records }: RegisterRow, since: string, today: string): boolean {
  return records.some(
    ({ access, record }) =>
      access === 'public' &&
      record.type === 'penalties' &&
      record.recordedOn > since &&
      record.recordedOn <= today,
  );
}
