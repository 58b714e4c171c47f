import type { Purpose } from '@credit-lens/sdk/contract';

/** One line per request. Holds no path, no query and no body: a key or a name could stand in them. */
export interface LogLine {
  readonly method: string;
  /** Pattern of the route, such as `/v1/entities/{code}`; `unmatched` when there is none. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly requestId: string;
  /** The declared purpose of the key that was used, if one was; never the key or its id. */
  readonly purpose?: Purpose;
  /** Name of the error behind a status of 500; its message stays out, for it could repeat a key. */
  readonly error?: string;
}
