import type { CreditList } from '@credit-lens/sdk/contract';
import { addMonths } from '../lifecycle/add-months.ts';
import { addDays } from './calendar.ts';

/**
 * First day on which a repair may be applied for: the shortest stay of the list, as the catalogue has it, after the
 * listing. Null where no source states one.
 */
export function repairOpensOn({ stay }: Pick<CreditList, 'stay'>, listedOn: string): string | null {
  const { minimum } = stay;
  if (minimum === 'notStated') return null;
  if (minimum.unit === 'days') return addDays(listedOn, minimum.value);
  return addMonths(listedOn, minimum.unit === 'years' ? minimum.value * 12 : minimum.value);
}
