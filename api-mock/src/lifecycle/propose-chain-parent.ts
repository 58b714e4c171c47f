import type { CreditList, EntryProposal, PenaltyRecord } from '@credit-lens/sdk/contract';
import { referenceCatalogue } from '../catalogue/reference-catalogue.ts';
import type { RegisterRow, StoredEntry } from '../register/register-row.ts';
import { type ChainFinding, judgeChain } from './chain-rule.ts';
import { type Decision, refuse } from './decision.ts';
import { type Proposed, proposeEntry } from './propose-entry.ts';

/** The list that the draft of 2019 belongs to: the one with a threshold of penalised outlets. */
export const CHAIN_LIST = referenceCatalogue.lists.items.find(({ thresholds }) =>
  thresholds.some(({ quantity }) => quantity === 'penalisedOutletsInOneYear'),
);

/** What a penalty of an outlet is judged with. */
interface ChainContext {
  readonly list: CreditList;
  readonly branches: readonly RegisterRow[];
  /** The penalty that was taken in last. */
  readonly penalty: PenaltyRecord;
  readonly today: string;
  readonly at: string;
}

/**
 * Proposes the parent of a chain when the rule finds enough outlets, and never publishes it. An entry of the parent
 * that is open on the list already is not proposed again; one that was turned down is, by a penalty that comes later.
 */
export function proposeChainParent(
  parent: RegisterRow,
  { list, branches, penalty, today, at }: ChainContext,
): Decision<Proposed> {
  const finding = judgeChain(parent, branches, { list, today, drafts: 'on' });
  if (finding.kind !== 'proposeParent') return refuse('chainRule', 'The rule does not find enough outlets.');
  if (parent.entries.some((entry) => entry.list.id === list.id && isOpen(entry)))
    return refuse('proposedAlready', `An entry of the parent on ${list.id} is open.`);
  const proposal = proposalOf(finding, list, penalty, today);
  const decision = proposeEntry(proposal, { list, row: parent, today, at });
  if (decision.kind === 'refused') return decision;
  // The portal shows penalties of outlets. Of a listing of the parent it shows nothing, and is not said to.
  const { entry } = decision.state;
  const sources = entry.sources.map((source) => ({ ...source, finding: 'notShown' as const }));
  return { ...decision, state: { ...decision.state, entry: { ...entry, sources } } };
}

function proposalOf(
  { parent, list: id }: Extract<ChainFinding, { kind: 'proposeParent' }>,
  list: CreditList,
  { id: record, document, recordedOn, source }: PenaltyRecord,
  today: string,
): EntryProposal {
  const [owner] = list.owners;
  const rule = list.thresholds.find(({ quantity }) => quantity === 'penalisedOutletsInOneYear');
  if (owner === undefined || rule === undefined)
    throw new TypeError(`The list ${id} has no owner or no rule on chains: give the list of the finding`);
  return {
    code: parent,
    list: id,
    ground: { kind: 'byReference', nature: 'lawViolation', text: rule.text },
    severity: 'notStated',
    amount: null,
    determinedBy: owner.id,
    listedBy: owner.id,
    publishedBy: owner.id,
    legalBasis: [list.instrument],
    // Of the penalty: the listing itself has no decision yet. Who publishes it has read the authority's own.
    decision: { number: document?.number ?? record, decidedOn: document?.date ?? recordedOn },
    level: 'national',
    listedOn: today,
    effectiveOn: today,
    term: { kind: 'notStated' },
    personTerms: [],
    source: source.sourceId,
  };
}

function isOpen({ state, removal }: StoredEntry): boolean {
  return removal === null && state !== 'removed' && state !== 'expired' && state !== 'annulled';
}
