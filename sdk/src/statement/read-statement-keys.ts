import { exactly, instant, listOf, object, type Reader, text } from '../contract/reader.ts';
import type { StatementKey, StatementKeys } from '../contract/types.gen.ts';

type Edwards = Extract<StatementKey, { kty: 'OKP' }>;
type Elliptic = Extract<StatementKey, { kty: 'EC' }>;

const common = { kid: text, x: text, use: exactly('sig'), validFrom: instant, validUntil: instant };
const readEdwards = object<Edwards>({
  kty: exactly('OKP'),
  crv: exactly('Ed25519'),
  alg: exactly('EdDSA'),
  ...common,
});
const readElliptic = object<Elliptic>({
  kty: exactly('EC'),
  crv: exactly('P-256'),
  alg: exactly('ES256'),
  y: text,
  ...common,
});

const readAny = object<{ kty: string }>({ kty: text });
const readKey: Reader<StatementKey> = (value) =>
  (readAny(value).kty === 'EC' ? readElliptic : readEdwards)(value);

const readSet = object<StatementKeys>({ issuer: text, keys: listOf(readKey, 1) });

/**
 * Reads a set of keys that came from somewhere else than `fetchStatementKeys`, such as a file.
 *
 * @throws AlienValue where it is not one; its message says where.
 */
export function readStatementKeys(value: unknown): StatementKeys {
  return readSet(value);
}
