import { beforeAll, describe, expect, it } from 'vitest';
import {
  contentOf,
  encoded,
  NOW,
  SHOP,
  STATUS,
  SUBJECTS,
  statusOf,
  type TestSigner,
  testSigner,
} from './signing.fixture.ts';
import { verifyStatement } from './verify-statement.ts';

let signer: TestSigner;
let elliptic: TestSigner;
beforeAll(async () => {
  signer = await testSigner();
  elliptic = await testSigner('ES256');
});

const verify = (compact: string, changes: object = {}) =>
  verifyStatement(compact, { keys: signer.keys, audience: SHOP, now: NOW, ...changes });
const reasonOf = async (compact: string, changes: object = {}) => {
  const result = await verify(compact, changes);
  return result.state === 'valid' ? 'valid' : result.reason;
};

describe('a statement', () => {
  it.each(Object.values(SUBJECTS))('is valid with each outcome alike: $outcome', async (subject) => {
    const content = contentOf(subject);
    expect(await verify(await signer.sign(content))).toEqual({
      state: 'valid',
      statement: content,
      keyId: signer.key.kid,
      leafHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      checked: { audience: true, status: false, log: false },
    });
  });

  it('may be signed by ECDSA', async () => {
    expect(await reasonOf(await elliptic.sign(contentOf()), { keys: elliptic.keys })).toBe('valid');
  });

  it('on paper is verified without an audience, and says whom it was minted for', async () => {
    const result = await verify(await signer.sign(contentOf()), { audience: null });
    expect(result).toMatchObject({ state: 'valid', statement: { aud: SHOP }, checked: { audience: false } });
  });

  it('is good in its own time alone', async () => {
    const compact = await signer.sign(contentOf());
    const at = (instant: string) => reasonOf(compact, { now: new Date(instant) });
    expect(await at('2026-03-02T08:54:59Z')).toBe('notYetValid');
    expect(await at('2026-03-02T08:55:00Z')).toBe('valid');
    expect(await at('2026-03-02T14:59:59Z')).toBe('valid');
    expect(await at('2026-03-02T15:00:00Z')).toBe('expired');
  });

  it('is withdrawn by its bit, and by no other', async () => {
    const compact = await signer.sign(contentOf());
    const by = async (bits: number[]) =>
      reasonOf(compact, { status: await signer.sign(await statusOf(bits)) });
    expect(await by([])).toBe('valid');
    expect(await by([0, 2, 4, 131_071])).toBe('valid');
    expect(await by([3])).toBe('withdrawn');
    const status = { ...contentOf().credentialStatus, statusListIndex: '13' };
    const other = await signer.sign(contentOf(undefined, { credentialStatus: status }));
    expect(await reasonOf(other, { status: await signer.sign(await statusOf([9])) })).toBe('valid');
    expect(await reasonOf(other, { status: await signer.sign(await statusOf([13])) })).toBe('withdrawn');
  });
});

describe('an attacker', () => {
  it('who copies a statement to another origin is noticed', async () => {
    const compact = await signer.sign(contentOf());
    expect(await reasonOf(compact, { audience: 'https://rival.example' })).toBe('otherAudience');
    expect(await reasonOf(compact, { audience: `${SHOP}.rival.example` })).toBe('otherAudience');
  });

  it('who replays one after its end is noticed', async () => {
    const result = await verify(await signer.sign(contentOf()), { now: new Date('2026-03-03T00:00:00Z') });
    expect(result).toMatchObject({ state: 'invalid', reason: 'expired', genuine: { aud: SHOP } });
  });

  it('who edits the text is noticed, whatever it is', async () => {
    const [head, body = '', mark] = (await signer.sign(contentOf())).split('.');
    const edited = Buffer.from(body, 'base64url').toString().replace('"contested":true', '"contested":false');
    expect(await reasonOf(`${head}.${encoded(edited)}.${mark}`)).toBe('forged');
    for (let at = 0; at < body.length; at += 97) {
      const other = body[at] === 'A' ? 'B' : 'A';
      const changed = `${head}.${body.slice(0, at)}${other}${body.slice(at + 1)}.${mark}`;
      expect(['forged', 'malformed']).toContain(await reasonOf(changed));
    }
  });

  it('who signs with a key of their own is noticed, under its own name or that of the issuer', async () => {
    const forger = await testSigner('EdDSA', 'f'.repeat(43));
    expect(await reasonOf(await forger.sign(contentOf()))).toBe('unknownKey');
    const pretender = await testSigner();
    expect(await reasonOf(await pretender.sign(contentOf()))).toBe('forged');
  });

  it('who takes the signature away is noticed', async () => {
    const [, body] = (await signer.sign(contentOf())).split('.');
    const head = encoded({ alg: 'none', kid: signer.key.kid, typ: 'vc+jwt' });
    expect(await reasonOf(`${head}.${body}.AA`)).toBe('forged');
    expect(await reasonOf(`${head}.${body}.`)).toBe('malformed');
    expect(await reasonOf(`${head}.${body}`)).toBe('malformed');
  });

  it.each(['HS256', 'ES256', 'RS256', 'Ed448', 'eddsa', ''])(
    'who names another algorithm (%j) is noticed',
    async (alg) => {
      expect(await reasonOf(await signer.sign(contentOf(), { alg }))).toBe('forged');
    },
  );

  it('who signs by HMAC with the public key is noticed', async () => {
    const secret = await crypto.subtle.importKey(
      'raw',
      Buffer.from(signer.key.x, 'base64url'),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    const signed = `${encoded({ alg: 'HS256', kid: signer.key.kid, typ: 'vc+jwt' })}.${encoded(contentOf())}`;
    const mark = Buffer.from(await crypto.subtle.sign('HMAC', secret, Buffer.from(signed))).toString(
      'base64url',
    );
    expect(await reasonOf(`${signed}.${mark}`)).toBe('forged');
  });

  it.each([
    ['another type', { typ: 'JWT' }],
    ['a tree head', { typ: 'credit-lens-tree-head+jwt' }],
    ['an extension that must be understood', { crit: ['b64'], b64: false }],
  ])('who passes %s off as a statement is noticed', async (_, header) => {
    expect(await reasonOf(await signer.sign(contentOf(), header))).toBe('malformed');
  });

  it('who says a member twice is noticed, though the issuer had signed it', async () => {
    const plain = JSON.stringify(contentOf());
    const twice = plain.replace('"aud":', '"aud":"https://rival.example","aud":');
    expect(await reasonOf(await signer.sign(twice))).toBe('malformed');
    expect(await reasonOf(await signer.sign(` ${plain}`))).toBe('malformed');
    expect(await reasonOf(await signer.sign(plain.replace('listed', '\\u006cisted')))).toBe('malformed');
  });

  it('who cuts it off, or sends what has no end, is noticed without much work', async () => {
    const compact = await signer.sign(contentOf());
    for (let length = 0; length < compact.length; length += 61)
      expect(['malformed', 'forged']).toContain(await reasonOf(compact.slice(0, length)));
    expect(await reasonOf('A'.repeat(50_000_000))).toBe('malformed');
    const swollen = contentOf(undefined, { more: 'x'.repeat(60_000) });
    expect(await reasonOf(await signer.sign(swollen))).toBe('malformed');
    expect(await reasonOf(`${encoded(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)}.AA.AA`)).toBe(
      'malformed',
    );
    expect(await reasonOf(undefined as unknown as string)).toBe('malformed');
  });

  it('who writes a signature differently is noticed: one statement has one text', async () => {
    const compact = await signer.sign(contentOf());
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = alphabet.indexOf(compact.at(-1) ?? '');
    expect(await reasonOf(`${compact.slice(0, -1)}${alphabet[last ^ 1]}`)).toBe('malformed');
    expect(await reasonOf(`${compact}=`)).toBe('malformed');
  });

  it.each([
    ['of another issuer', { issuer: 'https://rival.example', iss: 'https://rival.example' }, 'otherIssuer'],
    [
      'that holds for a year',
      { validUntil: '2027-03-02T09:00:00Z', exp: Date.parse('2027-03-02T09:00:00Z') / 1_000 },
      'malformed',
    ],
    ['whose two ends differ', { exp: Date.parse('2026-03-02T16:00:00Z') / 1_000 }, 'malformed'],
    [
      'that is dated before its key',
      { validFrom: '2025-03-02T09:00:00Z', iat: Date.parse('2025-03-02T09:00:00Z') / 1_000 },
      'keyOutOfTerm',
    ],
    ['with a fifth outcome', { credentialSubject: { ...SUBJECTS.listed, outcome: 'pardoned' } }, 'malformed'],
    [
      'with an outcome of every object',
      { credentialSubject: { ...SUBJECTS.listed, outcome: 'constructor' } },
      'malformed',
    ],
    ['of another type', { type: ['VerifiableCredential', 'BitstringStatusListCredential'] }, 'malformed'],
  ])('who gets a statement signed %s gains nothing', async (_, changes, reason) => {
    expect(await reasonOf(await signer.sign(contentOf(undefined, changes)))).toBe(reason);
  });

  it('who hands over a status list of their own, an old one or a short one is noticed', async () => {
    const compact = await signer.sign(contentOf());
    const forger = await testSigner();
    const by = async (status: string) => reasonOf(compact, { status });
    const short = await statusOf([], {}, 1_000);
    expect(await by(await forger.sign(await statusOf([])))).toBe('forgedStatus');
    expect(await by(await signer.sign(contentOf()))).toBe('forgedStatus');
    expect(await by(await signer.sign(await statusOf([], { id: STATUS.replace('/0', '/1') })))).toBe(
      'forgedStatus',
    );
    expect(await by(await signer.sign(short))).toBe('forgedStatus');
    expect(await by(await signer.sign(await statusOf([], {}, 3_000_000)))).toBe('forgedStatus');
    expect(await by('nonsense')).toBe('forgedStatus');
    const old = { validFrom: '2026-03-02T09:40:00Z', validUntil: '2026-03-02T09:55:00Z' };
    expect(await by(await signer.sign(await statusOf([], old)))).toBe('staleStatus');
    const lasting = { validUntil: '2026-03-09T10:00:00Z' };
    expect(await by(await signer.sign(await statusOf([], lasting)))).toBe('staleStatus');
  });
});
