import type { CreditRecord, Entity, QualityFlag } from '@credit-lens/sdk/contract';
import { FIRST_POSSIBLE_DAY } from '../lifecycle/quality-of-entry.ts';
import { chinaDay } from '../register/calendar.ts';

/**
 * Characters of the longest name and digits of the longest number in the Beijing data standard, which speaks of
 * organisations registered there (Vincent Brussee, "Social Credit", 2023, pp. 137–143).
 */
const LONGEST_NAME = 30;
const MOST_DIGITS = 8;
const BEIJING = '11';

/** What a record says that cannot be so. The values stay as they are, with these flags beside them. */
export function qualityFlags(record: CreditRecord, entity: Pick<Entity, 'name' | 'region'>): QualityFlag[] {
  const flags: QualityFlag[] = [];
  const days = daysOf(record);
  const readOn = chinaDay(new Date(record.source.retrievedAt));
  if (days.some((day) => day > readOn)) flags.push('futureDate');
  if (days.some((day) => day < FIRST_POSSIBLE_DAY)) flags.push('impossibleDate');
  if (record.contributor === null) flags.push('missingAuthority');
  if (endsBeforeItBegins(record)) flags.push('endsBeforeItBegins');
  if (!entity.region.code.startsWith(BEIJING)) return flags;
  if (namesOf(record, entity).some((name) => [...name].length > LONGEST_NAME)) flags.push('nameTooLong');
  if (numbersOf(record).some((value) => Math.trunc(Math.abs(value)) >= 10 ** MOST_DIGITS))
    flags.push('numberTooLong');
  return flags;
}

/** Days that were over when the record was read, if they can be so. */
function daysOf(record: CreditRecord): string[] {
  const days: (string | null)[] = [record.recordedOn, record.document?.date ?? null];
  if ('period' in record) days.push(record.period.from);
  if ('judgment' in record) days.push(record.judgment.date, record.settledOn);
  if ('mendedOn' in record) days.push(record.mendedOn);
  if ('replacedOn' in record) days.push(record.replacedOn);
  return days.filter((day) => day !== null);
}

function endsBeforeItBegins(record: CreditRecord): boolean {
  if ('period' in record) return record.period.to < record.period.from;
  if ('judgment' in record) return record.settledOn !== null && record.settledOn < record.judgment.date;
  if ('validUntil' in record && record.validUntil !== null)
    return record.validUntil < (record.document?.date ?? record.recordedOn);
  return false;
}

function namesOf(record: CreditRecord, entity: Pick<Entity, 'name'>): string[] {
  const others = 'organisations' in record ? record.organisations.map(({ name }) => name) : [];
  return [entity.name, ...others];
}

function numbersOf(record: CreditRecord): number[] {
  if ('amount' in record && record.amount !== null) return [record.amount.value];
  if ('registeredCapital' in record && record.registeredCapital !== null)
    return [record.registeredCapital.value];
  return [];
}
