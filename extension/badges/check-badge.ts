import type { CreditStatement, StatementKeys } from '@credit-lens/sdk/contract';
import { normaliseIdentifier } from '@credit-lens/sdk/identity';
import { type InvalidReason, shortCodeOf, verifyStatement } from '@credit-lens/sdk/statement';
import { answerOfStatement, statedIssuer } from '@credit-lens/widget/view';
import type { BadgeFinding, CarriedBadge, GenuineStatement } from './badge-finding.ts';
import { type DeviceCheck, deviceContradicts } from './device-contradicts.ts';

/** What a badge is held against; nothing of it comes from the page. */
export interface BadgeCircumstances {
  /** The keys that the followed server published; `null`: there are none on this device, or they are too old. */
  readonly keys: StatementKeys | null;
  /** Places in the log of statements that the followed server took back. */
  readonly withdrawn: ReadonlySet<number>;
  /** Origin of the page, as the browser tells it. */
  readonly audience: string;
  readonly now: Date;
  readonly device: DeviceCheck;
}

const KINDS: Readonly<Record<InvalidReason, BadgeFinding['kind']>> = {
  malformed: 'unreadable',
  forged: 'forged',
  unknownKey: 'forged',
  keyOutOfTerm: 'forged',
  otherIssuer: 'otherIssuer',
  unsupportedAlgorithm: 'unchecked',
  otherAudience: 'copied',
  notYetValid: 'notYetValid',
  expired: 'expired',
  // Status and log are not asked for: whoever asks about a badge in view tells what is looked at. What was withdrawn comes
  // with the manifest.
  withdrawn: 'withdrawn',
  forgedStatus: 'unchecked',
  staleStatus: 'unchecked',
  notLogged: 'unchecked',
  forgedTreeHead: 'unchecked',
  rolledBackLog: 'unchecked',
};

/** Checks what a badge carries, and asks nobody. */
export async function checkBadge(
  { code, statement: compact }: CarriedBadge,
  { keys, withdrawn, audience, now, device }: BadgeCircumstances,
): Promise<BadgeFinding> {
  if (compact === null) return found('unsigned');
  if (keys === null) return found('unchecked');
  const result = await verifyStatement(compact, { keys, audience, now });
  if (result.state === 'invalid') {
    const genuine = result.genuine && (await genuineOf(result.genuine, compact));
    // The key of another server is not known here; that alone does not make a forger of it.
    const issuer = result.reason === 'unknownKey' ? statedIssuer(compact) : keys.issuer;
    return found(issuer === keys.issuer ? KINDS[result.reason] : 'otherIssuer', genuine);
  }
  const { statement } = result;
  const genuine = await genuineOf(statement, compact);
  if (genuine.code !== normaliseIdentifier(code)) return found('otherCompany', genuine);
  if (withdrawn.has(statement.log.index)) return found('withdrawn', genuine);
  const contradiction = deviceContradicts(statement.credentialSubject, device);
  return contradiction === null
    ? found('verified', genuine)
    : { kind: 'stale', genuine, device: contradiction };
}

function found(kind: BadgeFinding['kind'], genuine: GenuineStatement | null = null): BadgeFinding {
  return { kind, genuine, device: null };
}

async function genuineOf(statement: CreditStatement, compact: string): Promise<GenuineStatement> {
  const { credentialSubject, issuer, aud, validFrom, validUntil } = statement;
  return {
    code: credentialSubject.code,
    answer: answerOfStatement(statement),
    issuer,
    audience: aud,
    from: validFrom,
    until: validUntil,
    shortCode: await shortCodeOf(compact),
  };
}
