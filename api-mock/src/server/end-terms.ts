import { expireEntries } from '../lifecycle/expire-entries.ts';
import { addDays, chinaDay, utcInstant } from '../register/calendar.ts';
import type { NewEvent } from '../store/change.ts';
import type { Store } from '../store/store.ts';

/**
 * Writes down which fixed terms are over: the entry is expired, with its event. Answers never show such an entry
 * anyway; this is for those who read the state and the events. Done twice, the second time changes nothing.
 */
export async function endTerms(store: Store, now: Date): Promise<void> {
  const today = chinaDay(now);
  const at = utcInstant(now);
  for (const code of await store.codesPastTerm(today))
    await store.change({ code }, (basis) => {
      if (basis === null) return { result: undefined };
      const { entries, expired } = expireEntries(basis.row, today);
      if (expired.length === 0) return { result: undefined };
      const events = expired.map((entry): NewEvent => {
        const found = entries.find(({ id }) => id === entry);
        // The day after the last one of the term: on that one it still stood.
        const on = found?.removal == null ? today : addDays(found.removal.on, 1);
        const list = found?.list.id ?? null;
        return { at, on, kind: 'entryExpired', code, list, entry, objection: null, record: null, key: null };
      });
      return { row: { ...basis.row, entries }, events, result: undefined };
    });
}

/**
 * Ends terms at the first call of each day in China, and not again on that day. There is no timer, which would keep a
 * process alive: whoever reads calls it.
 */
export function termsEndedToday(store: Store, now: () => Date): () => Promise<void> {
  let done: { readonly day: string; readonly work: Promise<void> } | null = null;
  return async () => {
    const instant = now();
    const day = chinaDay(instant);
    if (done?.day !== day) done = { day, work: endTerms(store, instant) };
    const { work } = done;
    try {
      await work;
    } catch (error) {
      // The next reader tries again.
      if (done?.work === work) done = null;
      throw error;
    }
  };
}
