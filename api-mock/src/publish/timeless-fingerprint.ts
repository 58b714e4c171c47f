import { createHash } from 'node:crypto';

/** Members that say when something was read or holds until, and change with the clock alone. */
const TIMES: ReadonlySet<string> = new Set(['asOf', 'freshUntil']);

/** SHA-256 of a value's JSON without its times, hex: the same as long as the register says the same. */
export function timelessFingerprint(value: unknown): string {
  const text = JSON.stringify(value, (name, member: unknown) => (TIMES.has(name) ? undefined : member));
  return createHash('sha256').update(text).digest('hex');
}
