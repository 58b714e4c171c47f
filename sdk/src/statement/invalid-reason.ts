/**
 * Why a statement is not shown as one.
 *
 * - `malformed`: not of this format, cut off, too large, or with a member twice.
 * - `forged`: the signature does not fit, or none is there, or it is of another algorithm than the key's.
 * - `unknownKey`: signed by a key that is not among those given.
 * - `keyOutOfTerm`: the key was not to sign at that time.
 * - `otherIssuer`: it names another server than the one whose keys were given.
 * - `unsupportedAlgorithm`: this platform cannot check such a signature; says nothing of the statement.
 * - `otherAudience`: minted for the pages of another origin: copied.
 * - `notYetValid`, `expired`: by the clock that was given.
 * - `withdrawn`: what it said holds no more.
 * - `forgedStatus`, `staleStatus`: the status list is not the issuer's own for this statement, or too old to tell.
 * - `notLogged`: the proof does not lead from the statement to the tree head.
 * - `forgedTreeHead`: the tree head is not the issuer's.
 * - `rolledBackLog`: the tree head does not continue the one that was seen before.
 */
export type InvalidReason =
  | 'malformed'
  | 'forged'
  | 'unknownKey'
  | 'keyOutOfTerm'
  | 'otherIssuer'
  | 'unsupportedAlgorithm'
  | 'otherAudience'
  | 'notYetValid'
  | 'expired'
  | 'withdrawn'
  | 'forgedStatus'
  | 'staleStatus'
  | 'notLogged'
  | 'forgedTreeHead'
  | 'rolledBackLog';

/** Ends a verification; `verifyStatement` turns it into its result. */
export class StatementRefused extends Error {
  override readonly name = 'StatementRefused';
  readonly reason: InvalidReason;

  constructor(reason: InvalidReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
