import type { RegisterRow } from '../register/register-row.ts';

/** A statement that was minted. */
export interface MintedStatement {
  readonly code: string;
  readonly audience: string;
  readonly compact: string;
  readonly shortCode: string;
  /** Issuer and key: another one does not hand it out again. */
  readonly signer: string;
  readonly validFrom: Date;
  readonly validUntil: Date;
}

/** A statement with its leaf, which the log keeps for good. */
export interface NewStatement extends MintedStatement {
  /** 32 bytes. */
  readonly leafHash: Uint8Array;
}

/** What stands in the register when a statement is minted. */
interface MintingBasis {
  readonly code: string;
  readonly row: RegisterRow | undefined;
  /** The last statement on this code for this audience that still holds, if there is one. */
  readonly standing: MintedStatement | null;
  /** Place in the log of a new one. */
  readonly index: number;
  /** Last change of the register. */
  readonly sequence: number;
}

/** Gives a new statement, or the standing one again. At once: an engine may ask again when somebody wrote meanwhile. */
export type Mint = (basis: MintingBasis) => NewStatement | MintedStatement;

/** What is left of a statement that was withdrawn. */
interface WithdrawnStatement {
  readonly withdrawn: true;
}

/**
 * Statements and their log. A change of a row withdraws, in its own transaction, every statement on the organisation
 * whose content it changes; the text of a withdrawn one is thrown away. Leaves are never changed and never removed.
 */
export interface StatementStore {
  /** Mints for one audience; all of it with its leaves, or nothing. Forgets first what ended long ago. */
  mint(codes: readonly string[], audience: string, now: Date, decide: Mint): Promise<MintedStatement[]>;
  /** Null: no statement has this short code, or it was forgotten. */
  statementByShortCode(shortCode: string): Promise<MintedStatement | WithdrawnStatement | null>;
  /** Places in the log, from one up to another, of statements that were withdrawn. */
  withdrawnBetween(first: number, end: number): Promise<number[]>;
  /** The last places in the log, at most so many, of statements that were withdrawn and would still hold; in order. */
  withdrawnInTerm(now: Date, most: number): Promise<number[]>;
  /** How many statements were ever minted. */
  logSize(): Promise<number>;
  /** The root over the first leaves. */
  logRoot(size: number): Promise<Uint8Array>;
  /** Where a leaf stands; null: nowhere. */
  leafIndex(leafHash: Uint8Array): Promise<number | null>;
  inclusionPath(index: number, size: number): Promise<Uint8Array[]>;
  consistencyPath(first: number, second: number): Promise<Uint8Array[]>;
}
