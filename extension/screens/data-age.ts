import { formatInstant, type Locale } from '@credit-lens/widget/view';
import type { LensState } from '../lens/messages.ts';
import { fill } from '../wording/fill.ts';
import { ago } from './ago.ts';
import { problemWords } from './problem-words.ts';
import { wordsOf } from './words/words-of.ts';

/** How old the list on the device is, and what is wrong with it. */
export interface DataAge {
  readonly line: string;
  /** Each a sentence; empty when all is well. */
  readonly problems: readonly string[];
}

/** Puts the state of the list into words. */
export function dataAge({ snapshot, sync, storage }: LensState, now: number, locale: Locale): DataAge {
  const words = wordsOf(locale);
  const problems: string[] = [];
  if (snapshot?.freshness === 'notRefreshed') problems.push(words.dataNotRefreshed);
  if (snapshot?.freshness === 'expired') problems.push(words.dataExpired);
  if (sync.problem !== null && sync.triedAt !== null) {
    problems.push(problemWords(sync.problem, sync.triedAt, now, locale));
    if (sync.kind === 'failed' && snapshot !== null && snapshot.freshness !== 'expired')
      problems.push(words.dataKept);
  }
  if (storage === 'memory') problems.push(words.dataMemory);
  if (snapshot === null) return { line: words.dataNone, problems };
  const line = [
    fill(words.dataAsOf, { date: formatInstant(snapshot.asOf, locale) }),
    snapshot.isSeed
      ? words.dataPacked
      : fill(words.dataRefreshed, { ago: ago(snapshot.confirmedAt, now, locale) }),
  ].join(words.clauseSeparator);
  return { line, problems };
}
