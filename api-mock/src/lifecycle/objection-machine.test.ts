import type { ObjectionCommand, ObjectionRequest } from '@credit-lens/sdk/contract';
import { objection as contractObjection } from '@credit-lens/sdk/contract-schema';
import { describe, expect, it } from 'vitest';
import type { StoredEntry } from '../register/register-row.ts';
import { applyObjectionCommand, type Objected } from './objection-machine.ts';
import { receiveObjection } from './receive-objection.ts';
import {
  accepted,
  afterAll,
  CODE,
  guardOf,
  proposed,
  published,
  RESIDENT_NUMBER,
  TODAY,
} from './sample-entry.fixture.ts';
import type { StoredObjection } from './stored-objection.ts';

const RECEIVED = '2026-10-12';

function receive(part: Partial<ObjectionRequest> = {}, entry: StoredEntry = published(), digit = '0') {
  const request: ObjectionRequest = {
    code: CODE,
    entry: entry.id,
    grounds: ['factsWrong'],
    from: 'listedOrganisation',
    proofNumber: null,
    ...part,
  };
  const id = `objection-${digit.repeat(32)}`;
  return receiveObjection(request, { entry, today: RECEIVED, at: `${RECEIVED}T03:00:00Z`, id });
}

function act(
  state: Objected,
  action: ObjectionCommand['action'],
  on: string,
  others: StoredObjection[] = [],
) {
  return applyObjectionCommand(state.objection, { action, on }, { entry: state.entry, others, today: TODAY });
}

/** An objection and its entry after acts that all must be accepted, one a day. */
function through(...actions: ObjectionCommand['action'][]): Objected {
  const start = { objection: accepted(receive()), entry: published() };
  return actions.reduce(
    (state, action, index) => accepted(act(state, action, `2026-10-${13 + index}`)),
    start,
  );
}

describe('an objection', () => {
  it('is acknowledged at once, has fifteen days and does nothing to the entry', () => {
    const received = accepted(receive());
    expect(contractObjection.parse(received)).toMatchObject({
      state: 'received',
      acknowledgedAt: '2026-10-12T03:00:00Z',
      answerDueOn: '2026-10-27',
      suspendsPublication: false,
    });
  });

  it('is about a public entry', () => {
    expect(guardOf(receive({}, proposed()))).toBe('notPublic');
    expect(guardOf(receive({ entry: 'B06-other' }))).toBe('notPublic');
  });

  it('takes no number shaped like that of a person', () => {
    expect(guardOf(receive({ proofNumber: RESIDENT_NUMBER }))).toBe('naturalPerson');
  });

  it('makes the entry contested as soon as the standing is confirmed, and leaves it published', () => {
    const decision = act(through(), 'confirmStanding', '2026-10-13');
    expect(decision).toMatchObject({
      state: { objection: { state: 'standingConfirmed' }, entry: { state: 'effective', contested: true } },
      events: ['objectionStandingConfirmed', 'entryContested'],
    });
  });

  it('of someone else never makes it contested', () => {
    const state = { objection: accepted(receive({ from: 'someoneElse' })), entry: published() };
    expect(guardOf(act(state, 'confirmStanding', '2026-10-13'))).toBe('standing');
    expect(act(state, 'refuseStanding', '2026-10-13')).toMatchObject({
      state: { objection: { state: 'standingRefused' }, entry: { contested: false } },
      events: ['objectionStandingRefused'],
    });
  });

  it('that is upheld removes the entry as corrected, due within three working days', () => {
    const upheld = act(through('confirmStanding'), 'uphold', '2026-10-16');
    expect(upheld).toMatchObject({
      state: {
        // 16 October 2026 is a Friday.
        objection: { state: 'upheld', decidedOn: '2026-10-16', correctionDueOn: '2026-10-21' },
        entry: { state: 'removed', contested: false, removal: { on: '2026-10-16', reason: 'corrected' } },
      },
      events: ['objectionUpheld', 'entryRemoved'],
    });
  });

  it('that is rejected contests nothing any more, and goes to the next stage once, fifteen days', () => {
    const rejected = through('confirmStanding', 'reject');
    expect(rejected.entry.contested).toBe(false);
    const review = act(rejected, 'takeToReview', '2026-10-20');
    expect(review).toMatchObject({
      state: {
        objection: { state: 'underReview', reviewDueOn: '2026-11-04' },
        entry: { state: 'effective', contested: true },
      },
      events: ['objectionUnderReview', 'entryContested'],
    });
    const lost = through('confirmStanding', 'reject', 'takeToReview', 'reject');
    expect(lost.entry.contested).toBe(false);
    expect(guardOf(act(lost, 'takeToReview', '2026-10-20'))).toBe('reviewedAlready');
  });

  it('that is rejected leaves the entry contested while another one is open', () => {
    const first = through('confirmStanding');
    const received = accepted(receive({}, first.entry, '1'));
    const second = accepted(
      act({ objection: received, entry: first.entry }, 'confirmStanding', '2026-10-14', [first.objection]),
    );
    const rejected = accepted(
      act({ ...first, entry: second.entry }, 'reject', '2026-10-15', [second.objection]),
    );
    expect(rejected.entry.contested).toBe(true);
    const withdrawn = act({ ...second, entry: rejected.entry }, 'withdraw', '2026-10-16', [
      rejected.objection,
    ]);
    expect(withdrawn).toMatchObject({
      state: { entry: { contested: false } },
      events: ['objectionWithdrawn', 'entryUncontested'],
    });
  });

  it('leaves an entry contested that was so before, by an objection that is not held here', () => {
    const entry = { ...published(), contested: true };
    const confirmed = accepted(
      act({ objection: accepted(receive()), entry }, 'confirmStanding', '2026-10-13'),
    );
    expect(act(confirmed, 'withdraw', '2026-10-14')).toMatchObject({
      state: { entry: { contested: true } },
      events: ['objectionWithdrawn'],
    });
  });

  it('can only be closed once the entry has left its list', () => {
    const confirmed = through('confirmStanding');
    const entry = afterAll(confirmed.entry, { action: 'remove', on: '2026-10-14', reason: 'corrected' });
    expect(entry.contested).toBe(false);
    expect(guardOf(act({ ...confirmed, entry }, 'uphold', '2026-10-15'))).toBe('notPublic');
    expect(accepted(act({ ...confirmed, entry }, 'withdraw', '2026-10-15')).entry).toBe(entry);
  });

  it.each([
    ['decided twice', ['confirmStanding', 'reject'], 'reject'],
    ['upheld before its standing is confirmed', [], 'uphold'],
    ['rejected before its standing is confirmed', [], 'reject'],
    ['taken to review before it is decided', ['confirmStanding'], 'takeToReview'],
    ['withdrawn after it was rejected', ['confirmStanding', 'reject'], 'withdraw'],
  ] satisfies [string, ObjectionCommand['action'][], ObjectionCommand['action']][])(
    'is not %s',
    (_, before, action) => {
      expect(guardOf(act(through(...before), action, '2026-10-20'))).toBe('objectionState');
    },
  );

  it('is acted on in the order of days', () => {
    const confirmed = through('confirmStanding');
    expect(guardOf(act(confirmed, 'reject', '2026-10-12'))).toBe('daysRunBackwards');
    expect(guardOf(act(through(), 'refuseStanding', '2026-10-11'))).toBe('daysRunBackwards');
    expect(guardOf(act(confirmed, 'reject', '2026-11-21'))).toBe('dayInFuture');
  });
});
