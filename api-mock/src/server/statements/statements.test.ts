import type { IssuedStatement, StatementKeys } from '@credit-lens/sdk/contract';
import {
  fetchStatementKeys,
  shortCodeOf,
  type VerificationCircumstances,
  verifyStatement,
} from '@credit-lens/sdk/statement';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  codeOf,
  confirmation,
  type OperatedServer,
  operatedServer,
  proposal,
} from '../operated-server.fixture.ts';

const SHOP = 'https://shop.example';
const ADDRESS = 'http://127.0.0.1:8787';

let server: OperatedServer;
let secret: string;
let keys: StatementKeys;
beforeEach(async () => {
  server = operatedServer();
  const given = await server.operate('/v1/admin/keys', {
    purpose: 'marketplaceOnboarding',
    label: 'shop',
    audiences: [SHOP],
  });
  secret = given.body.secret;
  keys = await fetchStatementKeys(ADDRESS, {
    fetch: (address) => server.request(new URL(String(address)).pathname),
  });
});
afterEach(() => server.store.close());

const authorised = () => ({ authorization: `Bearer ${secret}` });
const ask = async (code: string, audience = SHOP) =>
  server.ask(`/v1/statements/${code}?audience=${encodeURIComponent(audience)}`, undefined, authorised());
const mint = async (code: string): Promise<IssuedStatement> => (await ask(code)).body;
const statusOf = async (): Promise<string> => (await server.request('/v1/statements/status/0')).text();
const verify = (compact: string, changes: Partial<VerificationCircumstances> = {}) =>
  verifyStatement(compact, { keys, audience: SHOP, now: server.clock, ...changes });
const later = (minutes: number): void => {
  server.clock = new Date(server.clock.getTime() + minutes * 60_000);
};

/** Publishes an entry of a firm, and gives its id. */
async function publish(code: string): Promise<string> {
  const { body } = await server.operate('/v1/admin/entries', proposal(code));
  const act = (command: object) =>
    server.operate(`/v1/admin/entries/${body.id}/commands`, { on: '2026-03-02', ...command });
  await act({ action: 'notify' });
  expect((await act({ action: 'publish', confirmation })).status).toBe(200);
  return body.id;
}

describe('a statement', () => {
  test.each([
    ['courtListed', { outcome: 'listed', entries: [{ list: { id: 'B02' }, listedOn: expect.any(String) }] }],
    [
      'noEntry',
      { outcome: 'noEntry', registration: 'registered', sources: [{ sourceId: expect.any(String) }, {}] },
    ],
    ['recognised', { outcome: 'listed' }],
  ])('tells what the register says of the firm %s, and verifies', async (role, subject) => {
    const { statement, validUntil } = await mint(codeOf(role));
    const result = await verify(statement, { status: await statusOf() });
    expect(result).toMatchObject({
      state: 'valid',
      statement: { credentialSubject: { outcome: subject.outcome }, validUntil },
    });
    if (role !== 'noEntry') expect(result).toMatchObject({ statement: { credentialSubject: subject } });
  });

  test('on a code outside the register says that, and so does one on a sole proprietor', async () => {
    const outside = await verify((await mint('91330106MA2CFAH12X')).statement);
    expect(outside).toMatchObject({
      statement: { credentialSubject: { outcome: 'notCovered', reason: 'outsideRegister' } },
    });
    const withheld = await verify((await mint(codeOf('soleProprietor'))).statement);
    expect(withheld).toMatchObject({
      statement: { credentialSubject: { outcome: 'notCovered', reason: 'withheld' } },
    });
    expect(withheld.state === 'valid' && withheld.statement.credentialSubject).not.toHaveProperty('name');
  });

  test.each([
    ['courtListed', 'adverse', 'enumerated'],
    ['openClauseGround', 'neutral', 'openClause'],
    ['suspendedEntry', 'neutral', 'byReference'],
    ['recognised', 'recognition', 'enumerated'],
  ])('on %s says how its entry is to be told: %s, on a ground that is %s', async (role, told, kind) => {
    const result = await verify((await mint(codeOf(role))).statement);
    expect(result).toMatchObject({
      state: 'valid',
      statement: { credentialSubject: { entries: [{ told, ground: { kind } }] } },
    });
  });

  test('says nothing that judges', async () => {
    const { statement } = await mint(codeOf('courtListed'));
    const payload = Buffer.from(statement.split('.')[1] ?? '', 'base64url').toString();
    expect(payload).not.toMatch(/score|safe|trust|flag|risk|"ok"|verdict/i);
  });

  test('is handed out again for half of its time, and to its own audience alone', async () => {
    const first = await mint(codeOf('noEntry'));
    later(29);
    expect(await mint(codeOf('noEntry'))).toEqual(first);
    later(3);
    expect((await mint(codeOf('noEntry'))).statement).not.toBe(first.statement);
    expect((await ask(codeOf('noEntry'), 'https://rival.example')).body.code).toBe('audienceRefused');
  });

  test('needs a key that owns the audience, at the moment it is asked for', async () => {
    const [{ id }] = (await server.operate('/v1/admin/keys')).body.keys;
    expect(
      (await server.operate(`/v1/admin/keys/${id}/audiences`, { audiences: ['https://other.example'] }))
        .status,
    ).toBe(200);
    expect((await ask(codeOf('noEntry'))).status).toBe(403);
    expect((await ask(codeOf('noEntry'), 'https://other.example')).status).toBe(200);
    await server.operate(`/v1/admin/keys/${id}/revoke`, {});
    expect((await ask(codeOf('noEntry'), 'https://other.example')).status).toBe(401);
    const kinds = (await server.store.eventsAfter(0, 10)).map(({ kind }) => kind);
    expect(kinds).toEqual(['keyCreated', 'keyAudiencesSet', 'keyRevoked']);
  });

  test('comes bare to who asks for it so', async () => {
    const { statement } = await mint(codeOf('noEntry'));
    const path = `/v1/statements/${codeOf('noEntry')}?audience=${encodeURIComponent(SHOP)}`;
    const response = await server.request(path, {
      headers: { ...authorised(), accept: 'application/vc+jwt' },
    });
    expect([response.headers.get('content-type'), await response.text()]).toEqual([
      'application/vc+jwt',
      statement,
    ]);
  });

  test('comes in batches of 500, all or none', async () => {
    const codes = Array.from({ length: 500 }, (_, at) =>
      at % 2 === 0 ? codeOf('noEntry') : codeOf('courtListed'),
    );
    const { body } = await server.ask('/v1/statements', { audience: SHOP, codes }, authorised());
    expect(body.statements.map(({ code }: IssuedStatement) => code)).toEqual(codes);
    expect(await server.store.statements.logSize()).toBe(2);
    const refused = await server.ask(
      '/v1/statements',
      { audience: SHOP, codes: [codeOf('recognised'), 'x'] },
      authorised(),
    );
    expect([refused.body.code, refused.body.pointers]).toEqual(['malformedCode', ['/codes/1']]);
    expect(await server.store.statements.logSize()).toBe(2);
  });

  test('never reaches the log of requests', async () => {
    await mint(codeOf('noEntry'));
    expect(JSON.stringify(server.lines)).not.toContain(codeOf('noEntry'));
  });
});

describe('a change of the register', () => {
  test('withdraws what it makes untrue, and nothing else: an entry is published, contested, removed', async () => {
    const code = codeOf('noEntry');
    const other = await mint(codeOf('recognised'));
    const before = await mint(code);
    const entry = await publish(code);
    expect(await verify(before.statement, { status: await statusOf() })).toMatchObject({
      reason: 'withdrawn',
    });

    const listed = await mint(code);
    expect(await verify(listed.statement, { status: await statusOf() })).toMatchObject({
      state: 'valid',
      statement: { credentialSubject: { outcome: 'listed', entries: [{ contested: false }] } },
    });
    const objecting = {
      code,
      entry,
      grounds: ['obligationFulfilled'],
      from: 'listedOrganisation',
      proofNumber: null,
    };
    const { body } = await server.ask('/v1/objections', objecting);
    expect(await verify(listed.statement, { status: await statusOf() })).toMatchObject({ state: 'valid' });
    await server.operate(`/v1/admin/objections/${body.id}/commands`, {
      action: 'confirmStanding',
      on: '2026-03-02',
    });
    expect(await verify(listed.statement, { status: await statusOf() })).toMatchObject({
      reason: 'withdrawn',
    });

    const contested = await mint(code);
    expect(await verify(contested.statement)).toMatchObject({
      statement: { credentialSubject: { entries: [{ contested: true }] } },
    });
    const removed = await server.operate(`/v1/admin/entries/${entry}/commands`, {
      action: 'remove',
      reason: 'corrected',
      on: '2026-03-02',
    });
    expect(removed.status).toBe(200);
    expect(await verify(contested.statement, { status: await statusOf() })).toMatchObject({
      reason: 'withdrawn',
    });
    expect(await verify((await mint(code)).statement)).toMatchObject({
      statement: { credentialSubject: { outcome: 'noEntry' } },
    });
    expect(await verify(other.statement, { status: await statusOf() })).toMatchObject({ state: 'valid' });
  });

  test('that is not public withdraws nothing', async () => {
    const { statement } = await mint(codeOf('noEntry'));
    await server.operate('/v1/admin/entries', proposal(codeOf('noEntry')));
    expect(await verify(statement, { status: await statusOf() })).toMatchObject({ state: 'valid' });
  });

  test('takes the text of a withdrawn statement away from paper too', async () => {
    const { shortCode, statement } = await mint(codeOf('noEntry'));
    expect(shortCode).toBe(await shortCodeOf(statement));
    expect((await server.ask(`/v1/statements/by-short-code/${shortCode}`)).body.statement).toBe(statement);
    await publish(codeOf('noEntry'));
    const gone = await server.ask(`/v1/statements/by-short-code/${shortCode}`);
    expect([gone.status, gone.body.code]).toEqual([410, 'statementWithdrawn']);
  });
});

describe('a status list', () => {
  test('is signed for minutes, and the same bytes for everyone within one', async () => {
    const { statement } = await mint(codeOf('courtListed'));
    const first = await statusOf();
    later(0.4);
    expect(await statusOf()).toBe(first);
    later(16);
    expect(await verify(statement, { status: first })).toMatchObject({ reason: 'staleStatus' });
    expect(await verify(statement, { status: await statusOf() })).toMatchObject({ state: 'valid' });
  });
});

describe('the log', () => {
  const head = async () => (await server.ask('/v1/log')).body;
  const proofOf = async ({ leafHash }: IssuedStatement, size: number) =>
    (await server.ask(`/v1/log/proof?hash=${leafHash}&size=${size}`)).body.path;

  test('holds every statement, shows it, and grows only at its end', async () => {
    const roles = ['noEntry', 'courtListed', 'recognised', 'contested', 'openEnded'];
    const minted: IssuedStatement[] = [];
    let last = { size: 0, rootHash: (await head()).rootHash };
    for (const role of roles) {
      const statement = await mint(codeOf(role));
      minted.push(statement);
      const { treeHead, size, rootHash } = await head();
      expect(size).toBe(minted.length);
      const { path: growth } = (await server.ask(`/v1/log/consistency?first=${last.size}&second=${size}`))
        .body;
      const path = await proofOf(statement, size);
      const log = { treeHead, path, last: { ...last, path: growth } };
      expect(await verify(statement.statement, { log })).toMatchObject({
        state: 'valid',
        checked: { log: true },
        leafHash: statement.leafHash,
      });
      last = { size, rootHash };
    }
    const { treeHead, size } = await head();
    const [one, two] = minted;
    if (one === undefined || two === undefined) throw new TypeError('Statements were minted');
    expect(await verify(one.statement, { log: { treeHead, path: await proofOf(two, size) } })).toMatchObject({
      reason: 'notLogged',
    });
  });

  test('that is led back, or forked, is noticed, and so is a head that others signed', async () => {
    const statement = await mint(codeOf('noEntry'));
    const before = await head();
    await mint(codeOf('courtListed'));
    const seen = await head();
    const path = await proofOf(statement, 1);
    const back = { treeHead: before.treeHead, path, last: { ...seen, path: [] } };
    expect(await verify(statement.statement, { log: back })).toMatchObject({ reason: 'rolledBackLog' });
    const forked = { treeHead: before.treeHead, path, last: { size: 1, rootHash: seen.rootHash, path: [] } };
    expect(await verify(statement.statement, { log: forked })).toMatchObject({ reason: 'rolledBackLog' });
    const forged = { treeHead: statement.statement, path };
    expect(await verify(statement.statement, { log: forged })).toMatchObject({ reason: 'forgedTreeHead' });
  });

  test('holds no code, no name and nothing that they can be guessed by', async () => {
    const code = codeOf('noEntry');
    const one = await mint(code);
    later(60);
    const two = await mint(code);
    expect(two.leafHash).not.toBe(one.leafHash);
    const answers = [await head(), (await server.ask(`/v1/log/proof?hash=${one.leafHash}`)).body];
    expect(JSON.stringify(answers)).not.toContain(code);
  });

  test('is only ever appended to, whoever writes into the file', async () => {
    await mint(codeOf('noEntry'));
    const size = await server.store.statements.logSize();
    await expect(
      server.store.statements.mint([codeOf('courtListed')], SHOP, server.clock, () => {
        throw new Error('broken off');
      }),
    ).rejects.toThrow('broken off');
    expect(await server.store.statements.logSize()).toBe(size);
  });
});

describe('what was minted long ago', () => {
  test('is forgotten 30 days after its end, while the log keeps its leaf', async () => {
    const { shortCode, leafHash } = await mint(codeOf('noEntry'));
    later(31 * 24 * 60);
    await mint(codeOf('courtListed'));
    expect((await server.ask(`/v1/statements/by-short-code/${shortCode}`)).status).toBe(404);
    expect((await server.ask(`/v1/log/proof?hash=${leafHash}`)).body.index).toBe(0);
  });
});
