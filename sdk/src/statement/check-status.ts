import { AlienValue, exactly, instant, listOf, object, text } from '../contract/reader.ts';
import type { CreditStatement, StatementKeys } from '../contract/types.gen.ts';
import { fromBase64Url } from '../snapshot/trust/base64-url.ts';
import { isInTerm } from '../snapshot/trust/signing-key.ts';
import { StatementRefused } from './invalid-reason.ts';
import { STATEMENT_TYPE } from './statement-type.ts';
import { verifySignature } from './verify-signature.ts';

/** Bits of a list (Bitstring Status List 1.0, section 3.2): so many that none stands out. */
export const STATUS_LIST_BITS = 131_072;

/** How far the clock of this device may be behind the issuer's: five minutes. */
const CLOCK_TOLERANCE_MS = 300_000;

/** Longest time that a list may tell: an hour. */
const LONGEST_MS = 3_600_000;

interface StatusList {
  id: string;
  type: string[];
  issuer: string;
  validFrom: string;
  validUntil: string;
  credentialSubject: { type: 'BitstringStatusList'; statusPurpose: 'revocation'; encodedList: string };
}

const readList = object<StatusList>({
  id: text,
  type: listOf(text, 2),
  issuer: text,
  validFrom: instant,
  validUntil: instant,
  credentialSubject: object<StatusList['credentialSubject']>({
    type: exactly('BitstringStatusList'),
    statusPurpose: exactly('revocation'),
    encodedList: text,
  }),
});

/**
 * Looks a statement up in the status list that it names.
 *
 * @throws StatementRefused `forgedStatus`, `staleStatus` or `withdrawn`.
 */
export async function checkStatus(
  { credentialStatus, issuer }: CreditStatement,
  compact: string,
  keys: StatementKeys,
  now: Date,
): Promise<void> {
  const { list, bits } = await readOnce(compact, keys);
  if (list.id !== credentialStatus.statusListCredential || list.issuer !== issuer)
    throw forged(`it is ${list.id}, not ${credentialStatus.statusListCredential}`);
  const from = Date.parse(list.validFrom);
  const until = Date.parse(list.validUntil);
  if (until <= now.getTime() || from > now.getTime() + CLOCK_TOLERANCE_MS || until - from > LONGEST_MS)
    throw new StatementRefused(
      'staleStatus',
      `The status list tells from ${list.validFrom} until ${list.validUntil} alone.`,
    );
  const index = Number(credentialStatus.statusListIndex);
  const byte = bits[index >> 3];
  if (byte === undefined || index >= STATUS_LIST_BITS) throw forged(`it has no bit ${index}`);
  // The first bit is the highest one of the first byte.
  if ((byte & (0x80 >> (index & 7))) !== 0)
    throw new StatementRefused('withdrawn', 'The issuer has withdrawn it, for what it said holds no more.');
}

/** The list that was read last by each set of keys: a page with a thousand statements reads it once. */
const lastRead = new WeakMap<StatementKeys, { readonly compact: string; readonly read: Promise<ReadList> }>();

interface ReadList {
  readonly list: StatusList;
  readonly bits: Uint8Array;
}

function readOnce(compact: string, keys: StatementKeys): Promise<ReadList> {
  const last = lastRead.get(keys);
  if (last?.compact === compact) return last.read;
  const read = readSigned(compact, keys).then(async (list) => ({
    list,
    bits: await inflate(list.credentialSubject.encodedList),
  }));
  lastRead.set(keys, { compact, read });
  return read;
}

async function readSigned(compact: string, keys: StatementKeys): Promise<StatusList> {
  try {
    const { payload, key } = await verifySignature(compact, STATEMENT_TYPE, keys);
    const list = readList(payload);
    if (!list.type.includes('BitstringStatusListCredential'))
      throw forged('it is a credential of another type');
    if (!isInTerm(key, list.validFrom)) throw forged(`key ${key.kid} was not to sign it`);
    return list;
  } catch (error) {
    if (error instanceof AlienValue) throw forged(error.message);
    if (error instanceof StatementRefused && error.reason !== 'unsupportedAlgorithm')
      throw forged(error.message);
    throw error;
  }
}

/** Inflates exactly one list: what grows beyond it is not read on. */
async function inflate(encoded: string): Promise<Uint8Array> {
  const length = STATUS_LIST_BITS / 8;
  const bits = new Uint8Array(length);
  let filled = 0;
  try {
    if (!encoded.startsWith('u')) throw new RangeError('it is not in base64url');
    const stream = new Blob([fromBase64Url(encoded.slice(1))])
      .stream()
      .pipeThrough(new DecompressionStream('gzip'));
    for (const reader = stream.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      if (filled + value.length > length) {
        await reader.cancel();
        throw new RangeError(`it has more than ${STATUS_LIST_BITS} bits`);
      }
      bits.set(value, filled);
      filled += value.length;
    }
  } catch (cause) {
    throw forged(cause instanceof Error ? cause.message : 'it cannot be inflated');
  }
  if (filled < length) throw forged(`it has ${filled * 8} bits of ${STATUS_LIST_BITS}`);
  return bits;
}

function forged(what: string): StatementRefused {
  return new StatementRefused(
    'forgedStatus',
    `The status list is not the one that the statement names: ${what}.`,
  );
}
