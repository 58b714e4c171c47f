import { listed } from '../../../client/sample-results.fixture.ts';
import type { ListedResult } from '../../../contract/types.gen.ts';

/** The result for an invented code as of a fixed instant, with one entry: of open end, or until a day. */
export function listedResult(code: string, until: string | null = null): ListedResult {
  const result = listed(code);
  const asOf = '2026-03-01T00:00:00Z';
  return {
    ...result,
    asOf,
    freshUntil: '2026-03-01T06:00:00Z',
    sources: result.sources.map((source) => ({ ...source, asOf })) as ListedResult['sources'],
    entries: result.entries.map((entry) => ({
      ...entry,
      term: until === null ? { kind: 'openEnded' } : { kind: 'fixed', until },
    })) as ListedResult['entries'],
  };
}
