import { answer } from '../lens/answer.ts';
import type { Device } from '../lens/device.ts';
import type { createKnowledge } from '../lens/knowledge.ts';
import { type NamedList, namedLists } from '../lens/named-list.ts';
import type { StorageArea } from '../lens/settings.ts';
import { changeBetween, knownStateOf, type WatchedChange } from './known-state.ts';
import { readFollowed, readWatchedCompany, type WatchedCompany } from './watched-company.ts';

/** Most companies that are followed: each is looked up again after each update. */
const MOST_WATCHED = 2_000;
const KEY = 'watched';

/** A watched company as screens show it. */
export interface WatchedLine extends Pick<WatchedCompany, 'code' | 'name' | 'now'> {
  readonly lists: readonly NamedList[];
  /** What has changed since it was last looked at. */
  readonly change:
    | (Omit<WatchedChange, 'entered' | 'left'> & {
        readonly entered: readonly NamedList[];
        readonly left: readonly NamedList[];
      })
    | null;
}

/** What following needs. */
export interface WatchParts {
  readonly area: StorageArea;
  readonly device: Device;
  readonly knowledge: ReturnType<typeof createKnowledge>;
  /** Shows how many watched companies have changed; `isNews`: more is otherwise than when it was last told. */
  readonly tell: (changed: number, isNews: boolean) => Promise<void>;
}

/** The companies that a person follows. What has changed is found on the device: nobody is asked. */
export interface WatchList {
  /** Those with a change first, then as they were followed. */
  list(): Promise<readonly WatchedLine[]>;
  /** Whether it is followed now: not a sole proprietor, no other thing than a code, and not more than can be. */
  follow(code: string, name: string | null): Promise<boolean>;
  unfollow(code: string): Promise<void>;
  /** A person has looked at the changes. */
  markSeen(): Promise<void>;
  /** Takes companies of a file; those followed already stay as they are. Returns how many came in. */
  take(companies: readonly unknown[]): Promise<number>;
  /** Compares what is known now with what was seen. Called after each update. */
  check(): Promise<void>;
  erase(): Promise<void>;
}

/** Keeps them in `area`. */
export function createWatchList({ area, device, knowledge, tell }: WatchParts): WatchList {
  let last: Promise<unknown> = Promise.resolve();
  const read = async (): Promise<readonly WatchedCompany[]> => {
    const stored = (await area.get(KEY))[KEY];
    return Array.isArray(stored) ? stored.flatMap((one) => readWatchedCompany(one) ?? []) : [];
  };
  /** One change after the other, so that none is lost. */
  function change(work: (companies: readonly WatchedCompany[]) => Promise<readonly WatchedCompany[]>) {
    const turn = last.then(async () => {
      const before = await read();
      const after = await work(before);
      if (after.length === 0) await area.remove(KEY);
      else if (JSON.stringify(after) !== JSON.stringify(before)) await area.set({ [KEY]: after });
      const changed = after.filter((one) => changeOf(one) !== null);
      const isNews = changed.some(({ code, now }) => {
        const old = before.find((one) => one.code === code)?.now;
        return old != null && now !== null && changeBetween(old, now) !== null;
      });
      await tell(changed.length, isNews);
    });
    last = turn.catch(() => undefined);
    return turn;
  }

  /** With what the device knows now. What was never seen, or of another server, is seen as it is. */
  async function upToDate(companies: readonly WatchedCompany[]): Promise<readonly WatchedCompany[]> {
    if (companies.length === 0) return companies;
    const [known, { server }] = [await knowledge(), await device.open()];
    return companies.map((company) => {
      const now = knownStateOf(answer({ kind: 'code', key: company.code }, known), known.asOf, server);
      // The list that came with the extension may be older than what was seen.
      if (now === null || (company.now?.server === server && now.asOf < company.now.asOf)) return company;
      const seen = company.seen?.server === server ? company.seen : now;
      return { ...company, seen, now };
    });
  }

  return {
    async list() {
      const companies = await read();
      const lists = await device.lists(await device.open());
      const lines = companies.map((company): WatchedLine => {
        const { code, name, now } = company;
        const found = changeOf(company);
        const named = (ids: readonly string[]) => namedLists(ids, lists);
        const changed = found && { ...found, entered: named(found.entered), left: named(found.left) };
        return { code, name, now, lists: named(now?.lists ?? []), change: changed };
      });
      return [...lines.filter((one) => one.change !== null), ...lines.filter((one) => one.change === null)];
    },
    async follow(code, name) {
      const followed = readFollowed(code, name);
      if (followed === null) return false;
      let isFollowed = true;
      await change(async (companies) => {
        if (companies.some((one) => one.code === followed.code)) return companies;
        isFollowed = companies.length < MOST_WATCHED;
        return isFollowed
          ? [...companies, ...(await upToDate([{ ...followed, seen: null, now: null }]))]
          : companies;
      });
      return isFollowed;
    },
    unfollow: (code) => change(async (companies) => companies.filter((one) => one.code !== code)),
    markSeen: () => change(async (companies) => companies.map((one) => ({ ...one, seen: one.now }))),
    async take(given) {
      let count = 0;
      await change(async (companies) => {
        const codes = new Set(companies.map(({ code }) => code));
        const fresh: WatchedCompany[] = [];
        for (const one of given.flatMap((company) => readWatchedCompany(company) ?? [])) {
          if (codes.has(one.code) || companies.length + fresh.length >= MOST_WATCHED) continue;
          codes.add(one.code);
          fresh.push(one);
        }
        count = fresh.length;
        return upToDate([...companies, ...fresh]);
      });
      return count;
    },
    check: () => change(upToDate),
    erase: () => change(async () => []),
  };
}

function changeOf({ seen, now }: WatchedCompany): WatchedChange | null {
  return seen === null || now === null ? null : changeBetween(seen, now);
}
