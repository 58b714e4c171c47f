import type { CreditStatement } from '@credit-lens/sdk/contract';

/** The middle part of a statement in compact form (RFC 7515, section 7.1). */
const COMPACT = /^[\w-]+\.([\w-]+)\.[\w-]+$/;

/** Statements already read, the newest last: a badge is drawn more often than its statement changes. */
const read = new Map<string, CreditStatement | null>();
/** As many statements as are kept: a long list of bidders. */
const KEPT = 1_000;

/**
 * What a statement says, not yet believed: its signature is checked where its card is opened. `null` where the text is
 * no statement.
 */
export function stated(compact: string): CreditStatement | null {
  const known = read.get(compact);
  if (known !== undefined) return known;
  const statement = decode(compact);
  if (read.size >= KEPT) read.clear();
  read.set(compact, statement);
  return statement;
}

/** The code that a statement is about; empty where the text is no statement. */
export function statedCode(compact: string): string {
  const code: unknown = stated(compact)?.credentialSubject?.code;
  return typeof code === 'string' ? code : '';
}

/** The server that a statement names as its maker; empty where the text is no statement. */
export function statedIssuer(compact: string): string {
  const issuer: unknown = stated(compact)?.issuer;
  return typeof issuer === 'string' ? issuer : '';
}

function decode(compact: string): CreditStatement | null {
  const body = COMPACT.exec(compact.trim())?.[1];
  if (body === undefined) return null;
  try {
    const binary = atob(body.replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' ? (value as CreditStatement | null) : null;
  } catch {
    // Not base64 or not JSON: in either case what came is no statement, which the badge says.
    return null;
  }
}
