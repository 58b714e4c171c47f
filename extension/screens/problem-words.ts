import type { Locale } from '@credit-lens/widget/view';
import type { SyncReport } from '../lens/sync.ts';
import { fill } from '../wording/fill.ts';
import { ago } from './ago.ts';
import type { ScreenWords } from './words/en.ts';
import { wordsOf } from './words/words-of.ts';

type Problem = NonNullable<SyncReport['problem']>;

const OF_REFUSAL: Readonly<Record<Extract<Problem, { kind: 'refused' }>['reason'], keyof ScreenWords>> = {
  malformed: 'dataBroken',
  truncated: 'dataBroken',
  damaged: 'dataBroken',
  wrongHash: 'dataBroken',
  wrongLink: 'dataBroken',
  unsigned: 'dataUnsigned',
  unknownKey: 'dataUnsigned',
  keyOutOfTerm: 'dataUnsigned',
  wrongSignature: 'dataUnsigned',
  rolledBack: 'dataRolledBack',
  expired: 'dataOutdated',
  fromTheFuture: 'dataClock',
  unsupportedVersion: 'dataClientTooOld',
  clientTooOld: 'dataClientTooOld',
};

const OF_KIND = {
  notReached: 'dataNotReached',
  status: 'dataStatus',
  metered: 'dataMetered',
  storage: 'dataStorage',
  unsupported: 'dataUnsupported',
  closed: 'dataIncomplete',
} as const satisfies Record<Exclude<Problem['kind'], 'refused'>, keyof ScreenWords>;

/** What went wrong with an update, in a sentence or two; for people, not for those who run the server. */
export function problemWords(problem: Problem, triedAt: number, now: number, locale: Locale): string {
  const pattern =
    wordsOf(locale)[problem.kind === 'refused' ? OF_REFUSAL[problem.reason] : OF_KIND[problem.kind]];
  return fill(pattern, {
    ago: ago(triedAt, now, locale),
    ...(problem.kind === 'status' ? { status: problem.status } : {}),
  });
}
