import { parseIdentifier } from '@credit-lens/sdk/identity';
import { STATEMENT_TYPE, shortCodeOfHash } from '@credit-lens/sdk/statement';
import { chinaDay, utcInstant } from '../../register/calendar.ts';
import { composeStatement } from '../../statements/compose-statement.ts';
import { composeSubject } from '../../statements/compose-subject.ts';
import { leafHash } from '../../statements/merkle-log.ts';
import { hashOfSigned, signCompact } from '../../statements/sign-compact.ts';
import { statementUntil } from '../../statements/statement-until.ts';
import type { Mint, MintedStatement } from '../../store/statement-store.ts';
import type { RegisterMeta } from '../../store/store.ts';
import { answerKey } from '../answer-key.ts';
import { isLookupable } from '../read-key.ts';
import type { ServerContext } from '../server-context.ts';

/** Who asks for statements, when, and where the server is. */
export interface Minting {
  readonly audience: string;
  readonly issuer: string;
  readonly now: Date;
}

/**
 * Makes what decides on a statement. One that still holds for half of its time is handed out again: pages that are
 * drawn often ask often, and the log need not grow by that.
 */
export function mintStatement(context: ServerContext, meta: RegisterMeta, minting: Minting): Mint {
  const { audience, issuer, now } = minting;
  const key = context.statementKeys.signer(now);
  const signer = `${issuer} ${key.shown.kid}`;
  return ({ code, row, standing, index, sequence }) => {
    if (standing !== null && standing.signer === signer && holdsLong(standing, now)) return standing;
    const identifier = parseIdentifier(code);
    if (!isLookupable(identifier))
      throw new TypeError('Codes are judged before statements on them are minted');
    const answer = answerKey(identifier, row, meta, now);
    const from = new Date(utcInstant(now));
    const until = new Date(utcInstant(statementUntil(answer, row, now)));
    const content = composeStatement({
      issuer,
      audience,
      subject: composeSubject(code, answer, chinaDay(now)),
      register: { kind: meta.kind, name: meta.name, sequence },
      index,
      from,
      until,
      randomHex: context.randomHex,
    });
    const compact = signCompact(STATEMENT_TYPE, content, key);
    const hash = hashOfSigned(compact);
    const shortCode = shortCodeOfHash(hash);
    return {
      code,
      audience,
      compact,
      shortCode,
      signer,
      validFrom: from,
      validUntil: until,
      leafHash: leafHash(hash),
    };
  };
}

function holdsLong({ validFrom, validUntil }: MintedStatement, now: Date): boolean {
  return validUntil.getTime() - now.getTime() >= now.getTime() - validFrom.getTime();
}
