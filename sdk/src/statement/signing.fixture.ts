import type {
  CreditStatement,
  StatementKey,
  StatementKeys,
  StatementSubject,
} from '../contract/types.gen.ts';
import { toBase64Url } from '../snapshot/trust/base64-url.ts';

export const ISSUER = 'https://credit.example';
export const SHOP = 'https://shop.example';
export const NOW = new Date('2026-03-02T10:00:30Z');
export const STATUS = `${ISSUER}/v1/statements/status/0`;

const text = (zh: string, en: string) => ({ zh, en });
const source = {
  sourceId: 'creditchina',
  name: text('信用中国', 'Credit China'),
  asOf: '2026-03-02T10:00:00Z',
  share: 0.89,
};
const code = '91330106FAKE000133';
const asOf = '2026-03-02T10:00:00Z';

/** One subject for each outcome. */
export const SUBJECTS: Readonly<Record<StatementSubject['outcome'], StatementSubject>> = {
  listed: {
    outcome: 'listed',
    code,
    name: '杭州子虚南柯贸易有限公司',
    asOf,
    entries: [
      {
        list: {
          id: 'B02',
          name: text('失信被执行人名单', 'Judgment defaulters'),
          instrument: text('关于对失信被执行人实施联合惩戒的合作备忘录', 'Memorandum on judgment defaulters'),
          polarity: 'adverse',
          colour: 'black',
        },
        listedBy: { id: 'spc', name: text('最高人民法院', 'Supreme People’s Court') },
        listedOn: '2025-06-01',
        state: 'effective',
        contested: true,
        suspended: false,
        ground: { kind: 'enumerated', nature: 'nonPerformanceOfJudgment' },
        told: 'adverse',
      },
    ],
    sources: [source],
  },
  noEntry: { outcome: 'noEntry', code, name: '乌有', asOf, registration: 'registered', sources: [source] },
  notCovered: { outcome: 'notCovered', code, asOf, reason: 'outsideRegister' },
  unavailable: { outcome: 'unavailable', code, asOf: null, reason: 'stale' },
};

/** The content of a statement, an hour old and good for five more. */
export function contentOf(
  subject: StatementSubject = SUBJECTS.listed,
  changes: object = {},
): CreditStatement {
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://www.w3.org/ns/credentials/undefined-terms/v2',
    ],
    id: 'urn:uuid:0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
    type: ['VerifiableCredential', 'CreditRecordStatement'],
    issuer: ISSUER,
    iss: ISSUER,
    aud: SHOP,
    iat: Date.parse('2026-03-02T09:00:00Z') / 1_000,
    exp: Date.parse('2026-03-02T15:00:00Z') / 1_000,
    validFrom: '2026-03-02T09:00:00Z',
    validUntil: '2026-03-02T15:00:00Z',
    credentialSubject: subject,
    credentialStatus: {
      id: `${STATUS}#3`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '3',
      statusListCredential: STATUS,
    },
    register: { kind: 'invented', name: text('虚构登记', 'Invented register'), sequence: 12 },
    log: { index: 3, salt: '00112233445566778899aabbccddeeff' },
    ...changes,
  };
}

/** A key with what signs by it. */
export interface TestSigner {
  readonly key: StatementKey;
  readonly keys: StatementKeys;
  /** Signs a content, or a payload as it is written. */
  sign(content: object | string, header?: object): Promise<string>;
}

/** A new key, in its term for the whole year. */
export async function testSigner(
  alg: 'EdDSA' | 'ES256' = 'EdDSA',
  kid = 'k'.repeat(43),
): Promise<TestSigner> {
  const algorithm =
    alg === 'EdDSA' ? { name: 'Ed25519' } : { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const pair = (await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as CryptoKeyPair;
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const common = {
    kid,
    use: 'sig',
    validFrom: '2026-01-01T00:00:00Z',
    validUntil: '2026-12-31T00:00:00Z',
  } as const;
  const key: StatementKey =
    alg === 'EdDSA'
      ? { kty: 'OKP', crv: 'Ed25519', alg, x, ...common }
      : { kty: 'EC', crv: 'P-256', alg, x, y, ...common };
  return {
    key,
    keys: { issuer: ISSUER, keys: [key] },
    sign: async (content, header = {}) => {
      const head = encoded({ alg, kid, typ: 'vc+jwt', ...header });
      const signed = `${head}.${encoded(content)}`;
      const bytes = new TextEncoder().encode(signed);
      return `${signed}.${toBase64Url(new Uint8Array(await crypto.subtle.sign(algorithm, pair.privateKey, bytes)))}`;
    },
  };
}

/** JSON, or a text as it is, in base64url. */
export function encoded(content: object | string): string {
  return toBase64Url(
    new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
  );
}

/** The content of a status list that withdraws some, made at 10:00. */
export async function statusOf(
  withdrawn: readonly number[],
  changes: object = {},
  bytes = 16_384,
): Promise<object> {
  const bits = new Uint8Array(bytes);
  for (const bit of withdrawn) bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (0x80 >> (bit & 7));
  const packed = new Blob([bits]).stream().pipeThrough(new CompressionStream('gzip'));
  const list = new Uint8Array(await new Response(packed).arrayBuffer());
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: STATUS,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: ISSUER,
    validFrom: '2026-03-02T10:00:00Z',
    validUntil: '2026-03-02T10:15:00Z',
    credentialSubject: {
      id: `${STATUS}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: `u${toBase64Url(list)}`,
    },
    ...changes,
  };
}
