import { cast } from '@credit-lens/api-mock/cast';
import { type RunningServer, startServer } from '@credit-lens/api-mock/start-server';
import {
  coverage,
  creditList,
  listedSet,
  lookupResult,
  MAX_BATCH,
  referenceKinds,
  searchResponse,
} from '@credit-lens/sdk/contract-schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReferenceKind } from '../contract/reference-kinds.ts';
import { isAlienAnswerError, isProblemError } from '../errors/is-error.ts';
import { isCovered } from '../identity/coverage-predicate.ts';
import { createCreditClient } from './create-credit-client.ts';
import type { CreditClient } from './credit-client.ts';

let server: RunningServer;
let client: CreditClient;
beforeAll(async () => {
  server = await startServer({ port: 0, size: 1_000, faults: true });
  client = createCreditClient({ baseUrl: server.address });
}, 60_000);
afterAll(() => server.close());

const codes = cast().flatMap(({ code }) => code ?? []);
const nameOf = (role: string) => cast().find((member) => member.role === role)?.name ?? '';

describe('the client and the reference server', () => {
  it('agree on the result of every situation, asked alone or together', async () => {
    const keys = [...codes, '91330483MA2B9PTN02', '91330106FAKEYYYY', '11010719900101001X', 'x'];
    const alone = await Promise.all(keys.map((key) => client.lookup(key)));
    const fresh = createCreditClient({ baseUrl: server.address });
    const together = await fresh.lookupMany(keys);
    for (const result of [...alone, ...together]) expect(lookupResult.parse(result)).toEqual(result);
    expect(together.map(({ outcome, key }) => [outcome, key])).toEqual(
      alone.map(({ outcome, key }) => [outcome, key]),
    );
    const outcomes = new Set(alone.map(({ outcome }) => outcome));
    expect([...outcomes].sort()).toEqual(['listed', 'noEntry', 'notCovered']);
  });

  it('agree on the legacy numbers of an organisation', async () => {
    const results = await client.lookupMany(codes);
    const numbers = results.flatMap((result) => {
      const entity = 'entity' in result ? result.entity : null;
      return (entity?.legacyNumbers ?? []).map(({ value }) => ({ value, code: entity?.code }));
    });
    expect(numbers.length).toBeGreaterThan(0);
    for (const { value, code } of numbers) {
      expect(await client.lookup(value)).toMatchObject({ key: value, code });
    }
  });

  it('agree on a batch of the largest size and on a larger one', async () => {
    const many = Array.from({ length: 2 * MAX_BATCH + 1 }, (_, index) => codes[index % codes.length] ?? '');
    expect(
      (await createCreditClient({ baseUrl: server.address }).lookupMany(many)).map(({ key }) => key),
    ).toEqual(many);
    const items = (await client.listedSet()) as { set: { items: { code: string }[] } };
    const listed = items.set.items.map(({ code }) => code);
    for (const result of await client.lookupMany(listed)) expect(result.outcome).toBe('listed');
  });

  it('agree on the listed set, which every code of it and the coverage bear out', async () => {
    const answer = await client.listedSet();
    if (!answer.modified) throw new Error('There is a set.');
    expect(listedSet.parse(answer.set)).toEqual(answer.set);
    expect(answer.etag).toBeTypeOf('string');
    expect(await client.listedSet({ etag: answer.etag ?? '' })).toEqual({ modified: false });
    for (const { code } of answer.set.items) expect(isCovered(code, answer.set.coverage)).toBe('covered');
    expect((await client.coverage()).predicate).toEqual(answer.set.coverage);
  });

  it('agree on the catalogue and the coverage', async () => {
    const lists = await client.lists();
    for (const list of lists) expect(creditList.parse(list)).toEqual(list);
    expect(await client.list('B02')).toEqual(lists.find(({ id }) => id === 'B02'));
    const covered = await client.coverage();
    expect(coverage.parse(covered)).toEqual(covered);
  });

  it.each(Object.keys(referenceKinds) as ReferenceKind[])('agree on %s, together and alone', async (kind) => {
    const collection = await client.reference(kind);
    expect(referenceKinds[kind].collection.parse(collection)).toEqual(collection);
    const [row] = collection.items;
    expect(await client.referenceItem(kind, row?.id ?? '')).toEqual(row);
    const missing = await client.referenceItem(kind, 'nothing').catch((error: unknown) => error);
    expect(missing).toMatchObject({ status: 404, problem: { code: 'notFound' } });
  });

  it('agree on the regulations of a region on a day', async () => {
    const { items } = await client.reference('regulations', { region: '310115', asOf: '2020-07-01' });
    expect(items.map((row) => row.id)).toContain('p-shanghai-social-credit');
    expect(items.length).toBeLessThan((await client.reference('regulations')).items.length);
    const refused = await client.reference('regulations', { region: '31' }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ status: 400, problem: { pointers: ['/region'] } });
  });

  it('agree on a search and its pages', async () => {
    const page = await client.search({ name: nameOf('courtListed').slice(0, 4), limit: 1 });
    expect(searchResponse.parse(page)).toEqual(page);
    expect(page.candidates).toHaveLength(1);
    expect(page.next).toBeTypeOf('string');
    const next = await client.search({ name: nameOf('courtListed').slice(0, 4), cursor: page.next ?? '' });
    expect(next.candidates[0]?.code).not.toBe(page.candidates[0]?.code);
  });

  it('agree on how the server refuses', async () => {
    const missing = await client.list('Z99').catch((error: unknown) => error);
    if (!isProblemError(missing)) throw missing;
    expect(missing).toMatchObject({ status: 404, problem: { code: 'notFound' } });
    expect(missing.requestId).toBe(missing.problem?.requestId);
    const short = await client.search({ name: '子' }).catch((error: unknown) => error);
    expect(short).toMatchObject({ status: 400, problem: { code: 'invalidRequest' } });
  });

  it.each([
    ['status=503;retry-after=3600', { outcome: 'unavailable', reason: 'error', retryAt: expect.any(String) }],
    ['truncate', { outcome: 'unavailable' }],
    ['nonsense', { outcome: 'unavailable', reason: 'error' }],
    ['stall-body', { outcome: 'unavailable', reason: 'error' }],
    ['delay=5000', { outcome: 'unavailable', reason: 'error' }],
  ])('agree on the fault %s', async (fault, expected) => {
    const faulty = createCreditClient({
      baseUrl: server.address,
      timeout: 400,
      retries: 0,
      fetch: (input, init) => {
        (input as Request).headers.set('credit-lens-fault', fault);
        return fetch(input, init);
      },
    });
    expect(await faulty.lookup(codes[0] ?? '')).toMatchObject(expected);
    const error = await faulty.lists().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    if (fault === 'nonsense') expect(isAlienAnswerError(error)).toBe(true);
  });
});
