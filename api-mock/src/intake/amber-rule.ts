import type { CreditRecord } from '@credit-lens/sdk/contract';

/** Traffic violations within one year from which on a record may be kept: Suqian's reading, more than 20. */
const MOST_TRAFFIC_VIOLATIONS = 20;

/**
 * Whether amber information is severe enough to be kept: it says why, and of traffic violations there were more than
 * twenty in a year (Vincent Brussee, "Social Credit", 2023, pp. 137–143). Other records have no such test.
 */
export function isSevereEnough(record: CreditRecord): boolean {
  if (record.type !== 'amber-information') return record.informationClass !== 'amber';
  if (record.informationClass !== 'amber' || record.severeBecause === null) return false;
  return record.kind !== 'traffic-violations' || (record.count ?? 0) > MOST_TRAFFIC_VIOLATIONS;
}
