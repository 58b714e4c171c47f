import type { EntryProposal } from '@credit-lens/sdk/contract';
import type { StoredEntry } from '../register/register-row.ts';
import { composeProposed } from './compose-proposed.ts';
import { type Decision, refuse } from './decision.ts';
import type { EntryContext } from './entry-context.ts';
import { mergeReport } from './merge-report.ts';
import { refuseProposal } from './refuse-proposal.ts';

/** What a proposal is judged against. */
interface ProposalContext extends EntryContext {
  /** The instant of the reading of the source: RFC 3339, UTC, whole seconds. */
  readonly at: string;
}

/** An entry that was proposed, or that took the proposal up as one more report of itself. */
export interface Proposed {
  readonly entry: StoredEntry;
  /** true: the entry was there already. */
  readonly merged: boolean;
}

/**
 * Takes in what an authority says of an entry. The entry is not public: a person publishes it. A proposal of the same
 * organisation, list, determining authority and decision describes the same entry and is merged into it (Vincent
 * Brussee, "Social Credit", 2023, pp. 119–122). Everything else follows from the list. There is no way to hand in a grade or a
 * record of market information as a ground: lists determine, grades indicate (Kendra Schaefer, Trivium China, 2020,
 * section 5.1).
 */
export function proposeEntry(proposal: EntryProposal, context: ProposalContext): Decision<Proposed> {
  const refusal = refuseProposal(proposal, context);
  if (refusal !== null) return refusal;
  const known = context.row.entries.find(
    (entry) =>
      entry.list.id === proposal.list &&
      entry.determinedBy.id === proposal.determinedBy &&
      entry.decision.number === proposal.decision.number,
  );
  if (known === undefined)
    return {
      kind: 'changed',
      state: { entry: composeProposed(proposal, context), merged: false },
      events: ['entryProposed'],
    };
  if (known.removal !== null || known.state === 'expired')
    return refuse('alreadyRemoved', 'The entry of this decision has left its list: nothing brings it back.');
  return {
    kind: 'changed',
    state: { entry: mergeReport(known, proposal, context.at), merged: true },
    events: ['entryMerged'],
  };
}
