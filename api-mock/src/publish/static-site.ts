import { mkdtempSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { StatementKeys } from '@credit-lens/sdk/contract';
import type { Store } from '../store/store.ts';
import { openKeyRing } from './open-key-ring.ts';
import { publish } from './publish.ts';
import type { PublishReport } from './publish-report.ts';

/** How often a running server publishes: hourly. */
const PERIOD = 3_600_000;

/** What is published for a running server, and where. */
export interface StaticSiteOptions {
  readonly store: Store;
  /** The register's file, or `:memory:`. */
  readonly database: string;
  /** The public tree. Default beside the register's file; for one in memory, a temporary folder. */
  readonly out?: string | undefined;
  /** File of site adapters, read at each publish. Default: what was published before. */
  readonly adapters?: string | undefined;
  /** Keys for statements as they are at each publish. Default: what was published before. */
  readonly statementKeys?: (() => StatementKeys) | undefined;
  /** Told when publishing fails: what was published before stays, and the next hour tries again. */
  readonly onFailure?: ((error: unknown) => void) | undefined;
}

/** The static files of a running server: published when first asked for or told to begin, then every hour. */
export class StaticSite {
  private readonly options: StaticSiteOptions;
  private readonly stop = new AbortController();
  private temporary: string | null = null;
  private timer: NodeJS.Timeout | undefined;
  private first: Promise<unknown> | undefined;
  private running: Promise<PublishReport> | undefined;

  constructor(options: StaticSiteOptions) {
    this.options = options;
  }

  /** The public tree, once publishing has been tried. Where it failed, an earlier tree may still be there. */
  async folder(): Promise<string> {
    this.begin();
    await this.first;
    return this.places().out;
  }

  /** Publishes now and every hour, unless that has begun. */
  begin(): void {
    if (this.first !== undefined) return;
    const tell = (error: unknown): void => {
      if (!this.stop.signal.aborted) this.options.onFailure?.(error);
    };
    this.first = this.publish().catch(tell);
    this.timer = setInterval(() => this.publish().catch(tell), PERIOD).unref();
  }

  /** Publishes, or joins the publish that is going on. @throws Error as `publish`. */
  publish(): Promise<PublishReport> {
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  /** Stops publishing, and removes what was only temporary. */
  async close(): Promise<void> {
    this.stop.abort(new Error('The server is closing.'));
    clearInterval(this.timer);
    await this.running?.catch(() => undefined);
    if (this.temporary !== null) await rm(this.temporary, { recursive: true, force: true });
  }

  private async run(): Promise<PublishReport> {
    const { out, key } = this.places();
    const ring = await openKeyRing(key, out, new Date());
    const { store, adapters: file } = this.options;
    const adapters = file === undefined ? undefined : new Uint8Array(await readFile(file));
    const statementKeys = this.options.statementKeys?.();
    return publish({ store, out, ring, adapters, statementKeys, signal: this.stop.signal });
  }

  /** Where tree and key are: beside the register, or both in a folder that goes with the server. */
  private places(): { readonly out: string; readonly key: string } {
    const { database, out } = this.options;
    const key = (folder: string): string => join(folder, 'signing-key.pem');
    if (database !== ':memory:') return { out: out ?? besideRegister(database), key: key(dirname(database)) };
    if (out !== undefined) return { out, key: key(dirname(out)) };
    this.temporary ??= mkdtempSync(join(tmpdir(), 'credit-lens-static-'));
    return { out: join(this.temporary, 'tree'), key: key(this.temporary) };
  }
}

/** `register.sqlite` → `register.static`, in the same folder. */
function besideRegister(database: string): string {
  return `${database.replace(/\.[^./\\]+$/, '')}.static`;
}
