/** What no request of this package tells, and to nobody else than whom it names: neither cookies, nor page, nor codes. */
export const PRIVATE_REQUEST = {
  credentials: 'omit',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit;
