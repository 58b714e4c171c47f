import type { ConsultedSource, Coverage } from '@credit-lens/sdk/contract';
import { utcInstant } from '../register/calendar.ts';
import { consultedPortals } from '../register/consulted-sources.ts';
import type { RegisterMeta } from '../store/store.ts';

/** The hour is the finest date an answer carries, so that answers stay the same bytes for a while. */
const STEP = 3_600_000;

/**
 * The instant that answers speak of. An invented register has no source to lag behind: it is as current as the
 * clock. An imported one is as old as its import.
 */
export function registerAsOf(meta: RegisterMeta, now: Date): Date {
  if (meta.kind === 'imported') return meta.asOf;
  return new Date(Math.max(meta.asOf.getTime(), Math.floor(now.getTime() / STEP) * STEP));
}

/** The sources behind an answer. */
export function consultedSources(asOf: Date): ConsultedSource[] {
  return consultedPortals.map(({ id, name, share }) => ({
    sourceId: id,
    name,
    asOf: utcInstant(asOf),
    share,
  }));
}

/** How completely each source holds the entries of its authorities. */
export function sourceCoverages(asOf: Date): Coverage['sources'] {
  return consultedPortals.map(({ id, name, portal, share, measuredOn, note }) => ({
    sourceId: id,
    name,
    portal,
    share,
    measuredOn,
    asOf: utcInstant(asOf),
    note,
  }));
}
