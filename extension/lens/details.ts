import type { CreditClient, LookupResult } from '@credit-lens/sdk';
import type { DetailsAnswer } from '@credit-lens/sdk/snapshot/client';
import type { Device, OpenSnapshot } from './device.ts';
import { noEntryOnDevice, unavailableNow } from './device-result.ts';
import { withdrawalOf } from './withdrawal-of.ts';
import type { Withdrawals } from './withdrawals.ts';

/** The full answer about one code, fetched because a person asked for it. */
export interface Details {
  readonly result: LookupResult;
  /** The flag spoke of an entry that the record does not have any more: the flag is taken back. */
  readonly withdrawn: boolean;
  /** `file`: published for everyone, as old as the snapshot; `server`: of this moment, and the server knows who asked. */
  readonly source: 'file' | 'server';
}

/** What fetching details needs. */
export interface DetailsParts {
  readonly device: Device;
  readonly withdrawals: Withdrawals;
  readonly live: () => Promise<Pick<CreditClient, 'lookup'>>;
  /** A flag was taken back or came back: open pages must be answered anew. */
  readonly onChange: () => Promise<void>;
}

/** Opens a card: fetches the file in which the company stands among a thousand others or more. */
export async function openDetails(code: string, isPrivate: boolean, parts: DetailsParts): Promise<Details> {
  const snapshot = await parts.device.open();
  const answer = await snapshot.client.details(code, { remember: !isPrivate });
  if (answer.kind === 'result') return judge(snapshot, code, { ...answer, source: 'file' }, isPrivate, parts);
  return { ...(await withoutRecord(code, answer, snapshot)), source: 'file' };
}

/** Asks the live API about one code: it learns that somebody at this address asks about this company. */
export async function askServer(code: string, isPrivate: boolean, parts: DetailsParts): Promise<Details> {
  const snapshot = await parts.device.open();
  const result = await (await parts.live()).lookup(code);
  return judge(snapshot, code, { result, source: 'server' }, isPrivate, parts);
}

/** Takes a flag back that the record does not bear out, and gives one back that a later record does. */
async function judge(
  { client, server }: OpenSnapshot,
  code: string,
  { result, source }: Pick<Details, 'result' | 'source'>,
  isPrivate: boolean,
  { withdrawals, onChange }: DetailsParts,
): Promise<Details> {
  const { state } = client;
  // What was erased while the answer was fetched must not come back with it.
  if (state === null || client.check(code).outcome !== 'listed') return { result, source, withdrawn: false };
  const flagState = { server, asOf: state.asOf };
  const known = (await withdrawals.of(flagState)).get(code);
  const withdrawal = withdrawalOf(result);
  if (withdrawal !== null && withdrawal !== known) {
    await withdrawals.add(flagState, code, { withdrawal, asOf: result.asOf }, isPrivate);
    await onChange();
  }
  if (withdrawal === null && known !== undefined && source === 'server' && result.outcome === 'listed') {
    await withdrawals.remove(code);
    await onChange();
  }
  return { result, source, withdrawn: withdrawal !== null };
}

async function withoutRecord(
  code: string,
  answer: Exclude<DetailsAnswer, { kind: 'result' }>,
  { client }: OpenSnapshot,
): Promise<Pick<Details, 'result' | 'withdrawn'>> {
  if (answer.kind === 'unavailable') return { result: answer.result, withdrawn: false };
  const now = answer.kind === 'notListed' ? answer.answer : client.check(code);
  if (now.outcome !== 'noEntry') return { result: unavailableNow(code), withdrawn: false };
  return { result: noEntryOnDevice(now, await client.catalogue()), withdrawn: true };
}
