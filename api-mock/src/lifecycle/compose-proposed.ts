import type { EntryProposal, ListReference, Repair } from '@credit-lens/sdk/contract';
import { authority } from '../catalogue/reference-catalogue.ts';
import { remedyOf } from '../register/compose-remedy.ts';
import { isBeyondRepair } from '../register/compose-repair.ts';
import { noticeRuleOf } from '../register/list-notice.ts';
import { rulesOf } from '../register/list-rules.ts';
import { jurisdictionOf } from '../register/local-lists.ts';
import type { StoredEntry } from '../register/register-row.ts';
import { removalRulesOf } from '../register/removal-rules.ts';
import { repairOpensOn } from '../register/repair-opens.ts';
import { allowedMeasures } from './allowed-measures.ts';
import type { EntryContext } from './entry-context.ts';
import { portalSource } from './portal-source.ts';
import { qualityOfEntry } from './quality-of-entry.ts';

/**
 * The entry that a proposal makes. What the list settles (measures, remedy, removal rules, repair, where it applies)
 * comes from the list; what the authority says comes from the proposal.
 *
 * @throws Error when the catalogue holds no authority or portal that the proposal names, or no rules of the list.
 */
export function composeProposed(
  proposal: EntryProposal,
  { list, row, at }: EntryContext & { readonly at: string },
): StoredEntry {
  const { code, decision, effectiveOn, listedOn, severity = 'notStated', term } = proposal;
  const { id, name, instrument, polarity, colour } = list;
  const reference: ListReference = { id, name, instrument, polarity, colour };
  const determinedBy = authority(proposal.determinedBy);
  const source = portalSource(proposal.source, at, { finding: 'shown', detail: null });
  if (source === null) throw new Error(`catalogue/sources.json has no portal "${proposal.source}"`);
  return {
    id: unusedId(id, code, row.entries),
    list: reference,
    state: 'proposed',
    contested: false,
    ground: proposal.ground,
    severity,
    amount: proposal.amount ?? null,
    determinedBy,
    listedBy: authority(proposal.listedBy),
    publishedBy: authority(proposal.publishedBy),
    jurisdiction: jurisdictionOf(list),
    legalBasis: proposal.legalBasis,
    decision,
    notice: { kind: noticeRuleOf(list) },
    listedOn,
    effectiveOn,
    // The first day on which it may be published; the day of the publication takes its place.
    publishedOn: effectiveOn,
    term,
    personTerms: proposal.personTerms ?? [],
    removalRules: removalRulesOf(list),
    repair: repairOf(proposal, { list }),
    suspension: null,
    remedy: remedyOf(list, determinedBy),
    measures: allowedMeasures(id, rulesOf(id).measures),
    mergedReports: 1,
    sources: [source],
    quality: qualityOfEntry(proposal, at),
    fulfilledOn: null,
    removal: null,
    lastActOn: decision.decidedOn,
  };
}

function repairOf(
  { listedOn, severity = 'notStated' }: EntryProposal,
  { list }: Pick<EntryContext, 'list'>,
): Repair {
  const beyond = list.polarity === 'adverse' && isBeyondRepair(list, severity);
  return {
    state: beyond ? 'notAvailable' : 'none',
    step: null,
    earliestOn: list.polarity === 'recognition' || beyond ? null : repairOpensOn(list, listedOn),
    decisionDueOn: null,
    courseTaken: false,
  };
}

function unusedId(list: string, code: string, entries: readonly StoredEntry[]): string {
  const used = new Set(entries.map(({ id }) => id));
  let serial = entries.length + 1;
  while (used.has(`${list}-${code}-${serial}`)) serial += 1;
  return `${list}-${code}-${serial}`;
}
