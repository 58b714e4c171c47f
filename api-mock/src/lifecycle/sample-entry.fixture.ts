import type { CreditList, EntryCommand, EntryProposal } from '@credit-lens/sdk/contract';
import { referenceCatalogue } from '../catalogue/reference-catalogue.ts';
import type { RegisterRow, StoredEntry } from '../register/register-row.ts';
import type { Decision } from './decision.ts';
import { applyEntryCommand } from './entry-machine.ts';
import { proposeEntry } from './propose-entry.ts';

/** An invented firm, and the days that the examples speak of. */
export const CODE = '91330106FAKE000133';
const DECIDED = '2026-03-02';
export const LISTED = '2026-03-10';
export const TODAY = '2026-11-20';

/** A number of nobody, in the shape of a resident identity number. */
export const RESIDENT_NUMBER = '330106189001010000';

export const HUMAN = { reviewedBy: 'human', evidenceChecked: true } as const;

/** A list of the catalogue. */
export function listOf(id: string): CreditList {
  const list = referenceCatalogue.lists.items.find((row) => row.id === id);
  if (list === undefined) throw new Error(`The catalogue has no list ${id}`);
  return list;
}

/** A list as the catalogue would have it if its rules gave prior notice. */
export function listWithNotice(id: string): CreditList {
  const list = listOf(id);
  return { ...list, rules: [...list.rules, 'long-term-mechanism-2020'] };
}

export function sampleRow(part: Partial<RegisterRow> = {}): RegisterRow {
  return {
    entity: {
      code: CODE,
      name: '子虚南柯贸易有限公司',
      nameEn: null,
      formerNames: [],
      legacyNumbers: [],
      kind: 'enterprise',
      ownership: 'private',
      region: { code: '330106', name: { zh: '浙江省杭州市西湖区', en: 'Xihu, Hangzhou, Zhejiang' } },
      status: 'active',
      registeredOn: '2012-05-08',
      parent: null,
      branches: [],
      affiliates: [],
    },
    entries: [],
    records: [],
    ...part,
  };
}

export function sampleProposal(part: Partial<EntryProposal> = {}): EntryProposal {
  return {
    code: CODE,
    list: 'B06',
    ground: {
      kind: 'enumerated',
      nature: 'lawViolation',
      text: { zh: '逾期未缴纳税款', en: 'Taxes not paid when due' },
    },
    severity: 'serious',
    determinedBy: 'sta',
    listedBy: 'sta',
    publishedBy: 'sta',
    legalBasis: [{ zh: '税收违法案件公布办法', en: 'Measures on publishing tax cases' }],
    decision: { number: '虚税〔2026〕第00017号', decidedOn: DECIDED },
    level: 'city',
    listedOn: LISTED,
    effectiveOn: LISTED,
    term: { kind: 'openEnded' },
    source: 'creditchina-tax-customs',
    ...part,
  };
}

/** An entry that was proposed; throws when a guard refuses it. */
export function proposed(part: Partial<EntryProposal> = {}, list?: CreditList): StoredEntry {
  const proposal = sampleProposal(part);
  return accepted(
    proposeEntry(proposal, {
      list: list ?? listOf(proposal.list),
      row: sampleRow(),
      today: TODAY,
      at: `${TODAY}T02:00:00Z`,
    }),
  ).entry;
}

/** An entry that was published on a day. */
export function published(part: Partial<EntryProposal> = {}, on: string = LISTED): StoredEntry {
  return afterAll(proposed(part), { action: 'publish', on, confirmation: HUMAN });
}

/** What a command makes of an entry, judged by its own list on the sample day. */
export function after(
  entry: StoredEntry,
  command: EntryCommand,
  today: string = TODAY,
): Decision<StoredEntry> {
  return applyEntryCommand(entry, command, { list: listOf(entry.list.id), row: sampleRow(), today });
}

/** The entry after commands that all must be accepted. */
export function afterAll(entry: StoredEntry, ...commands: EntryCommand[]): StoredEntry {
  return commands.reduce((state, command) => accepted(after(state, command)), entry);
}

/** The new state of a decision; throws when it was refused. */
export function accepted<State>(decision: Decision<State>): State {
  if (decision.kind === 'refused') throw new Error(`${decision.guard}: ${decision.detail}`);
  return decision.state;
}

/** The guard that refused; `none` when nothing did. */
export function guardOf(decision: Decision<unknown>): string {
  return decision.kind === 'refused' ? decision.guard : 'none';
}
