/** One line per request. Holds no path, no query and no body: a key or a name could stand in them. */
export interface LogLine {
  readonly method: string;
  /** Pattern of the route, such as `/v1/entities/{code}`; `unmatched` when there is none. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly requestId: string;
  /** Name of the error behind a status of 500; its message stays out, for it could repeat a key. */
  readonly error?: string;
}
