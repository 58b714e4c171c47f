import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationCheckCharacter } from '../identity/organisation-code.ts';
import { codeCheckCharacter } from '../identity/unified-social-credit-code.ts';
import { createCreditClient } from './create-credit-client.ts';
import { answerLookups, type FaultServer, sendJson, startFaultServer } from './fault-server.fixture.ts';
import { listed, noEntry } from './sample-results.fixture.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const client = () => createCreditClient({ baseUrl: server.baseUrl, retries: 0 });
const batches = () => server.received.map(({ body }) => (JSON.parse(body) as { codes: string[] }).codes);

/** The invented code of this number. */
function code(number: number): string {
  const organisation = `FAKE${String(number).padStart(4, '0')}`;
  const first17 = `91330106${organisation}${organisationCheckCharacter(organisation)}`;
  return first17 + codeCheckCharacter(first17);
}
const codes = (count: number) => Array.from({ length: count }, (_, number) => code(number));

/** Listed if the number is even, so that a wrong order shows. */
const answer = (key: string) => (Number(key.slice(12, 16)) % 2 === 0 ? listed(key) : noEntry(key));

describe('looking up many organisations', () => {
  it('asks in batches of 500 and answers in order', async () => {
    server.behave(answerLookups(answer));
    const asked = codes(1_201);
    const results = await client().lookupMany(asked);
    expect(results.map((result) => result.code)).toEqual(asked);
    expect(
      batches()
        .map((batch) => batch.length)
        .sort(),
    ).toEqual([201, 500, 500]);
  });

  it('answers any list of keys in order, each as if asked alone, and asks about each code once', async () => {
    server.behave(answerLookups(answer));
    const key = fc.oneof(
      fc.nat(30).map(code),
      fc.nat(30).map((number) => ` ${code(number).toLowerCase()}`),
      fc.constantFrom('', 'x', '11010719900101001X', '911101199001010293', '__proto__', '91330106FAKE00013'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(key, { maxLength: 60 }), async (keys) => {
        server.behave(answerLookups(answer));
        const together = await client().lookupMany(keys);
        const sent = batches().flat();
        expect(new Set(sent).size).toBe(sent.length);
        expect(together).toHaveLength(keys.length);
        const timeless = ({ outcome, key: repeated, code: own }: (typeof together)[number]) => ({
          outcome,
          repeated,
          own,
        });
        const alone = await Promise.all(keys.map((each) => client().lookup(each)));
        expect(together.map(timeless)).toEqual(alone.map(timeless));
      }),
      { numRuns: 25 },
    );
  });

  it('sends nothing when there is nothing to send', async () => {
    server.behave(answerLookups(answer));
    expect(await client().lookupMany([])).toEqual([]);
    expect(await client().lookupMany(['', '11010719900101001X'])).toMatchObject([
      { reason: 'malformed' },
      { reason: 'residentIdentifier' },
    ]);
    expect(server.received).toEqual([]);
  });

  it('answers only for the code that an answer is for', async () => {
    const [first = '', second = '', third = ''] = codes(3);
    server.behave((response) =>
      sendJson(response, 200, { results: [answer(second), answer(first), answer(third)] }),
    );
    const results = await client().lookupMany([first, second, third]);
    expect(results.map(({ outcome, key }) => [outcome, key])).toEqual([
      ['unavailable', first],
      ['unavailable', second],
      ['listed', third],
    ]);
  });

  it('is not spoilt by one alien answer', async () => {
    const [first = '', second = ''] = codes(2);
    server.behave((response) => sendJson(response, 200, { results: [{ outcome: 'other' }, answer(second)] }));
    expect(await client().lookupMany([first, second])).toMatchObject([
      { outcome: 'unavailable', key: first },
      { outcome: 'noEntry', key: second },
    ]);
  });

  it.each([1, 3])('has no answer when it gets %i for two', async (count) => {
    server.behave((response) => sendJson(response, 200, { results: codes(count).map(answer) }));
    const results = await client().lookupMany(codes(2));
    expect(results.map(({ outcome }) => outcome)).toEqual(['unavailable', 'unavailable']);
  });

  it('is unavailable as a whole when the server is, one result per code', async () => {
    server.behave((response) => sendJson(response, 503, {}, { 'retry-after': '3600' }));
    const results = await client().lookupMany([...codes(2), '']);
    expect(results).toMatchObject([
      { outcome: 'unavailable', retryAt: expect.any(String) },
      { outcome: 'unavailable' },
      { outcome: 'notCovered' },
    ]);
  });

  it('asks again without the keys that a stricter server refuses', async () => {
    const [first = '', second = '', third = ''] = codes(3);
    server.behave((response, { body }) => {
      const { codes: asked } = JSON.parse(body) as { codes: string[] };
      const index = asked.indexOf(second);
      if (index === -1) return sendJson(response, 200, { results: asked.map(answer) });
      sendJson(response, 422, {
        type: 'about:blank',
        title: 't',
        status: 422,
        detail: 'd',
        code: 'residentIdentifierRefused',
        requestId: 'r',
        action: 'a',
        pointers: [`/codes/${index}`, '/codes/999', '/elsewhere'],
      });
    });
    expect(await client().lookupMany([first, second, third])).toMatchObject([
      { outcome: 'listed' },
      { outcome: 'notCovered', reason: 'residentIdentifier', key: '' },
      { outcome: 'listed' },
    ]);
    expect(batches()).toEqual([
      [first, second, third],
      [first, third],
    ]);
  });
});
