import { formatInstant, type Locale } from '@credit-lens/widget/view';
import type { LensState } from '../lens/messages.ts';
import { fill } from '../wording/fill.ts';
import { ago } from './ago.ts';
import { wordsOf } from './words/words-of.ts';

/** How old the list on the device is, and what is wrong with it. */
export interface DataAge {
  readonly line: string;
  /** Each a sentence; empty when all is well. */
  readonly problems: readonly string[];
}

/** Puts the state of the list into words. */
export function dataAge({ listedSet, sync, storage }: LensState, now: number, locale: Locale): DataAge {
  const words = wordsOf(locale);
  const problems: string[] = [];
  if (listedSet?.freshness === 'notRefreshed') problems.push(words.dataNotRefreshed);
  if (listedSet?.freshness === 'expired') problems.push(words.dataExpired);
  if (sync.problem !== null && sync.triedAt !== null) {
    const pattern = sync.problem.kind === 'notReached' ? words.dataNotReached : words.dataRefused;
    problems.push(fill(pattern, { ago: ago(sync.triedAt, now, locale) }));
  }
  if (storage === 'memory') problems.push(words.dataMemory);
  if (listedSet === null) return { line: words.dataNone, problems };
  const line = [
    fill(words.dataAsOf, { date: formatInstant(listedSet.asOf, locale) }),
    fill(words.dataRefreshed, { ago: ago(listedSet.confirmedAt, now, locale) }),
  ].join(words.clauseSeparator);
  return { line, problems };
}
