import type { Withdrawal } from './answer.ts';
import type { StorageArea } from './settings.ts';
import { takeTurns } from './take-turns.ts';

/** Which state of which server a flag stands in. */
interface FlagState {
  readonly server: string;
  /** State of the register, RFC 3339. */
  readonly asOf: string;
}

/** Flags that were taken back because a record did not bear them out, by code or name. */
export interface Withdrawals {
  /** What is taken back in a state. What was said of an earlier state counts no more. */
  of(state: FlagState): Promise<ReadonlyMap<string, Withdrawal>>;
  /**
   * Takes a flag back until a state comes that is later than what was said.
   *
   * @param said.asOf of the record; `null`: as the state. @param isPrivate kept in memory alone
   */
  add(
    state: FlagState,
    key: string,
    said: { readonly withdrawal: Withdrawal; readonly asOf: string | null },
    isPrivate: boolean,
  ): Promise<void>;
  /** A later record bears the flag out. */
  remove(key: string): Promise<void>;
  erase(): Promise<void>;
}

const KEY = 'withdrawn';
/** More than a person opens between two states. */
const MOST = 1_000;
const WITHDRAWALS: readonly unknown[] = ['noEntry', 'notRegistered', 'withheld'] satisfies Withdrawal[];

/** One flag that was taken back. */
interface Kept extends FlagState {
  readonly key: string;
  readonly withdrawal: Withdrawal;
}

/** Keeps withdrawals in `area`, and those of private windows in memory. */
export function createWithdrawals(area: StorageArea): Withdrawals {
  let ofPrivate: readonly Kept[] = [];
  const read = async () => readKept((await area.get(KEY))[KEY]);
  const inTurn = takeTurns();
  const write = (change: (now: readonly Kept[]) => readonly Kept[]): Promise<void> =>
    inTurn(async () => {
      const next = change(await read());
      if (next.length === 0) await area.remove(KEY);
      else await area.set({ [KEY]: next });
    });

  return {
    async of(state) {
      const all = [...(await read()), ...ofPrivate].filter((one) => holdsIn(one, state));
      return new Map(all.map(({ key, withdrawal }) => [key, withdrawal]));
    },
    async add({ server, asOf }, key, said, isPrivate) {
      // An answer of a register that is dated before the state was given after it all the same.
      const until = said.asOf !== null && Date.parse(said.asOf) > Date.parse(asOf) ? said.asOf : asOf;
      const one = { key, server, asOf: until, withdrawal: said.withdrawal };
      const added = (now: readonly Kept[]) =>
        [...now.filter((other) => other.key !== key && holdsIn(other, { server, asOf })), one].slice(-MOST);
      if (isPrivate) ofPrivate = added(ofPrivate);
      else await write(added);
    },
    async remove(key) {
      ofPrivate = ofPrivate.filter((one) => one.key !== key);
      if ((await read()).some((one) => one.key === key)) {
        await write((now) => now.filter((one) => one.key !== key));
      }
    },
    async erase() {
      ofPrivate = [];
      await write(() => []);
    },
  };
}

function holdsIn(one: Kept, { server, asOf }: FlagState): boolean {
  return one.server === server && Date.parse(asOf) <= Date.parse(one.asOf);
}

/** What is damaged is left out: its flag comes back, and is taken back again when somebody looks. */
function readKept(stored: unknown): readonly Kept[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter(
    (one: Partial<Kept> | null) =>
      typeof one?.key === 'string' &&
      typeof one.server === 'string' &&
      !Number.isNaN(Date.parse(String(one.asOf))) &&
      WITHDRAWALS.includes(one.withdrawal),
  );
}
