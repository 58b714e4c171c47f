import { readOrigin } from './origin.ts';
import type { StorageArea } from './settings.ts';
import { takeTurns } from './take-turns.ts';

/** A code whose flag a person changed on a site: it is left out, or it is that of another company, which is meant there. */
export interface Mute {
  /** Such as `https://mall.jd.com`. */
  readonly origin: string;
  /** The unified social credit code. */
  readonly code: string;
  /** The code of the company that is meant, in the person's own word; `null`: no flag. */
  readonly instead: string | null;
}

/** Flags that are not drawn because a person said so: not a statement about the company. */
export interface Mutes {
  list(): Promise<readonly Mute[]>;
  /** The codes of a site, in a window of this kind, each with that of the company that is meant; `null`: no flag. */
  on(origin: string, isPrivate: boolean): Promise<ReadonlyMap<string, string | null>>;
  /** @param isPrivate kept in memory alone */
  add(mute: Mute, isPrivate: boolean): Promise<void>;
  remove(mute: Omit<Mute, 'instead'>): Promise<void>;
  forgetPrivate(): void;
  erase(): Promise<void>;
}

const KEY = 'mutes';
/** More than a person mutes; the oldest goes. */
const MOST = 1_000;

/** What was muted in private windows: in memory alone. */
export interface PrivateMutes {
  mutes: readonly Mute[];
}

/** The mutes of a site, for the worker that answers, which changes none. See {@link Mutes.on}. */
export async function mutesOn(
  area: Pick<StorageArea, 'get'>,
  ofPrivate: PrivateMutes,
  origin: string,
  isPrivate: boolean,
): Promise<ReadonlyMap<string, string | null>> {
  const all = [...readMutes((await area.get(KEY))[KEY]), ...(isPrivate ? ofPrivate.mutes : [])];
  return new Map(all.filter((one) => one.origin === origin).map(({ code, instead }) => [code, instead]));
}

/** Keeps mutes in `area`, and those of private windows in memory. */
export function createMutes(area: StorageArea, ofPrivate: PrivateMutes = { mutes: [] }): Mutes {
  const inTurn = takeTurns();
  const read = async () => readMutes((await area.get(KEY))[KEY]);
  const write = (change: (now: readonly Mute[]) => readonly Mute[]): Promise<void> =>
    inTurn(async () => {
      const next = change(await read());
      if (next.length === 0) await area.remove(KEY);
      else await area.set({ [KEY]: next });
    });
  const without = (mutes: readonly Mute[], { origin, code }: Omit<Mute, 'instead'>) =>
    mutes.filter((one) => one.origin !== origin || one.code !== code);

  return {
    list: read,
    on: (origin, isPrivate) => mutesOn(area, ofPrivate, origin, isPrivate),
    async add(mute, isPrivate) {
      const added = (now: readonly Mute[]) => [...without(now, mute), mute].slice(-MOST);
      if (isPrivate) ofPrivate.mutes = added(ofPrivate.mutes);
      else await write(added);
    },
    async remove(mute) {
      ofPrivate.mutes = without(ofPrivate.mutes, mute);
      await write((now) => without(now, mute));
    },
    forgetPrivate() {
      ofPrivate.mutes = [];
    },
    async erase() {
      ofPrivate.mutes = [];
      await write(() => []);
    },
  };
}

/** What is damaged is left out: its flag comes back, and can be muted again. */
function readMutes(stored: unknown): readonly Mute[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: Partial<Mute> | null) => {
    const origin = readOrigin(one?.origin);
    if (origin === null || typeof one?.code !== 'string') return [];
    const { code, instead } = one;
    return [{ origin, code, instead: typeof instead === 'string' ? instead : null }];
  });
}
