/** Everything a caller needs to ask the public credit lookup API. */
export { type Cache, type CacheEntry, cacheKey, isFresh, type SweptCache } from './cache/cache.ts';
export { createMemoryCache } from './cache/memory-cache.ts';
export { type PublishableKey, publishableKey, type SecretKey, secretKey } from './client/api-key.ts';
export type { Client, ClientOptions } from './client/client.ts';
export { createClient } from './client/create-client.ts';
export { createCreditClient } from './client/create-credit-client.ts';
export { createPace } from './client/create-pace.ts';
export type {
  CallOptions,
  CreditClient,
  CreditClientOptions,
  CreditLookupOptions,
  ListedSetAnswer,
  ListedSetOptions,
  LookupManyOptions,
  LookupOptions,
  Progress,
  RecordsOptions,
  ReferenceOptions,
  RegulationOptions,
  SearchInput,
} from './client/credit-client.ts';
export type { SharedLookupOptions } from './client/lookup/shared-lookup-options.ts';
export type { Pace } from './client/pace.ts';
export type { UnknownRecord } from './contract/read-credit-record.ts';
export type { PublicFile, PublicFileResult } from './contract/read-records-result.ts';
export type { ReferenceCollections, ReferenceKind, ReferenceRow } from './contract/reference-kinds.ts';
export type * from './contract/types.gen.ts';
export { AlienAnswerError } from './errors/alien-answer-error.ts';
export { ConfigurationError } from './errors/configuration-error.ts';
export { CreditLensError, type CreditLensErrorCode } from './errors/credit-lens-error.ts';
export {
  isAlienAnswerError,
  isConfigurationError,
  isCreditLensError,
  isNetworkError,
  isProblemError,
  isTimeoutError,
} from './errors/is-error.ts';
export { NetworkError } from './errors/network-error.ts';
export { ProblemError } from './errors/problem-error.ts';
export { TimeoutError } from './errors/timeout-error.ts';
