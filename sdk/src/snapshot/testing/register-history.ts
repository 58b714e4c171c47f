import { buildSnapshot } from '../build/build-snapshot.ts';
import { combinationName } from '../container/list-combination.ts';
import { buildDelta } from '../delta/build-delta.ts';
import { readDelta } from '../delta/read-delta.ts';
import { SnapshotState } from '../delta/snapshot-state.ts';
import { openSnapshot } from '../open-snapshot.ts';
import { contentHash } from '../trust/content-hash.ts';
import { inventedCode } from './invented-codes.ts';
import { RegisterModel } from './register-model.ts';

/** A day's change of one company: its lists afterwards. Unknown numbers register. */
export interface ModelChange {
  readonly number: number;
  readonly lists: readonly string[];
  readonly contested: boolean;
}

/** Bits of fingerprints in tests: few, so that chance hits and their corrections are common. */
const BITS = { codeBits: 2, nameBits: 2 };

const NO_CODES = { removed: [], added: [], registered: [], universe: () => [] };

/** A register that lives through days, with every snapshot and delta that its publisher made of codes, names or both. */
export class RegisterHistory {
  readonly model = new RegisterModel();
  readonly holds: 'codes' | 'names' | 'both';
  /** One client for each snapshot published so far, all brought to the present state. */
  clients: SnapshotState[] = [];
  readonly deltas: Uint8Array<ArrayBuffer>[] = [];
  private state: Uint8Array = new Uint8Array(32);

  constructor(holds: 'codes' | 'names' | 'both' = 'both') {
    this.holds = holds;
  }

  /** Publishes a full snapshot of the present state. */
  publish(): Uint8Array<ArrayBuffer> {
    const { model, holds } = this;
    const source = {
      listed: () => model.listed(),
      registered: () => model.codes(),
      registeredNames: () => model.names(),
    };
    const { bytes } = buildSnapshot(source, { state: this.state, holds, ...BITS });
    this.clients.push(SnapshotState.of(openSnapshot(bytes)));
    return bytes;
  }

  /** Lives through a day and publishes its delta, which every client then applies. */
  async day(changes: readonly ModelChange[]): Promise<Uint8Array<ArrayBuffer>> {
    const { model } = this;
    const before = new Map(model.companies);
    const namesBefore = model.listedNames();
    for (const change of changes) model.set(change.number, change.lists, change.contested);
    const changed = [...model.companies].filter(([number, now]) => {
      const then = before.get(number)?.combination ?? null;
      return (then && combinationName(then)) !== (now.combination && combinationName(now.combination));
    });
    const registered = [...model.companies].filter(([number]) => !before.has(number));
    const names = model.listedNames();
    const [first, ...others] = this.clients;
    if (first === undefined) throw new RangeError('A delta needs a snapshot before it: call publish first.');
    const codeChanges = {
      removed: changed.filter(([, now]) => now.combination === null).map(([number]) => inventedCode(number)),
      added: changed.flatMap(([number, { combination }]) =>
        combination === null ? [] : [{ code: inventedCode(number), ...combination }],
      ),
      registered: registered.map(([number]) => inventedCode(number)),
      universe: () => model.codes(),
    };
    const nameChanges = {
      removed: [...namesBefore].filter((name) => !names.has(name)),
      added: [...names].filter((name) => !namesBefore.has(name)),
      registered: registered.map(([, { name }]) => name),
      universe: () => model.names(),
      listedCount: 1,
      registeredCount: 1,
    };
    const { bytes } = buildDelta({
      held: [first, ...others],
      keySeed: 0,
      ...(this.holds === 'names' ? NO_CODES : codeChanges),
      listedCount: 1,
      registeredCount: 1,
      ...(this.holds === 'codes' ? {} : { names: nameChanges }),
    });
    this.deltas.push(bytes);
    this.state = await contentHash(bytes);
    this.clients = this.clients.map((client) => client.after(readDelta(bytes), this.state));
    return bytes;
  }
}
