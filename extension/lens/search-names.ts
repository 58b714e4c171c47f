import type { Candidate, CreditClient } from '@credit-lens/sdk';
import { type Answer, answer, type Knowledge } from './answer.ts';

/** A company that the server found by its name, with what the device knows of its code. */
export interface FoundByName {
  readonly code: string;
  readonly name: string;
  /** The former name that matched, where it was not the registered one. */
  readonly formerName: string | null;
  readonly region: Candidate['region'];
  readonly answer: Answer;
}

/** What a search for a name brought. */
export type NamesFound =
  | { readonly kind: 'found'; readonly companies: readonly FoundByName[] }
  /** The server could not be asked. */
  | { readonly kind: 'unavailable' };

/** Candidates that are shown: a person who finds none among so many gives more of the name. */
const MOST = 20;

/**
 * Asks the live API for companies of a name, because a person pressed for it. Which of them are listed is answered on the device.
 */
export async function searchNames(
  name: string,
  live: () => Promise<Pick<CreditClient, 'search'>>,
  knowledge: () => Promise<Knowledge>,
): Promise<NamesFound> {
  let candidates: readonly Candidate[];
  try {
    ({ candidates } = await (await live()).search({ name, limit: MOST }));
  } catch {
    // Whatever the reason, the answer is the same: it cannot be said now. The screen says so, and a press asks again.
    return { kind: 'unavailable' };
  }
  const known = await knowledge();
  return {
    kind: 'found',
    companies: candidates.map(({ code, name: registered, match, matchedName, region }) => ({
      code,
      name: registered,
      formerName: match === 'formerName' ? matchedName : null,
      region,
      answer: answer({ kind: 'code', key: code }, known),
    })),
  };
}
