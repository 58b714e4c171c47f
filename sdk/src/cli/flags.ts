import { parseArgs } from 'node:util';
import { secretKey } from '../client/api-key.ts';
import { type Client, createClient, withKey } from '../client.ts';
import { UsageError } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** A command line, read. */
export interface Flags {
  readonly words: readonly string[];
  readonly url: string | undefined;
  readonly json: boolean;
  readonly live: boolean;
  readonly most: number;
  readonly after: string | undefined;
  readonly timeout: number;
  readonly keys: string | undefined;
  readonly audience: string | undefined;
  readonly status: string | undefined;
  readonly help: boolean;
  readonly version: boolean;
}

/** @throws UsageError that says what is wrong with the command line */
export function readFlags(words: readonly string[]): Flags {
  const { values, positionals } = parse(words);
  return {
    words: positionals,
    url: values.url,
    json: values.json,
    live: values.live,
    most: wholeNumber('--most', values.most),
    after: values.after,
    timeout: wholeNumber('--timeout', values.timeout),
    keys: values.keys,
    audience: values.audience,
    status: values.status,
    help: values.help,
    version: values.version,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        json: { type: 'boolean', default: false },
        live: { type: 'boolean', default: false },
        most: { type: 'string', default: '20' },
        after: { type: 'string' },
        timeout: { type: 'string', default: '10000' },
        keys: { type: 'string' },
        audience: { type: 'string' },
        status: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new UsageError(`${name} takes a whole number above 0; "${text}" was given.`);
}

/** The address that the flags or the environment name. @throws UsageError when none is given */
export function addressOf({ url }: Flags, { environment }: Terminal): string {
  const baseUrl = url ?? environment['CREDIT_LENS_URL'];
  if (baseUrl !== undefined) return baseUrl;
  throw new UsageError('No server is named. Give its address with --url or in CREDIT_LENS_URL.');
}

/** The client that the flags and the environment ask for. @throws UsageError when no address is given */
export function clientOf(flags: Flags, terminal: Terminal): Client {
  const { timeout } = flags;
  const { environment, fetch } = terminal;
  const baseUrl = addressOf(flags, terminal);
  const apiKey = environment['CREDIT_LENS_KEY'];
  const client = createClient({ baseUrl, timeout, ...(fetch === undefined ? {} : { fetch }) });
  return apiKey === undefined ? client : withKey(client, secretKey(apiKey));
}
