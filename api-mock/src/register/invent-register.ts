import { startOfUtcDay } from './calendar.ts';
import { castRows } from './cast.ts';
import { composeEntry } from './compose-entry.ts';
import { composeRecord } from './compose-record.ts';
import { inventEntity } from './invent-entity.ts';
import { ORGANISATION_CODES } from './invented-code.ts';
import { listWitnesses } from './list-witnesses.ts';
import { planEntries } from './plan-entries.ts';
import { planRecords } from './plan-records.ts';
import { randomFor } from './random.ts';
import { regions } from './regions.ts';
import type { RegisterRow } from './register-row.ts';
import { FIRST_DRAWN_ROW } from './row-block.ts';

/** Seed of the register that everyone gets: the day on which unified codes began to be planned, 1 January 2015. */
export const DEFAULT_SEED = 20_150_101;

/** Organisations in the register that everyone gets. */
export const DEFAULT_SIZE = 20_000;

/** Beyond this an organisation code would come again in the same region. */
export const LARGEST_SIZE = (ORGANISATION_CODES - 1) * regions.length - FIRST_DRAWN_ROW;

/** Separates the choice of entries from all others. */
const ENTRY_STREAM = 0x656e_7472;

/** Separates the choice of records from all others. */
const RECORD_STREAM = 0x7265_636f;

/** What an invented register is made from. The same options give the same rows, byte by byte. */
export interface RegisterOptions {
  /** Default 20_150_101. */
  readonly seed?: number;
  /** Organisations; default 20,000. The cast and one firm per list are always there, however small. */
  readonly size?: number;
  /** The day that all dates count from; default the start of the current UTC day. */
  readonly asOf?: Date;
}

/**
 * Invents a register, row by row: first the cast, then one firm on each list, then firms drawn by chance.
 *
 * @throws RangeError when more organisations are asked for than there are invented codes.
 */
export function* inventRegister(options: RegisterOptions = {}): Generator<RegisterRow> {
  const { seed = DEFAULT_SEED, size = DEFAULT_SIZE, asOf = startOfUtcDay(new Date()) } = options;
  if (!Number.isSafeInteger(size) || size < 0 || size > LARGEST_SIZE)
    throw new RangeError(`A register holds 0 to ${LARGEST_SIZE} organisations, not ${size}: ask for fewer`);
  let made = 0;
  for (const rows of [castRows(asOf), listWitnesses(seed, asOf)])
    for (const row of rows) {
      made++;
      yield row;
    }
  const end = FIRST_DRAWN_ROW + Math.max(0, size - made);
  for (let row = FIRST_DRAWN_ROW; row < end; row++) yield inventRow(seed, row, end, asOf);
}

function inventRow(seed: number, row: number, end: number, asOf: Date): RegisterRow {
  const entity = inventEntity(seed, row, end);
  const { code, region } = entity;
  if (code === null) return { entity, entries: [], records: [] };
  const plans = planEntries(randomFor(seed ^ ENTRY_STREAM, row), asOf);
  const entries = plans.map((plan, serial) => composeEntry(plan, code, region.code, asOf, serial + 1));
  const records = planRecords(randomFor(seed ^ RECORD_STREAM, row), entity.name).map((plan, serial) =>
    composeRecord(plan, code, entity, asOf, serial + 1),
  );
  return { entity, entries, records };
}
