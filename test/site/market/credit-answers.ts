import type { LookupResult } from '@credit-lens/sdk';
import { printedCode, type Seller } from './seller.ts';

/** What a page hands over about one company: a signed statement in compact form, or why there is none. */
export type CreditAnswer = string | LookupResult;

/** Answers about companies, for the pages of one origin. */
export type AnswerCodes = (codes: readonly string[], audience: string) => Promise<readonly CreditAnswer[]>;

/** Whom the marketplace asks, and who checks what it says. */
export interface CreditSource {
  /** Address of the server that signs, from which elements take the keys when a person opens a card. */
  readonly issuer: string;
  readonly answer: AnswerCodes;
}

/**
 * What the public lists say about the sellers of one page, asked once by the server and handed over with it.
 * Sellers without a printed code are not asked about. When nothing could be signed, the answers say so.
 */
export async function creditAnswers(
  { answer }: CreditSource,
  sellers: readonly Seller[],
  audience: string,
): Promise<readonly CreditAnswer[]> {
  const codes = [...new Set(sellers.map(printedCode).filter((code) => code !== null))];
  return codes.length === 0 ? [] : answer(codes, audience);
}
