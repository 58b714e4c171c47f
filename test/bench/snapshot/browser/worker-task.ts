import type { OpeningCheck } from '@credit-lens/sdk/snapshot';

/** What the page asks of the worker. */
export type WorkerTask =
  | {
      readonly measure: 'coldOpening';
      readonly begun: number;
      readonly check: OpeningCheck;
      readonly listedCode: string;
    }
  | { readonly measure: 'lookupSpeed'; readonly sample: Uint8Array; readonly listed: Uint8Array };
