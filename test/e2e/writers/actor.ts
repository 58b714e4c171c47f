import { createSnapshotClient, indexedDb, opfs, type SnapshotClient } from '@credit-lens/sdk/snapshot/client';

/** Where an actor keeps its state, and whom it follows. */
export interface Place {
  readonly storage: 'indexedDb' | 'opfs';
  readonly name: string;
  readonly trust: { readonly keyId: string; readonly publicKey: string };
  /** Milliseconds since 1970 at which the actor lives; null: the present. */
  readonly now: number | null;
}

/** What an actor may be told to do. */
export type Command =
  | { readonly kind: 'begin'; readonly place: Place }
  | { readonly kind: 'sync' }
  | { readonly kind: 'erase' }
  | { readonly kind: 'look'; readonly codes: readonly string[] };

/** What it says afterwards: of one moment. */
export interface Sight {
  readonly sequence: number | null;
  readonly storage: string | null;
  readonly outcomes: readonly string[];
  readonly report: string | null;
}

let client: SnapshotClient | null = null;

/** Does one thing with the client of this page or worker. */
export async function act(command: Command): Promise<Sight> {
  let report: string | null = null;
  if (command.kind === 'begin') {
    client?.close();
    const { storage, name, trust, now } = command.place;
    client = createSnapshotClient({
      baseUrl: `${location.origin}/`,
      trust,
      storage: storage === 'opfs' ? opfs({ folder: name }) : indexedDb({ name }),
      clientVersion: '1.2.0',
      ...(now === null ? {} : { now: () => now }),
    });
    await client.open({ verified: true });
  }
  if (client === null) throw new Error('This actor has not begun.');
  if (command.kind === 'sync') {
    const { kind, problem } = await client.sync({ force: true });
    report = problem === null ? kind : `${kind}: ${problem.kind}: ${problem.message}`;
  }
  if (command.kind === 'erase') await client.erase();
  const codes = command.kind === 'look' ? command.codes : [];
  return {
    sequence: client.state?.sequence ?? null,
    storage: client.state?.storage ?? null,
    outcomes: client.checkMany(codes).map(({ outcome }) => outcome),
    report,
  };
}
