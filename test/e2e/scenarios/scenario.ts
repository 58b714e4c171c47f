import { filledRequest, type ScenarioRequest, scenarios } from '@credit-lens/api-mock/scenarios';
import type { CreditRecord, ListEntry, ListedResult, LookupResult } from '@credit-lens/sdk';
import { expect, test } from 'vitest';
import { firm } from './firms-page.ts';
import type { Product } from './product.ts';

/** Words that the interface says of nobody. */
const JUDGING =
  /blacklist|untrustworth|laolai|老赖|deadbeat|\bscore|\bsafe\b|\bbanned\b|fraudster|\bclean\b|\bavoid\b|\btrusted\b|!/i;

/** A scenario of the sources as one test, named after it: what it shows, and what the product must do. */
export function scenario(
  id: string,
  product: () => Product,
  body: (product: Product) => Promise<void>,
): void {
  const row = scenarios.find((one) => one.id === id);
  if (row === undefined) throw new Error(`There is no scenario ${id}.`);
  test(`${id}: ${row.shows.en}. Must: ${row.must.en}`, async () => {
    const running = product();
    for (const request of row.send) await expectAnswer(running, request);
    await body(running);
  });
}

/** Sends what a scenario sends, as the operator where only the operator may. */
async function expectAnswer({ api, operator }: Product, request: ScenarioRequest): Promise<void> {
  const {
    method,
    path,
    body,
    headers = {},
    status,
    code,
  } = filledRequest(request, (role) => firm(role).code);
  const answer = path.startsWith('/v1/admin')
    ? await operator.post(path.replace('/v1/admin', ''), body)
    : await fetch(`${api}${path}`, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }).then(async (response) => ({ status: response.status, body: await response.json() }));
  expect(answer, `${method} ${request.path}`).toMatchObject({ status, ...(code ? { body: { code } } : {}) });
}

/** The whole answer about a listed organisation. */
export function listed(result: LookupResult): ListedResult {
  if (result.outcome !== 'listed') throw new Error(`Expected "listed", got "${result.outcome}".`);
  return result;
}

/** The only entry of an answer. */
export function onlyEntry(result: LookupResult): ListEntry {
  const [entry, ...others] = listed(result).entries;
  if (entry === undefined || others.length > 0)
    throw new Error(`Expected one entry, got ${1 + others.length}.`);
  return entry;
}

/** The records of a role, today or under the rules of an earlier day. None is of an unknown kind. */
export async function recordsOf({ client }: Product, role: string, asOf?: string): Promise<CreditRecord[]> {
  const file = await client.records(firm(role).code, asOf === undefined ? {} : { asOf });
  if (file.outcome !== 'found') throw new Error(`Expected a file of "${role}", got "${file.outcome}".`);
  return file.records.map((record) => {
    if (record.type === 'unknown')
      throw new Error(`"${role}" has a record of the unknown kind ${record.kind}.`);
    return record;
  });
}

/** Records of one type. */
export function ofType<Type extends CreditRecord['type']>(
  records: readonly CreditRecord[],
  type: Type,
): Extract<CreditRecord, { type: Type }>[] {
  return records.filter((record): record is Extract<CreditRecord, { type: Type }> => record.type === type);
}

/** The codes that flag pages. */
export async function listedSetOf({ client }: Product): Promise<Map<string, readonly string[]>> {
  const answer = await client.listedSet();
  if (!answer.modified) throw new Error('There is a listed set.');
  return new Map(answer.set.items.map(({ code, lists }) => [code, lists]));
}

/** A role that flags: on the device, in the set, by a solid flag at its code. */
export function expectFlag({ seen }: Product, ...roles: readonly string[]): void {
  for (const role of roles) expect(seen(role), role).toMatchObject({ outcome: 'listed', flag: 'solid' });
}

/** A role that gets nothing inline, whatever the reason. */
export function expectNoFlag({ seen }: Product, ...roles: readonly string[]): void {
  for (const role of roles) expect(seen(role), role).toMatchObject({ flag: 'none' });
}

/** No text of the interface judges or alarms. */
export function expectPlainWords(...texts: readonly string[]): void {
  for (const text of texts) expect(text).not.toMatch(JUDGING);
}
