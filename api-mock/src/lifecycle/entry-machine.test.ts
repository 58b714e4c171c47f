import type { EntryCommand } from '@credit-lens/sdk/contract';
import { describe, expect, it } from 'vitest';
import { applyEntryCommand } from './entry-machine.ts';
import {
  accepted,
  after,
  afterAll,
  guardOf,
  HUMAN,
  LISTED,
  listOf,
  listWithNotice,
  proposed,
  published,
  RESIDENT_NUMBER,
  sampleRow,
  TODAY,
} from './sample-entry.fixture.ts';
import { sampleArrears } from './sample-records.fixture.ts';

const publish: EntryCommand = { action: 'publish', on: LISTED, confirmation: HUMAN };
const court = { list: 'B02', determinedBy: 'enforcing-court', source: 'court-portal' };
const fixed = { term: { kind: 'fixed', until: '2028-03-09' } } as const;
const reason = { zh: '疫情', en: 'Epidemic' };

describe('publication', () => {
  it('is confirmed by a person', () => {
    const decision = after(proposed(), publish);
    expect(decision).toMatchObject({
      state: { state: 'effective', publishedOn: LISTED },
      events: ['entryPublished'],
    });
    const machine = { ...publish, confirmation: { reviewedBy: 'machine', evidenceChecked: true } };
    expect(guardOf(after(proposed(), machine as unknown as EntryCommand))).toBe('humanConfirmation');
    const unchecked = { ...publish, confirmation: { reviewedBy: 'human', evidenceChecked: false } };
    expect(guardOf(after(proposed(), unchecked as unknown as EntryCommand))).toBe('humanConfirmation');
    const silent = { action: 'publish', on: LISTED } as unknown as EntryCommand;
    expect(guardOf(after(proposed(), silent))).toBe('humanConfirmation');
  });

  it('waits for the notice where the rules of the list give one', () => {
    const list = listWithNotice('B06');
    const context = { list, row: sampleRow(), today: TODAY };
    const entry = proposed({}, list);
    expect(guardOf(applyEntryCommand(entry, publish, context))).toBe('noticeFirst');
    const notified = accepted(applyEntryCommand(entry, { action: 'notify', on: '2026-03-05' }, context));
    expect(notified).toMatchObject({ state: 'notified', notice: { kind: 'given', on: '2026-03-05' } });
    expect(accepted(applyEntryCommand(notified, publish, context)).state).toBe('effective');
  });

  it('follows no notice on the court list, whose rules give none', () => {
    expect(guardOf(after(proposed(court), { action: 'notify', on: LISTED }))).toBe('noNoticeByRule');
    expect(guardOf(after(proposed(court), publish))).toBe('none');
  });

  it('does not come before the effect, nor twice', () => {
    const later = proposed({ effectiveOn: '2026-04-01' });
    expect(guardOf(after(later, { ...publish, on: '2026-03-31' }))).toBe('notYetEffective');
    expect(guardOf(after(published(), { ...publish, on: TODAY }))).toBe('notProposed');
  });

  it('judges a recognition once more, as the file may have changed', () => {
    const recognition = proposed({ list: 'R03', severity: 'notStated' });
    const row = sampleRow({ records: [sampleArrears('2026-03-09')] });
    expect(guardOf(applyEntryCommand(recognition, publish, { list: listOf('R03'), row, today: TODAY }))).toBe(
      'tax-full-years',
    );
  });
});

describe('an entry in effect', () => {
  it('stays when the duty is fulfilled, and is removed by decision alone', () => {
    const fulfilled = accepted(after(published(court), { action: 'recordFulfilment', on: '2026-06-01' }));
    expect(fulfilled).toMatchObject({ state: 'effective', fulfilledOn: '2026-06-01', removal: null });
    expect(after(fulfilled, { action: 'remove', on: '2026-06-03', reason: 'fulfilled' })).toMatchObject({
      state: { state: 'removed', removal: { on: '2026-06-03', reason: 'fulfilled' } },
      events: ['entryRemoved'],
    });
  });

  it('with a fixed term stays to the end of it, although the debt is paid', () => {
    const paid = afterAll(published({ ...court, ...fixed }), {
      action: 'recordFulfilment',
      on: '2026-06-01',
    });
    expect(guardOf(after(paid, { action: 'remove', on: '2026-06-03', reason: 'fulfilled' }))).toBe(
      'fixedTerm',
    );
  });

  it('is not removed as fulfilled before anything was', () => {
    expect(guardOf(after(published(), { action: 'remove', on: TODAY, reason: 'fulfilled' }))).toBe(
      'notFulfilled',
    );
  });

  it('is suspended and resumed, and keeps its state meanwhile', () => {
    const suspended = afterAll(published(), { action: 'suspend', from: '2026-05-01', until: null, reason });
    expect(suspended).toMatchObject({ state: 'effective', suspension: { from: '2026-05-01', until: null } });
    expect(guardOf(after(suspended, { action: 'suspend', from: '2026-05-02', until: null, reason }))).toBe(
      'alreadySuspended',
    );
    const resumed = after(suspended, { action: 'resume', on: '2026-06-01' });
    expect(resumed).toMatchObject({ state: { suspension: null }, events: ['entryResumed'] });
    expect(guardOf(after(published(), { action: 'resume', on: '2026-06-01' }))).toBe('notSuspended');
  });

  it('is not suspended for a reason that names a person, nor backwards', () => {
    const personal = { zh: `身份证：${RESIDENT_NUMBER}`, en: 'x' };
    const suspend = { action: 'suspend', from: '2026-05-01', until: null, reason } as const;
    expect(guardOf(after(published(), { ...suspend, reason: personal }))).toBe('naturalPerson');
    expect(guardOf(after(published(), { ...suspend, until: '2026-04-30' }))).toBe('endsBeforeItBegins');
  });
});

describe('acts and days', () => {
  it('refuses an act before the last one, and one of tomorrow', () => {
    const entry = afterAll(published(), { action: 'recordFulfilment', on: '2026-06-01' });
    expect(guardOf(after(entry, { action: 'remove', on: '2026-05-31', reason: 'corrected' }))).toBe(
      'daysRunBackwards',
    );
    expect(guardOf(after(entry, { action: 'remove', on: '2026-11-21', reason: 'corrected' }))).toBe(
      'dayInFuture',
    );
  });

  it('refuses everything that needs publication before it', () => {
    for (const action of ['recordFulfilment', 'resume', 'acceptRepair', 'takeCreditCourse'] as const)
      expect(guardOf(after(proposed(), { action, on: TODAY }))).toBe('notPublic');
  });

  it('annuls from any state but a final one', () => {
    const annul = { action: 'annul', on: TODAY } as const;
    for (const entry of [proposed(), published()])
      expect(after(entry, annul)).toMatchObject({
        state: { state: 'annulled', removal: { reason: 'annulled' } },
        events: ['entryAnnulled'],
      });
    expect(guardOf(after(afterAll(published(), annul), annul))).toBe('finalState');
  });

  it('does nothing to an entry whose term is over, though nobody has said so yet', () => {
    const term = { kind: 'fixed', until: '2026-11-19' } as const;
    const never = proposed({ term });
    expect(guardOf(after({ ...published(), term }, { action: 'annul', on: TODAY }))).toBe('termOver');
    expect(guardOf(after(never, publish))).toBe('termOver');
    expect(guardOf(after(never, { action: 'annul', on: TODAY }))).toBe('none');
  });
});
