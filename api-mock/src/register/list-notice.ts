import type { CreditList } from '@credit-lens/sdk/contract';

/**
 * Whether the rules of a list give prior notice (事先告知). The court list gives none (En-Chia Kuo, Research Paper
 * 2/2024, on the remedies against a listing). The guiding opinions of 2020 ask for one before any listing (Vincent
 * Brussee, "Social Credit", 2023, of their article 8), yet no source says that the rules of a single list give it.
 */
export function noticeRuleOf({ id }: Pick<CreditList, 'id'>): 'notRequired' | 'notStated' {
  return id === 'B02' ? 'notRequired' : 'notStated';
}
