import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCreditClient } from './create-credit-client.ts';
import { CODE, noEntry } from './sample-results.fixture.ts';

const START = Date.parse('2026-03-02T10:00:00Z');

// The clock stands still but for what a test lets pass, so that every wait is exact on the slowest machine.
beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const answer = () => Response.json(noEntry(CODE));
const busy = (status: number, retryAfter: string) => () =>
  new Response('{}', { status, headers: { 'retry-after': retryAfter } });
const stalled = (status: number) => () =>
  new Response(
    new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{')) }),
    { status },
  );

/** A look-up that is answered by these one after the other, with the times at which the server was asked. */
function lookUp(answers: readonly (() => Response | Promise<Response>)[], timeout: number) {
  const asked: number[] = [];
  const client = createCreditClient({
    baseUrl: 'http://127.0.0.1:8787',
    cache: false,
    timeout,
    fetch: async () => {
      const next = answers[asked.length] ?? answer;
      asked.push(Date.now() - START);
      return next();
    },
  });
  const settled = vi.fn();
  const result = client.lookup(CODE);
  void result.then(settled);
  return { asked, result, settled };
}

describe('a server that asks to wait', () => {
  it.each([429, 503])('with %i is asked again when the time is over, and not before', async (status) => {
    const { asked, result } = lookUp([busy(status, '2')], 10_000);
    await vi.advanceTimersByTimeAsync(1_999);
    expect(asked).toEqual([0]);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toEqual([0, 2_000]);
    expect(await result).toMatchObject({ outcome: 'noEntry' });
  });

  it.each([
    ['is longer than any that is sat out', 429, 3_600, 60_000],
    ['does not fit into the time of the call', 503, 20, 10_000],
  ])(
    'is left at once when the wait %s, and the result says when to ask again',
    async (_what, status, seconds, timeout) => {
      const { asked, result, settled } = lookUp([busy(status, String(seconds))], timeout);
      await vi.advanceTimersByTimeAsync(0);
      expect(settled).toHaveBeenCalledOnce();
      expect(await result).toMatchObject({
        outcome: 'unavailable',
        retryAt: new Date(START + seconds * 1_000).toISOString(),
      });
      expect(asked).toEqual([0]);
    },
  );
});

describe('a call whose time is over', () => {
  it.each<[string, () => Response | Promise<Response>]>([
    ['no headers have come', () => new Promise(() => undefined)],
    ['the body stalls', stalled(200)],
    ['the body of an error stalls', stalled(503)],
  ])('ends then, and not before, when %s', async (_what, stall) => {
    const { result, settled } = lookUp([stall], 4_000);
    await vi.advanceTimersByTimeAsync(3_999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(settled).toHaveBeenCalledOnce();
    expect(await result).toMatchObject({ outcome: 'unavailable', reason: 'error' });
  });
});
