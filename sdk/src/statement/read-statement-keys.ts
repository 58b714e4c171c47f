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
 *
 * @example
 * import { readStatementKeys } from '@credit-lens/sdk/statement';
 *
 * // The public key of RFC 8037, appendix A.2, as an issuer would name it.
 * const file = `{ "issuer": "https://credit.example", "keys": [{
 *   "kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig",
 *   "kid": "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
 *   "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
 *   "validFrom": "2026-01-01T00:00:00Z", "validUntil": "2026-04-01T00:00:00Z"
 * }] }`;
 * const { issuer, keys } = readStatementKeys(JSON.parse(file));
 * console.log(issuer, keys.length); // → https://credit.example 1
 */
export function readStatementKeys(value: unknown): StatementKeys {
  return readSet(value);
}
