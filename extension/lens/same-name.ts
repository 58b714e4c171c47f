import type { Candidate, CreditClient } from '@credit-lens/sdk';
import { normaliseName } from '@credit-lens/sdk/names';
import type { SameNameCandidate } from './answer.ts';
import type { Device } from './device.ts';
import { namedLists } from './named-list.ts';
import type { Withdrawals } from './withdrawals.ts';

/** Which listed companies bear a name, as far as could be found out. */
export type Bearers =
  /** None: the hint was wrong by chance or out of date, and is taken back. */
  | { readonly kind: 'found'; readonly candidates: readonly SameNameCandidate[] }
  /** The server could not be asked. */
  | { readonly kind: 'unavailable' };

/** What finding them needs. */
export interface BearersParts {
  readonly device: Device;
  readonly withdrawals: Withdrawals;
  readonly live: () => Promise<Pick<CreditClient, 'search'>>;
  /** A hint was taken back: open pages must be answered anew. */
  readonly onChange: () => Promise<void>;
}

/** Most candidates that the API gives at once, and how often more are asked for. */
const PAGE = 50;
const MOST_PAGES = 4;

/**
 * Asks the live API which companies bear exactly this registered name, because a person opened the hint. Which of them are
 * listed is answered on the device.
 *
 * @param printed as a page prints it, or normalised
 */
export async function findBearers(
  printed: string,
  isPrivate: boolean,
  parts: BearersParts,
): Promise<Bearers> {
  const { device, withdrawals, onChange } = parts;
  const name = normaliseName(printed);
  let found: Awaited<ReturnType<typeof searchExactly>>;
  try {
    found = await searchExactly(name, await parts.live());
  } catch {
    // Whatever the reason, the answer is the same: it cannot be said now. The card says so, and offers to ask again.
    return { kind: 'unavailable' };
  }
  const snapshot = await device.open();
  const { client, server } = snapshot;
  const [lists, asOf] = [await device.lists(snapshot), client.state?.asOf ?? null];
  if (asOf === null) return { kind: 'unavailable' };
  const flagState = { server, asOf };
  const withdrawn = await withdrawals.of(flagState);
  const candidates = found.codes.flatMap((code): SameNameCandidate[] => {
    const known = client.check(code);
    if (known.outcome !== 'listed' || withdrawn.has(code)) return [];
    return [{ code, lists: namedLists(known.lists, lists), contested: known.contested }];
  });
  if (candidates.length === 0 && found.isWhole) {
    await withdrawals.add(flagState, name, { withdrawal: 'noEntry', asOf: null }, isPrivate);
    await onChange();
  }
  return { kind: 'found', candidates };
}

/** The codes of those whose registered name is this one; `isWhole`: there are no others. */
async function searchExactly(
  name: string,
  live: Pick<CreditClient, 'search'>,
): Promise<{ readonly codes: readonly string[]; readonly isWhole: boolean }> {
  const codes: string[] = [];
  const isExact = (one: Candidate) => one.match === 'registeredName' && normaliseName(one.name) === name;
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { candidates, next } = await live.search({ name, limit: PAGE, cursor });
    const exact = candidates.filter(isExact);
    codes.push(...exact.map(({ code }) => code));
    // Exact ones come first: after a page with others there are no more of them.
    if (next === null || exact.length < candidates.length) return { codes, isWhole: true };
    cursor = next;
  }
  return { codes, isWhole: false };
}
