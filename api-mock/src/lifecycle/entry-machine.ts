import type { EntryCommand } from '@credit-lens/sdk/contract';
import type { StoredEntry } from '../register/register-row.ts';
import { refuseActDay } from './act-day.ts';
import { type Decision, type RegisterEventKind, refuse } from './decision.ts';
import type { EntryContext } from './entry-context.ts';
import { isSuspended } from './flags-pages.ts';
import { noticeRule } from './notice-rule.ts';
import { seemsPersonal } from './person-in-text.ts';
import { refuseRecognition } from './recognition-preconditions.ts';
import { applyRepairCommand } from './repair-machine.ts';

type Command<Action extends EntryCommand['action']> = Extract<EntryCommand, { action: Action }>;

/**
 * Does one act of the operator to an entry, or says which guard refuses it: proposed → (notified →) effective ⇄
 * repairPending → removed, expired or annulled. Final states accept nothing. `contested` stands beside the state and
 * follows objections alone. Never alters the entry given.
 */
export function applyEntryCommand(
  entry: StoredEntry,
  command: EntryCommand,
  context: EntryContext,
): Decision<StoredEntry> {
  const { list, today } = context;
  if (list.id !== entry.list.id)
    throw new TypeError(
      `The entry stands on ${entry.list.id} and was judged by ${list.id}: give its own list`,
    );
  if (entry.removal !== null || ['removed', 'expired', 'annulled'].includes(entry.state))
    return refuse('finalState', `The entry is ${entry.state}: nothing can be done to it any more.`);
  const isPublic = entry.state === 'effective' || entry.state === 'repairPending';
  if (entry.term.kind === 'fixed' && entry.term.until < today && (isPublic || command.action !== 'annul'))
    return refuse('termOver', `The term of the entry was over after ${entry.term.until}.`);
  const day = refuseActDay(entry, command.action === 'suspend' ? command.from : command.on, today);
  if (day !== null) return day;
  if (command.action === 'notify') return notify(entry, command, context);
  if (command.action === 'publish') return publish(entry, command, context);
  if (command.action === 'annul') return leave(entry, command.on, 'annulled', 'entryAnnulled');
  if (!isPublic)
    return refuse('notPublic', `The entry is ${entry.state}: publish it before ${command.action}.`);
  switch (command.action) {
    case 'recordFulfilment':
      return fulfil(entry, command);
    case 'remove':
      return remove(entry, command);
    case 'suspend':
      return suspend(entry, command);
    case 'resume':
      return resume(entry, command);
    default:
      return applyRepairCommand(entry, command, context.list);
  }
}

function notify(
  entry: StoredEntry,
  { on }: Command<'notify'>,
  { list }: EntryContext,
): Decision<StoredEntry> {
  if (entry.state !== 'proposed')
    return refuse('notProposed', `Notice is given of a proposed entry; this one is ${entry.state}.`);
  if (noticeRule(list) === 'none')
    return refuse('noNoticeByRule', `The rules of ${list.id} give no prior notice: publish without it.`);
  return changed({ ...entry, state: 'notified', notice: { kind: 'given', on } }, on, 'entryNotified');
}

/** Nothing is published by a machine (Administrative Punishments Law, 2021, article 41). */
function publish(
  entry: StoredEntry,
  command: Command<'publish'>,
  context: EntryContext,
): Decision<StoredEntry> {
  const { list, row } = context;
  const { on, confirmation } = command;
  if (entry.state !== 'proposed' && entry.state !== 'notified')
    return refuse('notProposed', `The entry is ${entry.state}: it was published before.`);
  if (confirmation?.reviewedBy !== 'human' || confirmation.evidenceChecked !== true)
    return refuse(
      'humanConfirmation',
      'A person must have checked the evidence and confirm the publication.',
    );
  if (entry.state === 'proposed' && noticeRule(list) === 'required')
    return refuse('noticeFirst', `The rules of ${list.id} give prior notice: notify the organisation first.`);
  if (list.treatment !== 'lookedUp' || list.status !== 'active')
    return refuse('listNotActive', `${list.id} takes no entries.`);
  if (on < entry.listedOn || on < entry.effectiveOn)
    return refuse(
      'notYetEffective',
      `The entry takes effect on ${entry.effectiveOn}: publish it from then on.`,
    );
  const unfit = refuseRecognition(list, row, on);
  if (unfit !== null) return unfit;
  return changed({ ...entry, state: 'effective', publishedOn: on }, on, 'entryPublished');
}

/** The duty was fulfilled. That alone takes nothing off a list. */
function fulfil(entry: StoredEntry, { on }: Command<'recordFulfilment'>): Decision<StoredEntry> {
  if (entry.list.polarity !== 'adverse')
    return refuse('adverseOnly', 'A recognition rests on no duty to fulfil.');
  if (entry.fulfilledOn !== null)
    return refuse('alreadyFulfilled', `Fulfilment is recorded already, on ${entry.fulfilledOn}.`);
  return changed({ ...entry, fulfilledOn: on }, on, 'entryFulfilled');
}

/** A fixed term runs to its end although the debt is paid (Supreme People's Court, Publishing Provisions, 2017, articles 2 and 10). */
function remove(entry: StoredEntry, { on, reason }: Command<'remove'>): Decision<StoredEntry> {
  if (reason === 'fulfilled' && entry.fulfilledOn === null)
    return refuse('notFulfilled', 'Record the fulfilment before removing the entry for it.');
  if (reason === 'fulfilled' && entry.term.kind === 'fixed')
    return refuse('fixedTerm', `The term is fixed until ${entry.term.until}: fulfilment does not end it.`);
  return leave(entry, on, 'removed', 'entryRemoved', reason);
}

function suspend(entry: StoredEntry, { from, until, reason }: Command<'suspend'>): Decision<StoredEntry> {
  if (isSuspended(entry, from)) return refuse('alreadySuspended', 'The entry is suspended already.');
  if (until !== null && until < from)
    return refuse('endsBeforeItBegins', `The suspension would end on ${until}, before it begins on ${from}.`);
  if (seemsPersonal(`${reason.zh} ${reason.en}`))
    return refuse('naturalPerson', 'The reason seems to name a natural person: leave it out.');
  return changed({ ...entry, suspension: { from, until, reason } }, from, 'entrySuspended');
}

function resume(entry: StoredEntry, { on }: Command<'resume'>): Decision<StoredEntry> {
  if (!isSuspended(entry, on)) return refuse('notSuspended', `The entry is not suspended on ${on}.`);
  return changed({ ...entry, suspension: null }, on, 'entryResumed');
}

function leave(
  entry: StoredEntry,
  on: string,
  state: 'removed' | 'annulled',
  event: RegisterEventKind,
  reason: 'fulfilled' | 'corrected' | 'annulled' = 'annulled',
): Decision<StoredEntry> {
  return changed({ ...entry, state, contested: false, removal: { on, reason } }, on, event);
}

function changed(entry: StoredEntry, on: string, event: RegisterEventKind): Decision<StoredEntry> {
  return { kind: 'changed', state: { ...entry, lastActOn: on }, events: [event] };
}
