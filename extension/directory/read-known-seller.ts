import { parseIdentifier } from '@credit-lens/sdk/identity';
import { SELLER_ID } from '../page/adapting/seller-id.ts';
import { PAGE_KINDS, type PageKind } from '../page/adapting/vocabulary.ts';
import type { Correction, KnownSeller, LearnedCode } from './known-seller.ts';

const SITE = /^[a-z0-9-]{1,32}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** A stored row, if it has the form that this version writes; otherwise `null`. */
export function readKnownSeller(value: unknown): KnownSeller | null {
  const { site, sellerId, learned, correction } = membersOf(value);
  if (typeof site !== 'string' || !SITE.test(site)) return null;
  if (typeof sellerId !== 'string' || !SELLER_ID.test(sellerId)) return null;
  const known = { site, sellerId, learned: readLearned(learned), correction: readCorrection(correction) };
  return known.learned === null && known.correction === null ? null : known;
}

function readLearned(value: unknown): LearnedCode | null {
  const { code, registeredName, page, day } = membersOf(value);
  if (!isCode(code) || !isDay(day) || typeof page !== 'string' || !Object.hasOwn(PAGE_KINDS, page))
    return null;
  const name = typeof registeredName === 'string' ? registeredName : null;
  return { code, registeredName: name, page: page as PageKind, day };
}

function readCorrection(value: unknown): Correction | null {
  const { code, day } = membersOf(value);
  return isDay(day) && (code === null || isCode(code)) ? { code, day } : null;
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && DAY.test(value);
}

function isCode(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const identifier = parseIdentifier(value);
  return identifier.kind === 'unifiedSocialCreditCode' && identifier.code === value;
}
