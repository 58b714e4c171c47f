import type { LookupResponse, LookupResult, Problem, SearchResponse } from '@credit-lens/sdk/contract';
import { parseIdentifier } from '@credit-lens/sdk/identity';
import { afterAll, describe, expect, test } from 'vitest';
import { cast } from '../register/cast.ts';
import { unborneCode } from '../register/invented-code.ts';
import { openRegister } from '../store/open-register.ts';
import { createApp } from './create-app.ts';
import type { LogLine } from './log-line.ts';
import { MAX_BODY } from './read-json-body.ts';

/** Form of a resident identity number with a right check character; of nobody. */
const RESIDENT = '110101199001011237';
/** Has the right check character of a resident number and of a company code, so it could be either. */
const AMBIGUOUS = '310120199001010599';

const now = new Date('2026-03-02T10:00:30Z');
const { store } = openRegister({ size: 600, now });
const lines: LogLine[] = [];
const app = createApp({ store, now: () => now, log: (line) => lines.push(line) });
afterAll(() => store.close());

const codeOf = (role: string): string => cast().find((member) => member.role === role)?.code ?? '';
const get = async (key: string): Promise<LookupResult> =>
  (await (await app.request(`/v1/entities/${encodeURIComponent(key)}`)).json()) as LookupResult;
const post = (path: string, body: unknown): Promise<Response> =>
  Promise.resolve(
    app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
    }),
  );
const lookup = async (codes: readonly string[]): Promise<LookupResult[]> =>
  ((await (await post('/v1/entities/lookup', { codes })).json()) as LookupResponse).results;

describe('looking up one key', () => {
  test.each([
    ['courtListed', 'listed'],
    ['recognised', 'listed'],
    ['nonconformingCode', 'listed'],
    ['publicBodyListed', 'listed'],
    ['noEntry', 'noEntry'],
    ['removed', 'noEntry'],
    ['repaired', 'noEntry'],
    ['corrected', 'noEntry'],
    ['annulled', 'noEntry'],
    ['expiredYesterday', 'noEntry'],
    ['proposed', 'noEntry'],
    ['notified', 'noEntry'],
    ['homonymB', 'noEntry'],
    ['branchOfListedParent', 'noEntry'],
    ['parentOfListedBranch', 'noEntry'],
    ['soleProprietor', 'notCovered'],
  ])('the firm "%s" is %s', async (role, outcome) => {
    expect((await get(codeOf(role))).outcome).toBe(outcome);
  });

  test.each([
    ['a real code', '91110108795101314G', 'outsideRegister'],
    ['a covered code that nobody bears', unborneCode(), 'notRegistered'],
    ['a sole proprietor', codeOf('soleProprietor'), 'withheld'],
    ['a sole proprietor whom no register knows', '92110108795101314G', 'withheld'],
    ['a code of another register with a failed check', '911101087951013140', 'outsideRegister'],
    ['an organisation code of another register', '795101314', 'outsideRegister'],
  ])('%s is not covered', async (_what, key, reason) => {
    expect(await get(key)).toMatchObject({ outcome: 'notCovered', reason });
  });

  test('labels a code whose check character fails, and holds nothing against it', async () => {
    expect(await get(codeOf('nonconformingCode'))).toMatchObject({ codeValidity: 'nonconforming' });
    expect(await get(codeOf('courtListed'))).toMatchObject({ codeValidity: 'valid' });
  });

  test('takes lower case, full-width characters and spaces', async () => {
    expect(await get('９１330106 fake-000133')).toMatchObject({
      outcome: 'listed',
      key: codeOf('courtListed'),
    });
  });

  test('resolves legacy numbers to the unified code', async () => {
    const result = await get(codeOf('legacyOnlyLookup'));
    const numbers = 'entity' in result ? (result.entity?.legacyNumbers ?? []) : [];
    expect(numbers).toHaveLength(2);
    for (const { value } of numbers)
      expect(await get(value)).toMatchObject({
        outcome: 'listed',
        key: value,
        code: codeOf('legacyOnlyLookup'),
      });
  });

  test('tells by no legacy number whether a sole proprietor bears it', async () => {
    const told = async (key: string): Promise<object> => ({ ...(await get(key)), key: 'asked' });
    const bornByNobody = {
      registrationNumber: await told('330106999999999'),
      organisationCode: await told('FAKEZZZZ0'),
    };
    let asked = 0;
    for await (const { entity } of store.rows())
      if (entity.kind === 'soleProprietor')
        for (const { kind, value } of entity.legacyNumbers) {
          asked++;
          expect(await told(value)).toEqual(bornByNobody[kind]);
          expect(await lookup([value])).toEqual([await get(value)]);
        }
    expect(asked).toBeGreaterThan(2);
    expect(bornByNobody.registrationNumber).toMatchObject({ outcome: 'notCovered', code: null });
    expect(bornByNobody.organisationCode).toEqual(bornByNobody.registrationNumber);
  });

  test('serves adverse entries and recognitions side by side, newest first', async () => {
    const result = await get(codeOf('listedAndRecognised'));
    const entries = result.outcome === 'listed' ? result.entries : [];
    expect(entries.map((entry) => entry.list.id)).toEqual(['B02', 'R07']);
  });

  test('gives markup in a name back as text', async () => {
    const result = await get(codeOf('markupInName'));
    expect('entity' in result && result.entity?.name).toContain('<b>璠&"瓒\'</b>');
  });

  test.each([['x'], ['91330106FAKE00013'], ['91330106FAKE00013O'], ['123456789'], ['9'.repeat(2_000)]])(
    'refuses the malformed key %s without repeating it',
    async (key) => {
      const response = await app.request(`/v1/entities/${key}`);
      const problem = (await response.json()) as Problem;
      expect([response.status, problem.code]).toEqual([400, 'malformedCode']);
      if (key.length > 1) expect(JSON.stringify(problem)).not.toContain(key);
    },
  );
});

describe('a key shaped like a resident identity number', () => {
  test('has a form that could be a company’s as well, or could not', () => {
    expect(parseIdentifier(AMBIGUOUS).kind).toBe('ambiguousIdentifier');
    expect(parseIdentifier(RESIDENT).kind).toBe('residentIdentifier');
  });

  test.each([
    [RESIDENT],
    ['110101900101123'],
    [AMBIGUOUS],
    ['110101\u200b19900101\u20601237'],
    ['１１０１０１ 19900101-1237'],
  ])('is refused, and stands neither in the answer nor in the log: %s', async (key) => {
    lines.length = 0;
    const responses = [
      await app.request(`/v1/entities/${encodeURIComponent(key)}`),
      await post('/v1/entities/lookup', { codes: ['x', key] }),
      await post('/v1/search', { name: `子虚 ${key}` }),
    ];
    for (const response of responses) {
      expect(response.status).toBe(422);
      const text = await response.text();
      expect(text).toContain('residentIdentifierRefused');
      expect(text).not.toContain(key);
    }
    expect(lines).toHaveLength(3);
    expect(JSON.stringify(lines)).not.toContain(key.slice(0, 9));
  });

  test.each([
    ['911010519491231002X'],
    ['1 11010519491231002X'],
    ['1101051949123100281'],
    ['1101054912310022'],
    ['110105/19491231/002X'],
    ['110105_19491231_002X'],
    ['110105,19491231[002X]'],
    ['企业名称：张三11010519491231002X商贸有限公司'],
  ])('is refused in a name whatever stands between and around its characters: %s', async (name) => {
    const response = await post('/v1/search', { name });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 'residentIdentifierRefused', pointers: ['/name'] });
  });

  test('refuses a whole batch and points at the places', async () => {
    const response = await post('/v1/entities/lookup', {
      codes: [RESIDENT, codeOf('courtListed'), RESIDENT],
    });
    expect(await response.json()).toMatchObject({ pointers: ['/codes/0', '/codes/2'] });
  });
});

describe('looking up a batch', () => {
  test('answers each code in the order asked, repeated and malformed ones included', async () => {
    const codes = [codeOf('noEntry'), 'rubbish', codeOf('courtListed'), codeOf('noEntry')];
    const results = await lookup(codes);
    expect(results.map((result) => result.outcome)).toEqual(['noEntry', 'notCovered', 'listed', 'noEntry']);
    expect(results[1]).toMatchObject({ reason: 'malformed', key: '', code: null });
    expect(results[3]).toEqual(results[0]);
    expect(results[2]).toEqual(await get(codeOf('courtListed')));
  });

  test('takes 500 codes and no more', async () => {
    expect(await lookup(Array<string>(500).fill(codeOf('courtListed')))).toHaveLength(500);
    const response = await post('/v1/entities/lookup', { codes: Array(501).fill(codeOf('courtListed')) });
    expect([response.status, ((await response.json()) as Problem).code]).toEqual([413, 'batchTooLarge']);
  });

  test.each([
    [{ codes: [] }, '/codes'],
    [{ codes: [5] }, '/codes/0'],
    [{ codes: ['x', ''] }, '/codes/1'],
    [{ codes: 'x' }, '/codes'],
    [{}, '/codes'],
    [[], ''],
    [null, ''],
  ])('refuses the body %j and points at %s', async (body, pointer) => {
    const response = await post('/v1/entities/lookup', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'invalidRequest', pointers: [pointer] });
  });
});

describe('searching by name', () => {
  const search = async (body: unknown): Promise<SearchResponse> =>
    (await (await post('/v1/search', body)).json()) as SearchResponse;

  test('gives candidates without any entry, both firms of the same name included', async () => {
    const name = '南京 亡是阗隽文化传播 有限公司';
    const { candidates, next } = await search({ name });
    expect(candidates.map((candidate) => candidate.code)).toEqual([codeOf('homonymA'), codeOf('homonymB')]);
    expect(candidates[0]?.match).toBe('registeredName');
    expect(JSON.stringify(candidates)).not.toMatch(/entries|B19/);
    expect(next).toBeNull();
  });

  test('finds a firm by a former name, and says that it is one', async () => {
    const { candidates } = await search({ name: '厦门子虚颢飏软件有限公司' });
    expect(candidates).toMatchObject([{ code: codeOf('formerNameFirm'), match: 'formerName' }]);
  });

  test('pages with an opaque cursor', async () => {
    const first = await search({ name: '子虚', limit: 2 });
    const second = await search({ name: '子虚', limit: 2, cursor: first.next });
    expect(second.candidates).toHaveLength(2);
    expect(second.candidates).not.toEqual(first.candidates);
  });

  test.each([
    [{ name: '子 ' }, '/name'],
    [{ name: '子\u3000\u3000' }, '/name'],
    [{ name: 'e\u0301' }, '/name'],
    [{ name: '子虚', limit: 51 }, '/limit'],
    [{ name: '子虚', cursor: 'made-up' }, '/cursor'],
    [{ name: '子虚', cursor: ' WzIsMTJd' }, '/cursor'],
    [{ name: '子虚', cursor: '11010519491231002X' }, '/cursor'],
    [{ name: '子虚\u0000' }, '/name'],
    [{ name: '子\u0000虚商贸' }, '/name'],
    [{ name: '子虚\u001b[2J' }, '/name'],
    [{ name: '子虚\u0085x\u009f' }, '/name'],
  ])('refuses %j', async (body, pointer) => {
    const response = await post('/v1/search', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ pointers: [pointer] });
  });
});

describe('a request of the wrong kind', () => {
  test.each([
    ['DELETE', '/v1/entities/91330106FAKE000133', 'GET, HEAD'],
    ['GET', '/v1/entities/lookup', 'POST'],
    ['GET', '/v1/search', 'POST'],
    ['POST', '/v1/listed', 'GET, HEAD'],
  ])('%s %s is told which methods there are', async (method, path, allow) => {
    const response = await app.request(path, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, allow]);
    expect(await response.json()).toMatchObject({ code: 'methodNotAllowed' });
  });

  test('is told that there is nothing at the path, and the path is not logged', async () => {
    lines.length = 0;
    expect((await app.request(`/v2/${RESIDENT}?name=someone`)).status).toBe(404);
    expect(lines).toMatchObject([{ method: 'GET', route: 'unmatched', status: 404 }]);
  });

  test('is told that its body is too large, not JSON, or not declared as JSON', async () => {
    const send = (body: string, type: string): Promise<Response> =>
      Promise.resolve(app.request('/v1/search', { method: 'POST', headers: { 'content-type': type }, body }));
    const codes = [];
    for (const response of [
      await send('x'.repeat(MAX_BODY + 1), 'application/json'),
      await send('{', 'application/json'),
      await send('{}', 'text/plain'),
    ])
      codes.push(((await response.json()) as Problem).code);
    expect(codes).toEqual(['bodyTooLarge', 'invalidRequest', 'unsupportedMediaType']);
  });
});

describe('what surrounds every answer', () => {
  test('logs method, route pattern, status, duration and request id, and never a key or a name', async () => {
    lines.length = 0;
    await app.request(`/v1/entities/${codeOf('courtListed')}`);
    await post('/v1/entities/lookup', { codes: [codeOf('courtListed')] });
    await post('/v1/search', { name: '子虚翀彧' });
    expect(lines.map((line) => line.route)).toEqual([
      '/v1/entities/{code}',
      '/v1/entities/lookup',
      '/v1/search',
    ]);
    for (const line of lines)
      expect(Object.keys(line)).toEqual(['method', 'route', 'status', 'milliseconds', 'requestId']);
    expect(JSON.stringify(lines)).not.toMatch(/FAKE|子虚/);
  });

  test('carries a request id, in the headers and in a problem', async () => {
    const response = await app.request('/nowhere');
    const problem = (await response.json()) as Problem;
    expect(response.headers.get('request-id')).toBe(problem.requestId);
    expect(problem.type).toMatch(/\/docs#problem-notFound$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('names the address of its operator, whatever address a caller names', async () => {
    const named = createApp({ store, address: 'https://credit.example/' });
    for (const host of ['evil.example', '127.0.0.1:8787']) {
      const problem = (await (await named.request(`http://${host}/nowhere`)).json()) as Problem;
      expect(problem.type).toBe('https://credit.example/docs#problem-notFound');
      const docs = await named.request(`http://${host}/docs`);
      const page = await docs.text();
      expect(page).toContain("'https://credit.example");
      expect(page).not.toContain(host);
      const etag = docs.headers.get('etag') ?? '';
      const again = await named.request(`http://${host}/docs`, { headers: { 'if-none-match': etag } });
      expect(again.status).toBe(304);
    }
    const unnamed = (await (await app.request('http://evil.example/nowhere')).json()) as Problem;
    expect(unnamed.type).toBe('http://127.0.0.1:8787/docs#problem-notFound');
  });

  test('lets any origin read it, without credentials, and tells no referrer', async () => {
    const response = await app.request('/v1/listed', { headers: { origin: 'https://shop.example' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.has('access-control-allow-credentials')).toBe(false);
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const preflight = await app.request('/v1/search', {
      method: 'OPTIONS',
      headers: { origin: 'https://shop.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET,POST');
  });

  test('turns a failure within into a problem that tells nothing of the inside, and logs its kind alone', async () => {
    lines.length = 0;
    const broken = createApp({
      store: { ...store, meta: () => Promise.reject(new TypeError('secret inside')) },
      log: (line) => lines.push(line),
    });
    const response = await broken.request('/v1/coverage');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    expect(lines).toMatchObject([{ status: 500, error: 'TypeError' }]);
    expect(JSON.stringify(lines)).not.toContain('secret');
  });

  test('never speaks of what it withholds: no sole proprietor stands in the listed set or a search', async () => {
    const listed = await (await app.request('/v1/listed')).text();
    expect(listed).not.toContain(codeOf('soleProprietor'));
    expect(await (await post('/v1/search', { name: '义乌乌有骁鸾' })).json()).toEqual({
      candidates: [],
      next: null,
    });
  });
});
