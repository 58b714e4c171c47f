import { openAnnouncements } from './announcements.ts';
import type { ClientNetwork } from './client-network.ts';
import { clientState } from './client-state.ts';
import { answersOnDevice, hintOnName } from './device-answer.ts';
import { exclusively } from './exclusive.ts';
import { watchFreshness } from './freshness-watch.ts';
import { createListeners } from './listeners.ts';
import { keptFile, readCatalogue } from './named-files.ts';
import { readOptions } from './read-options.ts';
import { reportFault } from './report-fault.ts';
import type { SnapshotChange, SnapshotClient, SnapshotClientOptions } from './snapshot-client.ts';
import { StateHolder } from './state-holder.ts';
import { SyncFailure, syncFailure } from './sync-problem.ts';

/** How long `erase` waits for its turn, in milliseconds: a page that is frozen may hold the others up. */
const ERASE_WAIT = 5_000;

/** What a device names that has no state. */
const NOTHING_NAMED = { catalogue: null, adapters: null, details: null };

/** Tells places apart that no two clients share. */
let ownPlaces = 0;

/**
 * As `createSnapshotClient`, without what asks the network: that is loaded with the first update or the first record that a
 * person asks for. For a worker that is woken often and mostly to answer, whose script is read anew each time.
 *
 * @param loadNetwork gives `clientNetwork`, from a script of its own say. Called once, and again after it rejected; what it
 * rejects with is what `sync`, `details` and `prepare` reject with.
 * @throws ConfigurationError as `createSnapshotClient`.
 *
 * @example
 * import { createDeviceClient, memory } from '@credit-lens/sdk/snapshot/client';
 *
 * const client = createDeviceClient(
 *   { baseUrl: 'http://127.0.0.1:8787/static', trust: 'firstUse', storage: memory(), clientVersion: '1.0.0' },
 *   async () => (await import('@credit-lens/sdk/snapshot/client')).clientNetwork,
 * );
 * console.log(await client.open(), (await client.sync()).kind); // → null updated
 * client.close();
 */
export function createDeviceClient(
  options: SnapshotClientOptions,
  loadNetwork: () => Promise<ClientNetwork>,
): SnapshotClient {
  const { storage, trust, clientVersion, names = false } = options;
  const { server, now, random, isMetered } = readOptions(options);
  const holder = new StateHolder(storage, server.baseUrl, trust);
  const kept = keptFile(storage);
  const changes = createListeners(options.onChange);
  const lock = storage.sharedAs ?? `own ${++ownPlaces}`;
  let life = new AbortController();
  let opening: Promise<void> | null = null;
  let verified: Promise<void> = Promise.resolve();
  let isClosed = false;

  const announcements = openAnnouncements(storage.sharedAs, (told) => {
    if (told === 'erased') forget('erased by another page');
    else void reload(told === 'withdrawn').catch(reportFault);
  });
  const watch = watchFreshness(
    () => holder.held,
    now,
    () => tell('freshness'),
  );
  let network: Promise<ReturnType<typeof connect>> | null = null;

  /** What asks the network, bound to this client. */
  function online(): Promise<ReturnType<typeof connect>> {
    network ??= loadNetwork().then(connect, (error: unknown) => {
      network = null;
      throw error;
    });
    return network;
  }

  function connect({ createUpdater, createDetails, fetchNamedFiles }: ClientNetwork) {
    const update = createUpdater({
      holder,
      storage,
      server,
      clientVersion,
      names,
      now,
      random,
      isMetered,
      lock,
      ended: () => life.signal,
      onUpdated(origin) {
        watch.restart();
        if (origin === 'here') announcements.tell('changed');
        tell('updated');
      },
    });
    const details = createDetails({
      server,
      holder,
      kept,
      lock,
      now,
      life: () => life.signal,
      onWithdrawn(isRemembered) {
        if (isRemembered) announcements.tell('withdrawn');
        tell('withdrawn');
      },
    });
    return { update, details, fetchNamed: fetchNamedFiles(server, storage) };
  }

  /** Details in memory, where any were fetched. What failed to load has none. */
  const forgetDetails = () =>
    void network?.then(
      ({ details }) => details.forget(),
      () => undefined,
    );

  const state = () => clientState(holder.held, storage, now());
  const tell = (kind: SnapshotChange['kind']) => changes.tell({ kind, state: state() });

  async function load(): Promise<void> {
    const { signal } = life;
    await holder.load();
    if (signal.aborted) return holder.forget();
    watch.restart();
    verified = verify();
  }

  /** What opening leaves out, right after it: see `requireGenuine`. */
  async function verify(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    if (!isClosed && !(await holder.verify())) tell('dropped');
  }

  async function reload(onlyWithdrawn: boolean): Promise<void> {
    const { signal } = life;
    if (onlyWithdrawn) await holder.loadWithdrawn();
    else if (await holder.load()) verified = verify();
    if (isClosed) return;
    if (signal.aborted) return holder.forget();
    watch.restart();
    tell(onlyWithdrawn ? 'withdrawn' : 'updated');
  }

  /** Ends what runs; what it has fetched must not come back. */
  function end(why: string): void {
    life.abort(new SyncFailure({ kind: 'closed', message: `The update was given up: ${why}.` }));
  }

  function forget(why: string): void {
    end(why);
    life = new AbortController();
    holder.forget();
    forgetDetails();
    watch.restart();
    tell('dropped');
  }

  async function prepare(signal?: AbortSignal) {
    const { catalogue, adapters, details: records } = holder.held?.manifest ?? NOTHING_NAMED;
    // Cards open without the index too, with one request more.
    const index = isMetered() ? null : (records?.index ?? null);
    const files = [catalogue, adapters, index].filter((file) => file !== null);
    const either = AbortSignal.any(signal === undefined ? [life.signal] : [life.signal, signal]);
    const { fetchNamed } = await online();
    return fetchNamed(files, either).catch((error: unknown) => {
      if (signal?.aborted) throw signal.reason;
      return syncFailure(error).problem;
    });
  }

  const open: SnapshotClient['open'] = async (settings = {}) => {
    opening ??= load();
    await opening;
    if (settings.verified === true) await verified;
    return state();
  };
  const answers = () => answersOnDevice(holder.held, holder.withdrawn, now());

  return {
    get state() {
      return state();
    },
    get document() {
      return holder.held?.document ?? null;
    },
    open,
    check: (code) => answers()(code),
    checkMany(codes) {
      const answer = answers();
      return Array.from(codes, (code) => answer(code));
    },
    checkName: (name) => hintOnName(name, holder.held, now()),
    async details(code, settings) {
      return (await online()).details.answer(code, settings);
    },
    async sync(settings = {}) {
      if (!isClosed) await open();
      // What is damaged must not be built upon.
      await verified;
      return (await online()).update(settings);
    },
    subscribe: changes.add,
    async prepare({ signal } = {}) {
      if (!isClosed) await open();
      return prepare(signal);
    },
    async catalogue() {
      const reference = holder.held?.manifest.catalogue ?? null;
      const bytes = reference && (await kept(reference));
      return bytes && readCatalogue(bytes);
    },
    async adapters() {
      const held = holder.held;
      if (held === null) return null;
      const reference = held.manifest.adapters;
      if (reference === null) return 'none';
      const bytes = await kept(reference);
      return bytes && { reference, bytes };
    },
    async erase() {
      forget('everything was erased');
      // What is still on disk must not be read any more.
      opening = Promise.resolve();
      announcements.tell('erased');
      const turn = AbortSignal.timeout(ERASE_WAIT);
      await exclusively(lock, turn, () => storage.erase()).catch((error: unknown) => {
        if (!turn.aborted) throw error;
        return storage.erase();
      });
    },
    close() {
      isClosed = true;
      end('the client was closed');
      watch.stop();
      changes.clear();
      announcements.close();
      forgetDetails();
      void exclusively(lock, new AbortController().signal, async () => storage.close()).catch(reportFault);
    },
  };
}
