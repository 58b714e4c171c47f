import type { StorageArea } from './settings.ts';
import { takeTurns } from './take-turns.ts';

/** Pages that are read once, though their site is off: until they are left, and in no other tab. */
export interface ReadOnce {
  begin(tabId: number, origin: string): Promise<void>;
  has(tabId: number | undefined, origin: string): Promise<boolean>;
  end(tabId: number): Promise<void>;
}

const KEY = 'readOnce';

/** Keeps them in `session`, which outlives the worker and not the browser. */
export function createReadOnce(session: StorageArea): ReadOnce {
  const read = async () => ((await session.get(KEY))[KEY] ?? {}) as Readonly<Record<string, string>>;
  const inTurn = takeTurns();
  const change = (work: (now: Readonly<Record<string, string>>) => Record<string, string>): Promise<void> =>
    inTurn(async () => session.set({ [KEY]: work(await read()) }));
  return {
    begin: (tabId, origin) => change((now) => ({ ...now, [tabId]: origin })),
    async has(tabId, origin) {
      return tabId !== undefined && (await read())[tabId] === origin;
    },
    end: (tabId) => change(({ [tabId]: _gone, ...rest }) => rest),
  };
}
