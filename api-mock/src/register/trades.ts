import type { BilingualText } from '@credit-lens/sdk/contract';
import { z } from 'zod';
import tradesJson from './invented-rules/trades.json' with { type: 'json' };

const text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

const trade = z.strictObject({
  /** Words of registered names, joined by `|`; empty for the rest. */
  names: z.string(),
  isFood: z.boolean(),
  permit: text,
  inspection: z.strictObject({ subject: text, passed: text, mended: text }),
  penalty: z.strictObject({ ground: text, legalBasis: text, penalty: text }),
  award: z.strictObject({ award: text, domain: text }),
});

/** What the file of a firm of one trade may hold. */
export interface Trade {
  readonly names: RegExp;
  readonly isFood: boolean;
  readonly permit: BilingualText;
  readonly inspection: Readonly<Record<'subject' | 'passed' | 'mended', BilingualText>>;
  readonly penalty: Readonly<Record<'ground' | 'legalBasis' | 'penalty', BilingualText>>;
  readonly award: Readonly<Record<'award' | 'domain', BilingualText>>;
}

const all = z
  .array(trade)
  .parse(tradesJson)
  .map((row): Trade => ({ ...row, names: new RegExp(row.names) }));

/** Trades that a name tells. */
export const TRADES: readonly Trade[] = all.slice(0, -1);

/** What any other firm's file may hold. */
export const ANY_TRADE: Trade = last();

function last(): Trade {
  const row = all.at(-1);
  if (row === undefined) throw new Error('invented-rules/trades.json is empty');
  return row;
}
