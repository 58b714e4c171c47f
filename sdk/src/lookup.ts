/** Looking organisations up by their codes. */
export type { LookupManyOptions, LookupOptions, Progress } from './client/credit-client.ts';
export { lookupMany } from './client/lookup/lookup-many.ts';
export { lookupOne as lookup } from './client/lookup/lookup-one.ts';
export { lookupPast } from './client/lookup/lookup-past.ts';
export type { Lookups } from './client/lookup/lookups.ts';
export type { SharedLookupOptions } from './client/lookup/shared-lookup-options.ts';
export { withSharedLookups } from './client/lookup/with-shared-lookups.ts';
