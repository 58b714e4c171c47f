import type { StorageArea } from './settings.ts';

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
  let last: Promise<unknown> = Promise.resolve();
  /** One change after the other, so that none is lost. */
  const change = (work: (now: Readonly<Record<string, string>>) => Record<string, string>): Promise<void> => {
    const turn = last.then(async () => session.set({ [KEY]: work(await read()) }));
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    begin: (tabId, origin) => change((now) => ({ ...now, [tabId]: origin })),
    async has(tabId, origin) {
      return tabId !== undefined && (await read())[tabId] === origin;
    },
    end: (tabId) => change(({ [tabId]: _gone, ...rest }) => rest),
  };
}
