import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readRetryAfter, readWait, retryTime } from './retry-after.ts';

const headers = (value: string, date?: string) =>
  new Headers({ 'retry-after': value, ...(date === undefined ? {} : { date }) });

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-01T00:00:00Z') }));
afterEach(() => vi.useRealTimers());

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    ['30', 30_000],
    ['Sun, 01 Nov 2026 00:01:00 GMT', 60_000],
    ['Sat, 31 Oct 2026 00:00:00 GMT', 0],
    ['-1', null],
    ['1.5', null],
    ['soon', null],
    ['', null],
  ])('%j is %s ms', (value, expected) => {
    expect(readRetryAfter(headers(value))).toBe(expected);
  });

  it('is taken by the clock of the server, for that of the device may be wrong', () => {
    const value = headers('Sun, 01 Nov 2026 05:01:00 GMT', 'Sun, 01 Nov 2026 05:00:00 GMT');
    expect(readRetryAfter(value)).toBe(60_000);
    expect(retryTime({ status: 503, headers: value })).toBe('2026-11-01T00:01:00.000Z');
  });

  it('of more years than a date can hold is the last date there is', () => {
    expect(retryTime({ status: 503, headers: headers('9'.repeat(30)) })).toBe('+275760-09-13T00:00:00.000Z');
    expect(retryTime({ status: 503, headers: new Headers() })).toBeNull();
  });
});

describe('the wait that a refusal asks for', () => {
  it.each<[string, number, Record<string, string>, number | null]>([
    ['Retry-After before all else', 429, { 'retry-after': '3', ratelimit: '"a";r=0;t=9' }, 3_000],
    ['the RateLimit of a quota used up', 429, { ratelimit: '"default";r=0;t=12' }, 12_000],
    ['that of the last quota to be full again', 429, { ratelimit: '"a";r=0;t=9, "b";r=0;t=60' }, 60_000],
    ['not that of a quota with room', 429, { ratelimit: '"burst";r=5;t=1, "day";r=0;t=3600' }, 3_600_000],
    ['not what stands in a name', 429, { ratelimit: '"a;t=99, \\";r=0;t=9";r=0;t=5' }, 5_000],
    ['the earlier form of it', 429, { 'ratelimit-reset': '7' }, 7_000],
    ['nothing, when the refusal has another reason', 503, { 'ratelimit-reset': '7' }, null],
    ['nothing, when it is unreadable', 429, { ratelimit: 'soon' }, null],
  ])('is %s', (_what, status, fields, expected) => {
    expect(readWait({ status, headers: new Headers(fields) })).toBe(expected);
  });
});
