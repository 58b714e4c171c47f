import { fromBase64Url, toBase64Url } from '../snapshot/trust/base64-url.ts';
import { StatementRefused } from './invalid-reason.ts';

/** Longest text that is looked at, in characters: a statement with a dozen entries has about 8,000. */
const LONGEST = 65_536;

const PARTS = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/;

/** A signed text, taken apart and not yet believed. */
export interface CompactParts {
  readonly header: { readonly [name: string]: unknown };
  /** What is signed: header and payload, as they came. */
  readonly signed: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
  /** Parses the payload; to be called once the signature holds. @throws StatementRefused `malformed`. */
  payload(): unknown;
}

/**
 * Takes a JSON Web Signature in compact form apart (RFC 7515, section 7.1).
 *
 * @throws StatementRefused `malformed`.
 */
export function readCompact(text: string, type: string): CompactParts {
  if (typeof text !== 'string' || text.length > LONGEST)
    throw malformed(`it is no text of at most ${LONGEST} characters`);
  const [, head = '', body = '', mark = ''] = PARTS.exec(text) ?? [];
  if (mark === '') throw malformed('it does not have three parts; it may have arrived in part');
  const header = parse(decode(head), 'header');
  if (typeof header !== 'object' || header === null || Array.isArray(header))
    throw malformed('its header is no object');
  const { typ, crit, b64 } = header as Record<string, unknown>;
  if (typ !== type) throw malformed(`it is not of the type ${type}`);
  if (crit !== undefined || b64 !== undefined) throw malformed('its header demands what this format has not');
  return {
    header: header as Record<string, unknown>,
    signed: new TextEncoder().encode(`${head}.${body}`),
    signature: decode(mark),
    payload: () => parse(decode(body), 'payload'),
  };
}

/** One text for one value: bits left over at the end must be nought. */
function decode(part: string): Uint8Array<ArrayBuffer> {
  try {
    const bytes = fromBase64Url(part);
    const left = bytes.length % 3;
    if (left === 0 || toBase64Url(bytes.slice(-left)) === part.slice(-left - 1)) return bytes;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw malformed('a part of it is not base64url');
}

/**
 * Issuers write JSON as `JSON.stringify` does. A text that says a member twice, which readers take differently, is
 * another than the one its value is written as; so is one with white space or needless escapes.
 */
function parse(bytes: Uint8Array, part: string): unknown {
  let value: unknown;
  let isPlain: boolean;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text);
    isPlain = JSON.stringify(value) === text;
  } catch {
    // Why it does not parse, or nests too deep to be written, tells nobody more: it is not what an issuer writes.
    throw malformed(`its ${part} is not JSON`);
  }
  if (!isPlain) throw malformed(`its ${part} says a member twice, or is not written plainly`);
  return value;
}

function malformed(what: string): StatementRefused {
  return new StatementRefused('malformed', `The signed text breaks the format: ${what}.`);
}
