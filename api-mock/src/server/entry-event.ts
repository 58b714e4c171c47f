import type { RegisterEvent } from '@credit-lens/sdk/contract';
import { chinaDay, utcInstant } from '../register/calendar.ts';
import type { StoredEntry } from '../register/register-row.ts';
import type { NewEvent } from '../store/change.ts';

/** Who acted, and when; `key` is null where nobody needs one. */
export interface Act {
  readonly at: Date;
  readonly key: string | null;
  /** The day of the act itself, where it was dated; default the day in China at the instant. */
  readonly on?: string;
}

/** An event of an entry. */
export function entryEvent(
  kind: RegisterEvent['kind'],
  code: string,
  entry: Pick<StoredEntry, 'id' | 'list'>,
  { at, key, on = chinaDay(at) }: Act,
): NewEvent {
  return {
    at: utcInstant(at),
    on,
    kind,
    code,
    list: entry.list.id,
    entry: entry.id,
    objection: null,
    record: null,
    key,
  };
}
