import type { StatementKey } from '@credit-lens/sdk/contract';
import { newStatementSigner, type StatementAlgorithm, type StatementSigner } from './statement-key.ts';

const DAY = 86_400_000;

/** How long a key signs: 90 days. */
const TERM = 90 * DAY;

/** The next key is made so long before the last one ends, and shown at once: 30 days. */
const MADE_BEFORE_END = 30 * DAY;

/** A new key signs only after it was shown so long: seven days, so that whoever fetches keys weekly knows it. */
const SHOWN_BEFORE_USE = 7 * DAY;

/** A key is still shown so long after it last signed: a day, which every statement of it has ended by. */
const SHOWN_AFTER_END = DAY;

/** Where the keys of a ring are kept. */
export interface KeptSigners {
  read(): readonly StatementSigner[];
  write(signers: readonly StatementSigner[]): void;
}

/**
 * The keys that statements are signed with, and nothing else. They follow each other by themselves: the next one is
 * shown a week before it signs, and both may sign for three weeks.
 */
export class StatementKeyRing {
  private readonly kept: KeptSigners;
  private readonly algorithm: StatementAlgorithm | null;
  private signers: readonly StatementSigner[];

  /** @param algorithm of new keys; null: that of the newest one there is, and EdDSA where there is none */
  constructor(kept: KeptSigners, algorithm: StatementAlgorithm | null = null) {
    this.kept = kept;
    this.algorithm = algorithm;
    this.signers = kept.read();
  }

  /** The key that signs at an instant: the newest one whose term has begun. */
  signer(now: Date): StatementSigner {
    this.advance(now);
    const inTerm = this.signers.filter(({ shown }) => covers(shown, now));
    const newest = inTerm.sort((one, other) => other.shown.validFrom.localeCompare(one.shown.validFrom))[0];
    if (newest === undefined)
      throw new Error('No key for statements is in its term: check the clock of the server');
    return newest;
  }

  /** The keys as readers need them at an instant: the next one too, and one that ended less than a day ago. */
  shown(now: Date): StatementKey[] {
    this.advance(now);
    return this.signers.map(({ shown }) => shown);
  }

  private advance(now: Date): void {
    const at = now.getTime();
    const left = this.signers.filter(({ shown }) => Date.parse(shown.validUntil) + SHOWN_AFTER_END >= at);
    const lastEnd = Math.max(0, ...left.map(({ shown }) => Date.parse(shown.validUntil)));
    const isFirst = !left.some(({ shown }) => covers(shown, now));
    // Told to sign otherwise: the next key is made now, and shown before it signs like any other.
    const algorithm = this.algorithm ?? this.signers.at(-1)?.shown.alg ?? 'EdDSA';
    const isWanted = left.some(({ shown }) => shown.alg === algorithm);
    const isEnough = lastEnd - at >= MADE_BEFORE_END && isWanted;
    if (left.length === this.signers.length && isEnough) return;
    const from = isFirst ? at : at + SHOWN_BEFORE_USE;
    const next =
      isEnough && !isFirst ? [] : [newStatementSigner(algorithm, new Date(from), new Date(from + TERM))];
    this.signers = [...left, ...next];
    this.kept.write(this.signers);
  }
}

/** A ring whose keys go with the process. */
export function keysInMemory(signers: readonly StatementSigner[] = []): KeptSigners {
  return { read: () => signers, write: () => undefined };
}

function covers({ validFrom, validUntil }: StatementKey, now: Date): boolean {
  return Date.parse(validFrom) <= now.getTime() && now.getTime() <= Date.parse(validUntil);
}
