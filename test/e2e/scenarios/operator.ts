import type { EntryProposal, OperatorEntry } from '@credit-lens/sdk';
import { firm } from './firms-page.ts';

/** An answer to the operator. */
interface OperatorAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every operation
  readonly body: any;
}

/** Acts as the operator of a server. */
export interface Operator {
  get(path: string): Promise<OperatorAnswer>;
  post(path: string, body: unknown): Promise<OperatorAnswer>;
  /** All entries of a role, in every state. */
  entriesOf(role: string): Promise<OperatorEntry[]>;
  /** One act on the only entry of a role. */
  command(role: string, command: object): Promise<OperatorAnswer>;
}

/** The operator of the server at an address. */
export function operatorOf(address: string, key: string): Operator {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const send = async (path: string, init: RequestInit): Promise<OperatorAnswer> => {
    const response = await fetch(`${address}/v1/admin${path}`, { ...init, headers });
    return { status: response.status, body: await response.json() };
  };
  const get = (path: string) => send(path, {});
  const post = (path: string, body: unknown) => send(path, { method: 'POST', body: JSON.stringify(body) });
  const entriesOf = async (role: string): Promise<OperatorEntry[]> =>
    (await get(`/entities/${firm(role).code}/entries`)).body.entries;
  return {
    get,
    post,
    entriesOf,
    async command(role, command) {
      const [entry, ...others] = await entriesOf(role);
      if (entry === undefined || others.length > 0) throw new Error(`"${role}" has not exactly one entry.`);
      return post(`/entries/${entry.id}/commands`, command);
    },
  };
}

/** The day in China, so many days from now. */
export function chinaDay(fromNow = 0): string {
  return new Date(Date.now() + (fromNow * 24 + 8) * 3_600_000).toISOString().slice(0, 10);
}

/** The day of an invented register, so many days on: its days count from the UTC day on which it was built. */
export function registerDay(fromThen = 0): string {
  return new Date(Date.now() + fromThen * 86_400_000).toISOString().slice(0, 10);
}

/** A proposal that nothing stands against, by itself, with what a test changes in it. */
export function proposal(role: string, changes: Partial<EntryProposal>): EntryProposal {
  return {
    code: firm(role).code,
    list: 'B16',
    ground: {
      kind: 'enumerated',
      nature: 'lawViolation',
      text: { zh: '生产销售不合格产品', en: 'Made and sold goods that failed inspection' },
    },
    severity: 'serious',
    amount: null,
    determinedBy: 'samr',
    listedBy: 'samr',
    publishedBy: 'samr',
    legalBasis: [{ zh: '《中华人民共和国产品质量法》', en: 'Product Quality Law' }],
    decision: { number: '虚市监列字〔2026〕77号', decidedOn: chinaDay(-3) },
    level: 'city',
    listedOn: chinaDay(-2),
    effectiveOn: chinaDay(-1),
    term: { kind: 'notStated' },
    personTerms: [],
    source: 'creditchina',
    ...changes,
  };
}
