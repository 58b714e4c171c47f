/**
 * What no request of this package tells, and to nobody else than whom it names: neither cookies, nor page, nor codes. A server
 * that hands a request on would hand on which company it is about, so no redirect is followed: it comes as the answer, and
 * is no success. (`error` would say the same, but edge runtimes refuse it.)
 */
export const PRIVATE_REQUEST = {
  credentials: 'omit',
  redirect: 'manual',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit;
