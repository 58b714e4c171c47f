import type { CreditStatement, StatementKeys } from '../contract/types.gen.ts';
import { toHex } from '../snapshot/trust/content-hash.ts';
import { isInTerm } from '../snapshot/trust/signing-key.ts';
import { checkStatus } from './check-status.ts';
import { type InvalidReason, StatementRefused } from './invalid-reason.ts';
import { checkLog, type LogEvidence } from './log/check-log.ts';
import { leafHashOf } from './log/leaf-hash.ts';
import { readStatement } from './read-statement.ts';
import { STATEMENT_TYPE } from './statement-type.ts';
import { verifySignature } from './verify-signature.ts';

/** How far ahead of this clock a statement may begin: five minutes. Its end is taken strictly. */
const CLOCK_TOLERANCE_MS = 300_000;

/** Longest time that a statement may hold: a day. One that holds longer is not of this format. */
const LONGEST_MS = 86_400_000;

/** What a statement is held against. */
export interface VerificationCircumstances {
  /** The keys of the issuer, from its well-known place or brought along; never from the page that shows it. */
  readonly keys: StatementKeys;
  /** Origin of the page that shows it; null: not checked, as for one on paper. Then say whom it was minted for. */
  readonly audience: string | null;
  /** The instant to judge by, as the clock of this device has it: a statement holds for hours. */
  readonly now: Date;
  /** The signed status list that the statement names. Without it a withdrawal is not noticed. */
  readonly status?: string;
  /** That the statement is in the log. Without it this is not checked. */
  readonly log?: LogEvidence;
}

/** What came of it. The same for every outcome: `valid` says that the statement is genuine, and nothing of the company. */
export type StatementResult =
  | {
      readonly state: 'valid';
      readonly statement: CreditStatement;
      readonly keyId: string;
      /** By which the log knows it, hex. */
      readonly leafHash: string;
      readonly checked: { readonly audience: boolean; readonly status: boolean; readonly log: boolean };
    }
  | {
      readonly state: 'invalid';
      readonly reason: InvalidReason;
      /** For developers, in English. */
      readonly detail: string;
      /** The content, when its signature holds: to say when it ended or whom it was for, not to show what it states. */
      readonly genuine: CreditStatement | null;
    };

/**
 * Verifies a statement: form, signature, issuer, time, audience; status and log where they are given. Asks nobody.
 * Refusals are results; it throws only where the platform fails.
 *
 * @example
 * import type { IssuedStatement } from '@credit-lens/sdk/contract';
 * import { fetchStatementKeys, verifyStatement } from '@credit-lens/sdk/statement';
 *
 * // The shop's server has it minted, with its key, and puts it into the page.
 * const address = 'http://127.0.0.1:8787/v1/statements/91330106FAKE000133?audience=https://shop.example';
 * const headers = { authorization: `Bearer ${process.env['CREDIT_LENS_KEY']}` };
 * const { statement } = (await (await fetch(address, { headers })).json()) as IssuedStatement;
 *
 * // Whoever reads the page verifies it.
 * const keys = await fetchStatementKeys('http://127.0.0.1:8787');
 * const result = await verifyStatement(statement, { keys, audience: 'https://shop.example', now: new Date() });
 * if (result.state === 'valid') console.log(result.statement.credentialSubject.outcome); // → listed
 *
 * const copied = await verifyStatement(statement, { keys, audience: 'https://copy.example', now: new Date() });
 * if (copied.state === 'invalid') console.log(copied.reason); // → otherAudience
 */
export async function verifyStatement(
  compact: string,
  circumstances: VerificationCircumstances,
): Promise<StatementResult> {
  const { keys, audience, now, status, log } = circumstances;
  let genuine: CreditStatement | null = null;
  try {
    const { payload, key, signed } = await verifySignature(compact, STATEMENT_TYPE, keys);
    const statement = readStatement(payload);
    if (statement.issuer !== keys.issuer)
      throw new StatementRefused(
        'otherIssuer',
        `It names ${statement.issuer}; the keys are those of ${keys.issuer}.`,
      );
    if (!isInTerm(key, statement.validFrom))
      throw new StatementRefused('keyOutOfTerm', `Key ${key.kid} was not to sign on ${statement.validFrom}.`);
    genuine = statement;
    requireTime(statement, now);
    if (audience !== null && statement.aud !== audience)
      throw new StatementRefused('otherAudience', `It was minted for ${statement.aud}, not for ${audience}.`);
    if (status !== undefined) await checkStatus(statement, status, keys, now);
    const leafHash = await leafHashOf(signed);
    if (log !== undefined) await checkLog(statement, leafHash, log, keys);
    return {
      state: 'valid',
      statement,
      keyId: key.kid,
      leafHash: toHex(leafHash),
      checked: { audience: audience !== null, status: status !== undefined, log: log !== undefined },
    };
  } catch (error) {
    if (!(error instanceof StatementRefused)) throw error;
    return { state: 'invalid', reason: error.reason, detail: error.message, genuine };
  }
}

function requireTime({ validFrom, validUntil }: CreditStatement, now: Date): void {
  const from = Date.parse(validFrom);
  const until = Date.parse(validUntil);
  if (until <= from || until - from > LONGEST_MS)
    throw new StatementRefused(
      'malformed',
      `A statement holds a day at most, not from ${validFrom} until ${validUntil}.`,
    );
  if (from > now.getTime() + CLOCK_TOLERANCE_MS)
    throw new StatementRefused(
      'notYetValid',
      `It holds from ${validFrom} on; check the clock of this device.`,
    );
  if (until <= now.getTime())
    throw new StatementRefused('expired', `It held until ${validUntil}. Ask for a new one.`);
}
