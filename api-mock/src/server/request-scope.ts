import type { Purpose } from '@credit-lens/sdk/contract';
import type { Context } from 'hono';

/** What a request carries along: never the path as sent, which may hold a key. */
export interface Scope {
  Variables: {
    requestId: string;
    /** Where this server answers, as its operator says; see `publicAddress`. */
    address: string;
    /** Pattern of the route that answered, such as `/v1/entities/{code}`. */
    route: string;
    /** The declared purpose of the key that was used, if one was. */
    purpose?: Purpose;
  };
}

/** The context of a request of this server. */
export type ScopedContext = Context<Scope>;
