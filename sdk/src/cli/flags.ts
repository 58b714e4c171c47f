import { parseArgs } from 'node:util';
import { type SecretKey, secretKey } from '../client/api-key.ts';
import { readBaseUrl } from '../client/configuration.ts';
import { type Client, createClient, withKey } from '../client.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { UsageError } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** The form of a cursor by the contract. */
const CURSOR = /^[A-Za-z0-9-]{1,64}$/;

/** A command line, read. */
export interface Flags {
  readonly words: readonly string[];
  /** Names of the flags that stand on the command line. */
  readonly given: readonly string[];
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
    given: Object.keys(values),
    url: values.url,
    json: values.json ?? false,
    live: values.live ?? false,
    most: wholeNumber('--most', values.most ?? '20'),
    after: cursorIn(values.after),
    timeout: wholeNumber('--timeout', values.timeout ?? '10000'),
    keys: values.keys,
    audience: values.audience,
    status: values.status,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        json: { type: 'boolean' },
        live: { type: 'boolean' },
        most: { type: 'string' },
        after: { type: 'string' },
        timeout: { type: 'string' },
        keys: { type: 'string' },
        audience: { type: 'string' },
        status: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
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

/** The address that the flags or the environment name. @throws UsageError when there is none that can be used */
export function addressOf({ url }: Flags, { environment }: Terminal): string {
  const baseUrl = url ?? environment['CREDIT_LENS_URL'];
  if (baseUrl === undefined)
    throw new UsageError('No server is named. Give its address with --url or in CREDIT_LENS_URL.');
  try {
    readBaseUrl(baseUrl);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    throw new UsageError(`The address in --url or CREDIT_LENS_URL cannot be used: ${error.message}`);
  }
  return baseUrl;
}

/** The client that the flags and the environment ask for. @throws UsageError when an address or a key cannot be used */
export function clientOf(flags: Flags, terminal: Terminal): Client {
  const { timeout } = flags;
  const { environment, fetch } = terminal;
  const baseUrl = addressOf(flags, terminal);
  const apiKey = environment['CREDIT_LENS_KEY'];
  const client = createClient({ baseUrl, timeout, ...(fetch === undefined ? {} : { fetch }) });
  return apiKey === undefined ? client : withKey(client, keyIn(apiKey));
}

/** What the environment holds is not repeated: it may be a key with a slip in it. */
function keyIn(text: string): SecretKey {
  try {
    return secretKey(text);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    throw new UsageError(
      'CREDIT_LENS_KEY holds no secret key. Put the key into it as it was shown, cl_…; one for pages, clp_…, does not work here.',
    );
  }
}

/** What can be no cursor would begin the watch anew, as if changes had been missed. */
function cursorIn(text: string | undefined): string | undefined {
  if (text === undefined || CURSOR.test(text)) return text;
  throw new UsageError(`--after takes the cursor that an earlier watch told at its end; "${text}" is none.`);
}
