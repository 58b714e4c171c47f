import { randomBytes } from 'node:crypto';

/** A key for the operator of a demonstration, another one each time: nobody else is to use `/v1/admin` of it. */
export function demoOperatorKey(): string {
  return randomBytes(24).toString('hex');
}
