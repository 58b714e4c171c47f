/** The public file of an organisation. */
export { askRecords as records } from './client/ask-records.ts';
export type { RecordsOptions } from './client/credit-client.ts';
export type { UnknownRecord } from './contract/read-credit-record.ts';
export type { PublicFile, PublicFileResult } from './contract/read-records-result.ts';
