import type { SnapshotClient, SnapshotListener, SnapshotStorage } from '@credit-lens/sdk/snapshot/client';
import { type NamedList, nameLists } from './named-list.ts';

/** The snapshot of one server, opened. */
export interface OpenSnapshot {
  readonly server: string;
  readonly client: SnapshotClient;
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
  readonly create: (server: string, onChange: SnapshotListener) => Omit<OpenSnapshot, 'server'>;
  /** Something may be answered otherwise now. */
  readonly onChange: () => Promise<void>;
}

/** Opens the snapshot of whichever server is chosen, one at a time. */
export function createDevice({ serverAddress, create, onChange }: DeviceParts): Device {
  let current: { readonly snapshot: OpenSnapshot; readonly ready: Promise<OpenSnapshot> } | null = null;
  let named: {
    readonly client: SnapshotClient;
    readonly sequence: number;
    readonly lists: ReadonlyMap<string, NamedList>;
  } | null = null;

  function begin(server: string): NonNullable<typeof current> {
    const { client, storage } = create(server, () => void onChange());
    const snapshot = { server, client, storage };
    return { snapshot, ready: client.open().then(() => snapshot) };
  }

  return {
    async open() {
      const server = await serverAddress();
      if (current?.snapshot.server !== server) {
        current?.snapshot.client.close();
        current = begin(server);
      }
      return current.ready;
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
      await left?.snapshot.client.erase();
      left?.snapshot.client.close();
    },
  };
}
