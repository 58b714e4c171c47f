import { lookupResult } from '@credit-lens/sdk/contract-schema';
import { describe, expect, it } from 'vitest';
import type { ClientOptions } from '../client/client.ts';
import { createCreditClient } from '../client/create-credit-client.ts';
import { createServerDouble } from './create-server-double.ts';
import type { Fault } from './fault.ts';
import { SAMPLE_CODES, sample } from './sample.ts';

function standIn(options: Partial<ClientOptions> = {}) {
  const server = createServerDouble();
  const client = createCreditClient({
    baseUrl: server.baseUrl,
    fetch: server.fetch,
    cache: false,
    retries: 0,
    timeout: 200,
    ...options,
  });
  return { server, client };
}

describe('a server in memory', () => {
  it('answers about each code of its sample, alone and together, as the contract says', async () => {
    const { client } = standIn();
    const codes = Object.values(SAMPLE_CODES);
    const together = await client.lookupMany(codes);
    for (const [at, code] of codes.entries()) {
      const alone = await client.lookup(code);
      expect(lookupResult.parse(alone)).toEqual(alone);
      expect(alone.outcome).toBe(together[at]?.outcome);
    }
    expect(together.map(({ outcome }) => outcome)).toEqual([
      'listed',
      'listed',
      'listed',
      'noEntry',
      'notCovered',
    ]);
    expect(await client.lookup(SAMPLE_CODES.contested)).toMatchObject({
      entries: expect.arrayContaining([expect.objectContaining({ contested: true })]),
    });
  });

  it('knows invented companies alone, and of real ones only that they are not covered', () => {
    for (const { key } of Object.values(sample.results)) expect(key.slice(8, 12)).toBe('FAKE');
  });

  it('finds names, page by page, and gives lists and coverage', async () => {
    const { client } = standIn();
    const first = await client.search({ name: '有限公司', limit: 3 });
    expect(first.candidates).toHaveLength(3);
    const second = await client.search({ name: '有限公司', limit: 3, cursor: first.next ?? '' });
    expect([second.candidates.length, second.next]).toEqual([1, null]);
    expect((await client.lists()).length).toBeGreaterThan(0);
    expect((await client.coverage()).register.entities).toBeGreaterThan(0);
  });

  it('answers as a test wants', async () => {
    const { server, client } = standIn();
    const { key, code } = await client.lookup(SAMPLE_CODES.noEntry);
    const now = new Date().toISOString();
    server.answer({ outcome: 'notCovered', key, code, reason: 'withheld', asOf: now, freshUntil: now });
    expect(await client.lookup(SAMPLE_CODES.noEntry)).toMatchObject({ reason: 'withheld' });
    expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'GET']);
  });

  it.each<[Fault, object]>([
    ['offline', { reason: 'offline' }],
    ['silence', { reason: 'error' }],
    ['stalledBody', { reason: 'error' }],
    ['truncated', { reason: 'error' }],
    ['alien', { reason: 'error' }],
    [
      { status: 503, retryAfter: 3_600 },
      { reason: 'error', retryAt: expect.any(String) },
    ],
  ])('fails with %j until it recovers', async (fault, expected) => {
    const { server, client } = standIn();
    server.fail(fault);
    expect(await client.lookup(SAMPLE_CODES.listed)).toMatchObject({ outcome: 'unavailable', ...expected });
    server.recover();
    expect(await client.lookup(SAMPLE_CODES.listed)).toMatchObject({ outcome: 'listed' });
  });

  it('fails as often as said', async () => {
    const { server, client } = standIn({ retries: 1, timeout: 5_000 });
    server.fail({ status: 503 }, 1);
    expect(await client.lookup(SAMPLE_CODES.listed)).toMatchObject({ outcome: 'listed' });
    expect(server.requests).toHaveLength(2);
  });
});
