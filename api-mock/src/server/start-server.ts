import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { StaticSite } from '../publish/static-site.ts';
import { keysInFile } from '../statements/keys-in-file.ts';
import type { StatementAlgorithm } from '../statements/statement-key.ts';
import { keysInMemory, StatementKeyRing } from '../statements/statement-key-ring.ts';
import { openRegister } from '../store/open-register.ts';
import type { Store } from '../store/store.ts';
import { operatorOf } from './admin/operator-key.ts';
import { createChangeFeed } from './changes/change-feed.ts';
import { createApp } from './create-app.ts';
import { endTerms } from './end-terms.ts';
import type { LogLine } from './log-line.ts';
import { publicAddress } from './public-address.ts';

/** Port of the API unless told otherwise. */
export const DEFAULT_PORT = 8787;

/** Where and over which register to serve. */
export interface ServerOptions {
  /** Default 8787; 0: any free one. */
  readonly port?: number;
  /** Default 127.0.0.1: this machine alone. */
  readonly host?: string;
  /** Bare address that problems and `/docs` name, as behind a proxy; default the address listened at. */
  readonly publicAddress?: string;
  /** A file, or `:memory:` (default). */
  readonly database?: string;
  readonly size?: number;
  readonly seed?: number;
  /** Heed the header `Credit-Lens-Fault`; default false. */
  readonly faults?: boolean;
  /** The key that `/v1/admin` takes, at least 24 characters; without one, nobody may use it. */
  readonly operatorKey?: string;
  /** Whether look-ups need a key with a declared purpose; default false. */
  readonly requireKeys?: boolean;
  /** Whether five penalised outlets of a chain propose their parent (a draft of 2019, on hold); default false. */
  readonly chainRule?: boolean;
  /** How new keys for statements sign; default as the last one, and `EdDSA` at first. `ES256` is for readers whose platforms lack Ed25519. */
  readonly statementAlgorithm?: StatementAlgorithm;
  /** The clock; default the real one. */
  readonly now?: () => Date;
  readonly log?: (line: LogLine) => void;
  /**
   * Folder of the published files, served under `/static/`. Default beside the register's file; for a register in
   * memory a temporary folder, published into at the first request.
   */
  readonly staticFolder?: string;
  /** Built folder of the badge, for the preview and the hashes of `/embed`; default: there are neither. */
  readonly badgeFolder?: string;
  /** File of site adapters to publish, read at each publish. */
  readonly adapters?: string;
  /** Told when publishing fails; the server goes on. Default: nobody. */
  readonly onPublishFailure?: (error: unknown) => void;
}

/** A server that answers. */
export interface RunningServer {
  /** Such as `http://127.0.0.1:8787`, without a slash at the end. */
  readonly address: string;
  readonly store: Store;
  /** Whether the register had to be built; false when a file was reused. */
  readonly built: boolean;
  /** Where the register of another seed, size or program went, in which an operator had acted; null: there was none. */
  readonly keptAside: string | null;
  /** Whether somebody may use `/v1/admin`. */
  readonly hasOperator: boolean;
  /** What is published under `/static/`; `publish` gives the trust root, which `/static/keys.json` names as well. */
  readonly staticSite: StaticSite;
  /** Ends open connections, answers that stall included, and closes the register. */
  close(): Promise<void>;
}

/**
 * Opens the register and serves it.
 *
 * @throws Error when the port is taken or may not be used, the register cannot be opened, the public address is
 * none, or the operator's key is too short.
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { port = DEFAULT_PORT, host = '127.0.0.1', database, size, seed } = options;
  const { faults, log, operatorKey, requireKeys, chainRule, now = () => new Date() } = options;
  // What is wrong with the options is said before a register is built for them.
  if (options.publicAddress !== undefined) publicAddress(options.publicAddress);
  if (operatorKey !== undefined) operatorOf(operatorKey);
  const isInMemory = database === undefined || database === ':memory:';
  const { store, built, keptAside } = openRegister({
    now: now(),
    ...(database === undefined ? {} : { database }),
    ...(size === undefined ? {} : { size }),
    ...(seed === undefined ? {} : { seed }),
  });
  const server = createServer();
  let statementKeys: StatementKeyRing;
  try {
    // Beside the register, like the key of its published files, and never that one: each purpose has its own.
    const kept = isInMemory ? keysInMemory() : keysInFile(join(dirname(database), 'statement-keys.pem'));
    statementKeys = new StatementKeyRing(kept, options.statementAlgorithm);
    await endTerms(store, now());
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
  } catch (cause) {
    await store.close();
    throw isListenFailure(cause) ? new Error(listenFailure(cause, host, port), { cause }) : cause;
  }
  const bound = server.address() as AddressInfo;
  const name = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
  const address = `http://${name}:${bound.port}`;
  const issuer = publicAddress(options.publicAddress ?? address);
  const staticSite = new StaticSite({
    store,
    statementKeys: () => ({ issuer, keys: statementKeys.shown(now()) }),
    database: database ?? ':memory:',
    out: options.staticFolder,
    adapters: options.adapters,
    onFailure: options.onPublishFailure,
  });
  const feed = createChangeFeed(store, now);
  const app = createApp({
    store,
    statementKeys,
    now,
    feed,
    staticFolder: () => staticSite.folder(),
    address: issuer,
    ...(options.badgeFolder === undefined ? {} : { badgeFolder: options.badgeFolder }),
    ...(faults === undefined ? {} : { faults }),
    ...(log === undefined ? {} : { log }),
    ...(operatorKey === undefined ? {} : { operatorKey }),
    ...(requireKeys === undefined ? {} : { requireKeys }),
    ...(chainRule === undefined ? {} : { chainRule }),
  });
  // In the same turn as the port became known: no request comes in before.
  server.on('request', getRequestListener(app.fetch));
  if (options.staticFolder !== undefined || !isInMemory) staticSite.begin();
  return {
    address,
    store,
    built,
    keptAside,
    hasOperator: operatorKey !== undefined,
    staticSite,
    close: async () => {
      // Those who wait for changes are told that it ends, and ask again elsewhere.
      feed.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await staticSite.close();
      await store.close();
    },
  };
}

/** Whether the system refused the address, and not the register. */
function isListenFailure(cause: unknown): cause is NodeJS.ErrnoException {
  return cause instanceof Error && 'syscall' in cause;
}

function listenFailure(cause: NodeJS.ErrnoException, host: string, port: number): string {
  const code = cause.code ?? 'unknown reason';
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${host} is in use: end the program that uses it, or choose another with --port`;
  if (code === 'EACCES')
    return `Port ${port} may not be used by this account: choose one above 1023 with --port`;
  return `Cannot listen at ${host}, port ${port} (${code}): choose another with --host and --port`;
}
