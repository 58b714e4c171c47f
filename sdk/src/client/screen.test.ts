import { describe, expect, it } from 'vitest';
import { createServerDouble } from '../testing/create-server-double.ts';
import { SAMPLE_CODES } from '../testing/sample.ts';
import { createClient } from './create-client.ts';
import { screen } from './screen.ts';

const bidders = [
  SAMPLE_CODES.noEntry,
  ` ${SAMPLE_CODES.listed.toLowerCase()} `,
  '11010719900101001X',
  SAMPLE_CODES.listed,
  'no code',
  SAMPLE_CODES.notCovered,
];

describe('a screening', () => {
  it('gives each bidder its outcome and evidence, in the order given', async () => {
    const { fetch, baseUrl, requests } = createServerDouble();
    const { items, counts, askedAt } = await screen(createClient({ baseUrl, fetch }), bidders);
    expect(items.map(({ index, result }) => [index, result.outcome])).toEqual([
      [0, 'noEntry'],
      [1, 'listed'],
      [2, 'notCovered'],
      [3, 'listed'],
      [4, 'notCovered'],
      [5, 'notCovered'],
    ]);
    expect(items.map(({ sameAs }) => sameAs)).toEqual([null, null, null, 1, null, null]);
    expect(items.map(({ readAs }) => readAs)).toEqual([
      'unifiedSocialCreditCode',
      'unifiedSocialCreditCode',
      'residentIdentifier',
      'unifiedSocialCreditCode',
      'malformed',
      'unifiedSocialCreditCode',
    ]);
    expect(items[1]?.result).toMatchObject({ sources: expect.any(Array), asOf: expect.any(String) });
    expect(counts).toEqual({ listed: 2, noEntry: 1, notCovered: 3, unavailable: 0 });
    expect(askedAt).toBe(baseUrl);
    expect(requests).toHaveLength(1);
  });

  it('never repeats what is shaped like a person’s number', async () => {
    const { fetch, baseUrl, requests } = createServerDouble();
    const screening = await screen(createClient({ baseUrl, fetch }), bidders);
    expect(JSON.stringify([screening, requests])).not.toContain('11010719900101001X');
  });

  it('has every item unavailable when the server fails', async () => {
    const { fetch, baseUrl, fail } = createServerDouble();
    fail('offline');
    const { counts } = await screen(createClient({ baseUrl, fetch, retries: 0 }), bidders);
    expect(counts).toEqual({ listed: 0, noEntry: 0, notCovered: 2, unavailable: 4 });
  });
});
