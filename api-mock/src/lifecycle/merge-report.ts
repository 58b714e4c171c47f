import type { BilingualText, EntryProposal } from '@credit-lens/sdk/contract';
import type { StoredEntry } from '../register/register-row.ts';
import { portalSource } from './portal-source.ts';

/**
 * One more report of an entry that is there. What the entry says stays; where the report says something else, its
 * source stands beside the others as one that differs. How many reports there are says nothing of severity.
 */
export function mergeReport(entry: StoredEntry, proposal: EntryProposal, at: string): StoredEntry {
  const detail = differences(entry, proposal);
  const source = portalSource(proposal.source, at, {
    finding: detail === null ? 'shown' : 'differs',
    detail,
  });
  const others = entry.sources.filter(({ sourceId }) => sourceId !== source?.sourceId);
  return {
    ...entry,
    mergedReports: entry.mergedReports + 1,
    sources: source === null ? entry.sources : [...others, source],
  };
}

function differences(entry: StoredEntry, proposal: EntryProposal): BilingualText | null {
  const parts: BilingualText[] = [];
  if (proposal.listedOn !== entry.listedOn)
    parts.push({ zh: `列入日期为${proposal.listedOn}`, en: `listed on ${proposal.listedOn}` });
  if (proposal.decision.decidedOn !== entry.decision.decidedOn) {
    const { decidedOn } = proposal.decision;
    parts.push({ zh: `决定日期为${decidedOn}`, en: `decided on ${decidedOn}` });
  }
  if (JSON.stringify(proposal.term) !== JSON.stringify(entry.term)) parts.push(termText(proposal.term));
  if ((proposal.amount?.value ?? null) !== (entry.amount?.value ?? null))
    parts.push({
      zh: `金额为${proposal.amount?.value ?? '未载明'}`,
      en: `amount ${proposal.amount?.value ?? 'not stated'}`,
    });
  if (parts.length === 0) return null;
  return { zh: parts.map(({ zh }) => zh).join('；'), en: parts.map(({ en }) => en).join('; ') };
}

function termText(term: EntryProposal['term']): BilingualText {
  if (term.kind === 'fixed') return { zh: `期限至${term.until}`, en: `until ${term.until}` };
  return term.kind === 'openEnded'
    ? { zh: '无固定期限', en: 'open-ended' }
    : { zh: '期限未载明', en: 'term not stated' };
}
