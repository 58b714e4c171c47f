import { refuseRedirects } from './refuse-redirects.ts';

/** What no request of this package tells, and to nobody else than whom it names: neither cookies, nor page, nor codes. */
export const privateRequest = () =>
  ({
    credentials: 'omit',
    redirect: refuseRedirects(),
    referrerPolicy: 'no-referrer',
  }) as const satisfies RequestInit;
