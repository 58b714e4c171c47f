import { describe, expect, it } from 'vitest';
import { noEntry } from '../sample-results.fixture.ts';
import { answerLifetime } from './answer-lifetime.ts';
import { unavailable } from './local-answer.ts';

const result = { ...noEntry('91330106FAKE000133'), freshUntil: '2026-11-01T01:00:00Z' };
const date = 'Sun, 01 Nov 2026 00:00:00 GMT';
const HOUR = 3_600_000;
const lifetime = (headers: Record<string, string>, isOwn = true) =>
  answerLifetime(result, new Headers(headers), isOwn);

describe('how long an answer is kept', () => {
  it('is as long as the server says it is fresh, by the clock of the server', () => {
    expect(lifetime({ date })).toBe(HOUR);
    expect(lifetime({ date: 'Sun, 01 Nov 2026 00:45:00 GMT' })).toBe(HOUR / 4);
    expect(lifetime({ date: 'Sun, 01 Nov 2026 02:00:00 GMT' })).toBe(0);
  });

  it('is the shorter of max-age and freshUntil', () => {
    expect(lifetime({ date, 'cache-control': 'public, max-age=60' })).toBe(60_000);
    expect(lifetime({ date, 'cache-control': 'max-age=7200' })).toBe(HOUR);
    expect(lifetime({ 'cache-control': 'max-age=60' })).toBe(60_000);
    expect(lifetime({ 'cache-control': 's-maxage=60' })).toBe(0);
  });

  it('is shorter by the time that a cache on the way has held it', () => {
    expect(lifetime({ date, age: '600' })).toBe(HOUR - 600_000);
    expect(lifetime({ date, age: '6000' })).toBe(0);
  });

  it('is nothing when the server forbids it, or when its time is not known', () => {
    expect(lifetime({ date, 'cache-control': 'no-store' })).toBe(0);
    expect(lifetime({ date, 'cache-control': 'max-age=60, no-cache' })).toBe(0);
    expect(lifetime({})).toBe(0);
    expect(lifetime({ date: 'yesterday' })).toBe(0);
  });

  it('of a result in a batch goes by the result, for the headers are those of the batch', () => {
    expect(lifetime({ date, 'cache-control': 'no-store' }, false)).toBe(HOUR);
    expect(lifetime({ 'cache-control': 'max-age=60' }, false)).toBe(0);
  });

  it('is nothing for an answer that is none', () => {
    expect(answerLifetime(unavailable('x', 'error', null), new Headers({ date }), true)).toBe(0);
  });
});
