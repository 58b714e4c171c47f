/** The small client that every capability takes. */
export type { Client, ClientOptions } from './client/client.ts';
export { createClient } from './client/create-client.ts';
export { createPace } from './client/create-pace.ts';
export type { CallOptions } from './client/credit-client.ts';
export type { Pace } from './client/pace.ts';
export { whileOnline } from './client/while-online.ts';
export { withKey } from './client/with-key.ts';
export { withRevalidation } from './client/with-revalidation.ts';
