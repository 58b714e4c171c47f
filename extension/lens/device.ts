import type { SnapshotClient, SnapshotListener, SnapshotStorage } from '@credit-lens/sdk/snapshot/client';
import { type NamedList, nameLists } from './named-list.ts';

/** The snapshot of one server, opened. */
export interface OpenSnapshot {
  readonly server: string;
  /** What answers: the one that follows the server, or the seed until that has come through once. */
  readonly client: SnapshotClient;
  /** What follows the server. */
  readonly follower: SnapshotClient;
  readonly storage: Pick<SnapshotStorage, 'state'>;
}

/** The snapshot of the chosen server. What another server published never answers. */
export interface Device {
  open(): Promise<OpenSnapshot>;
  /** The lists of a snapshot by their ids; none while its catalogue is missing. */
  lists(snapshot: OpenSnapshot): Promise<ReadonlyMap<string, NamedList>>;
  /** Forgets the snapshot, on disk too. The next `open` begins with nothing. */
  forget(): Promise<void>;
}

/** What the device is made of; all that touches the browser comes from outside. */
export interface DeviceParts {
  readonly serverAddress: () => Promise<string>;
  /** Makes the client of a server, with a storage of its own. */
  readonly create: (
    server: string,
    onChange: SnapshotListener,
  ) => Pick<OpenSnapshot, 'client' | 'storage'> & {
    /** The snapshot that came with the extension, opened; `null` where there is none for this server. */
    readonly openSeed?: () => Promise<SnapshotClient | null>;
  };
  /** Something may be answered otherwise now. */
  readonly onChange: () => Promise<void>;
}

/** Opens the snapshot of whichever server is chosen, one at a time. */
export function createDevice({ serverAddress, create, onChange }: DeviceParts): Device {
  let current: ReturnType<typeof begin> | null = null;
  let named: {
    readonly client: SnapshotClient;
    readonly sequence: number;
    readonly lists: ReadonlyMap<string, NamedList>;
  } | null = null;

  function begin(server: string) {
    const { client, storage, openSeed } = create(server, () => void onChange());
    const snapshot = { server, client, follower: client, storage };
    const ready = client.open();
    let seed: Promise<SnapshotClient | null> | null = null;
    return {
      server,
      client,
      async open(): Promise<OpenSnapshot> {
        await ready;
        if (client.state !== null || !openSeed) return snapshot;
        // One that cannot be opened is as none: updates must come through all the same.
        seed ??= openSeed().catch(() => null);
        return { ...snapshot, client: (await seed) ?? client };
      },
      close() {
        client.close();
        void seed?.then((opened) => opened?.close());
      },
    };
  }

  return {
    async open() {
      const server = await serverAddress();
      if (current?.server !== server) {
        current?.close();
        current = begin(server);
      }
      return current.open();
    },
    async lists({ client }) {
      const sequence = client.state?.sequence;
      if (sequence === undefined) return new Map();
      if (named?.client === client && named.sequence === sequence) return named.lists;
      const catalogue = await client.catalogue();
      // Not fetched yet: looked for again with the next question.
      if (catalogue === null) return new Map();
      named = { client, sequence, lists: nameLists(catalogue.lists) };
      return named.lists;
    },
    async forget() {
      const left = current;
      current = null;
      named = null;
      await left?.client.erase();
      left?.close();
    },
  };
}
