import { readLookupResult } from '../../contract/read-lookup-result.ts';
import { AlienValue } from '../../contract/reader.ts';
import type { ListedResult } from '../../contract/types.gen.ts';
import { SnapshotRefused } from '../snapshot-refused.ts';

/** Milliseconds of a day. */
const DAY = 86_400_000;

/**
 * The look-up results of a details file: what `GET /v1/entities/{code}` answered when it was written.
 *
 * @example
 * import { createClient } from '@credit-lens/sdk/client';
 * import { lookup } from '@credit-lens/sdk/lookup';
 * import { readDetails } from '@credit-lens/sdk/snapshot';
 * import { writeDetails } from '@credit-lens/sdk/snapshot/build';
 *
 * const result = await lookup(createClient({ baseUrl: 'http://127.0.0.1:8787' }), '91330106FAKE000133');
 * if (result.outcome === 'listed') {
 *   const file = await readDetails(await writeDetails(result.asOf, [result]));
 *   console.log(file.size, file.result(result.code)?.outcome, file.result('91110000FAKE00005N'));
 *   // → 1 listed null
 * }
 */
export class DetailsFile {
  /** When the results were read. */
  readonly asOf: string;
  private readonly results: ReadonlyMap<string, unknown>;

  constructor(asOf: string, results: ReadonlyMap<string, unknown>) {
    this.asOf = asOf;
    this.results = results;
  }

  /** Number of companies. */
  get size(): number {
    return this.results.size;
  }

  /** Every code in the file. */
  codes(): Iterable<string> {
    return this.results.keys();
  }

  /**
   * The result for a code, or null when the file holds none: its flag was a chance hit and is withdrawn.
   *
   * @param confirmedAt `asOf` of a manifest that names this file: until then the register said the same, so
   * `freshUntil` moves on by as much, though never beyond the end of an entry's fixed term. Default: as written.
   * @throws SnapshotRefused `malformed` when what stands there is no listed result.
   */
  result(code: string, confirmedAt: string = this.asOf): ListedResult | null {
    const value = this.results.get(code);
    if (value === undefined) return null;
    const result = readListed(code, value);
    const later = Math.max(0, Date.parse(confirmedAt) - Date.parse(this.asOf));
    if (later === 0) return result;
    const ends = result.entries.flatMap(({ term }) => (term.kind === 'fixed' ? [endOfTerm(term.until)] : []));
    const until = Math.min(Date.parse(result.freshUntil) + later, ...ends);
    return { ...result, freshUntil: `${new Date(until).toISOString().slice(0, 19)}Z` };
  }
}

function readListed(code: string, value: unknown): ListedResult {
  try {
    const result = readLookupResult(value);
    if (result.outcome === 'listed') return result;
  } catch (error) {
    if (!(error instanceof AlienValue)) throw error;
    throw malformed(`${code}: ${error.message}`);
  }
  throw malformed(`the result of ${code} is not listed`);
}

/** A term that runs until a day ends with that day in China, eight hours ahead of UTC. */
function endOfTerm(day: string): number {
  const end = Date.parse(`${day}T00:00:00+08:00`) + DAY;
  if (Number.isNaN(end)) throw malformed('a term ends on no day');
  return end;
}

function malformed(what: string): SnapshotRefused {
  return new SnapshotRefused('malformed', `The details file breaks the format: ${what}.`);
}
