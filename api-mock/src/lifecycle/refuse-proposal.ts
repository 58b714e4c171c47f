import type { EntryProposal } from '@credit-lens/sdk/contract';
import { referenceCatalogue } from '../catalogue/reference-catalogue.ts';
import { type Refusal, refuse } from './decision.ts';
import type { EntryContext } from './entry-context.ts';
import { seemsPersonal } from './person-in-text.ts';
import { portalSource } from './portal-source.ts';
import { refuseRecognition } from './recognition-preconditions.ts';

/** No authority that lists is older; a year before is a slip of the pen. */
const FIRST_DAY = '1949-10-01';

/** The first guard that refuses a proposal; null when it may be taken in. */
export function refuseProposal(proposal: EntryProposal, { list, row, today }: EntryContext): Refusal | null {
  if (texts(proposal).some(seemsPersonal))
    return refuse(
      'naturalPerson',
      'A text of the proposal seems to name a natural person, or holds a number of one: leave it out.',
    );
  if (row.entity.code === null || row.entity.code !== proposal.code)
    return refuse('otherOrganisation', 'The proposal is about another organisation than this file.');
  if (list.id !== proposal.list || list.treatment !== 'lookedUp')
    return refuse(
      'listNotLookedUp',
      `Entries of ${proposal.list} are not kept: the catalogue has it for reference.`,
    );
  if (list.status !== 'active')
    return refuse('listNotActive', `${list.id} is ${list.status} by the catalogue: it takes no entries.`);
  if (proposal.level === 'belowCounty')
    return refuse('belowCounty', 'A body below the county may not decide on a listing.');
  return refuseNames(proposal) ?? refuseDays(proposal, today) ?? refuseRecognition(list, row, today);
}

/** Says which field is wrong, and not what stood in it: an id that nobody knows may be anything, a name included. */
function refuseNames(proposal: EntryProposal): Refusal | null {
  for (const field of ['determinedBy', 'listedBy', 'publishedBy'] as const) {
    if (!referenceCatalogue.authorities.items.some((row) => row.id === proposal[field]))
      return refuse('unknownAuthority', `The catalogue has no authority of the id given as ${field}.`);
  }
  if (portalSource(proposal.source, '', { finding: 'shown', detail: null }) === null)
    return refuse('unknownSource', 'The catalogue has no portal of the id given as source that may be one.');
  return null;
}

function refuseDays({ decision, listedOn, effectiveOn, term }: EntryProposal, today: string): Refusal | null {
  if (decision.decidedOn > today)
    return refuse('dayInFuture', `The decision is dated ${decision.decidedOn}, after today, ${today}.`);
  if (decision.decidedOn < FIRST_DAY)
    return refuse('dayTooEarly', `The decision is dated ${decision.decidedOn}, before ${FIRST_DAY}.`);
  if (listedOn < decision.decidedOn || effectiveOn < listedOn)
    return refuse(
      'daysRunBackwards',
      `Decision ${decision.decidedOn}, listing ${listedOn} and effect ${effectiveOn} must follow one another.`,
    );
  if (term.kind === 'fixed' && term.until < effectiveOn)
    return refuse(
      'endsBeforeItBegins',
      `The term would end on ${term.until}, before the effect on ${effectiveOn}.`,
    );
  return null;
}

/** Every free text of a proposal. */
function texts({ ground, amount, legalBasis, decision }: EntryProposal): string[] {
  const both = [ground.text, ...legalBasis, ...(amount == null ? [] : [amount.of])];
  return [decision.number, ...both.flatMap(({ zh, en }) => [zh, en])];
}
