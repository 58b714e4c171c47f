import { listEntry } from '@credit-lens/sdk/contract-schema';
import { describe, expect, it } from 'vitest';
import type { StoredEntry } from '../register/register-row.ts';
import { expireEntries } from './expire-entries.ts';
import { flagChangeDay } from './flag-change-day.ts';
import { flagsPages } from './flags-pages.ts';
import { afterAll, LISTED, proposed, published, TODAY } from './sample-entry.fixture.ts';
import { servedEntry } from './served-entry.ts';

const term = { kind: 'fixed', until: '2026-12-31' } as const;
const reason = { zh: '疫情', en: 'Epidemic' };

describe('a term', () => {
  it('that is fixed ends after its last day', () => {
    const entries = [{ ...published({ term }), contested: true }];
    expect(expireEntries({ entries }, '2026-12-31').expired).toEqual([]);
    const { entries: after, expired } = expireEntries({ entries }, '2027-01-01');
    expect(expired).toEqual([entries[0]?.id]);
    expect(after[0]).toMatchObject({
      state: 'expired',
      contested: false,
      removal: { on: '2026-12-31', reason: 'termEnded' },
    });
  });

  it.each(['openEnded', 'notStated'] as const)('that is %s never ends by the clock', (kind) => {
    const entries = [published({ term: { kind } })];
    expect(expireEntries({ entries }, '2999-12-31')).toEqual({ entries, expired: [] });
  });

  it('does not end what was never public or has left already', () => {
    const removed = afterAll(published({ term }), { action: 'annul', on: TODAY });
    expect(expireEntries({ entries: [proposed({ term }), removed] }, '2027-01-01').expired).toEqual([]);
  });
});

describe('an entry flags pages', () => {
  const flags = (part: Partial<StoredEntry>, day: string = TODAY) =>
    flagsPages({ ...published(), ...part }, day);
  const ground = published().ground;

  it('when it is adverse, in effect and on a named ground', () => {
    expect(flags({})).toBe(true);
    expect(flags({ state: 'repairPending' })).toBe(true);
    expect(flags({ contested: true })).toBe(true);
  });

  it.each([
    ['it is a recognition', { list: { ...published().list, polarity: 'recognition' } }],
    ['it is not public', { state: 'notified' }],
    ['its ground is an open clause', { ground: { ...ground, kind: 'openClause' } }],
    ['its ground is moral or political', { ground: { ...ground, nature: 'moralOrPolitical' } }],
    ['its ground is not specified', { ground: { ...ground, nature: 'unspecified' } }],
    ['it has not taken effect', { effectiveOn: '2026-11-21' }],
    ['its term is over', { term: { kind: 'fixed', until: '2026-11-19' } }],
    ['it is suspended', { suspension: { from: '2026-11-01', until: '2026-11-20', reason } }],
    ['it is suspended without end', { suspension: { from: '2026-11-20', until: null, reason } }],
  ] satisfies [string, Partial<StoredEntry>][])('not when %s', (_, part) => {
    expect(flags(part)).toBe(false);
  });

  it('again after the suspension, on the day that is told beforehand', () => {
    const suspension = { from: '2026-12-01', until: '2026-12-10', reason };
    const entry = { ...published({ term }), suspension };
    const days: (string | null)[] = [];
    for (let day: string | null = '2026-01-01'; day !== null; day = flagChangeDay(entry, day)) days.push(day);
    expect(days).toEqual(['2026-01-01', LISTED, '2026-12-01', '2026-12-11', '2027-01-01']);
    expect(days.map((day) => flagsPages(entry, day ?? ''))).toEqual([false, true, false, true, false]);
  });
});

describe('an entry is served', () => {
  it('in the form of the contract, without what is not public', () => {
    const fulfilled = afterAll(published(), { action: 'recordFulfilment', on: '2026-06-01' });
    const served = servedEntry(fulfilled, { today: TODAY });
    expect(listEntry.strict().safeParse(served).error).toBeUndefined();
    expect(served).not.toHaveProperty('fulfilledOn');
    expect(served).not.toHaveProperty('removal');
    expect(served).not.toHaveProperty('lastActOn');
  });

  it.each(['proposed', 'notified', 'removed', 'expired', 'annulled'] as const)('never while %s', (state) => {
    expect(servedEntry({ ...published(), state }, { today: TODAY })).toBeNull();
    expect(servedEntry({ ...published(), state }, { today: TODAY, asOf: '2026-06-01' })).toBeNull();
  });

  it('under an earlier day only if it was in effect then', () => {
    expect(servedEntry(published(), { today: TODAY, asOf: LISTED })).not.toBeNull();
    expect(servedEntry(published(), { today: TODAY, asOf: '2026-03-09' })).toBeNull();
  });

  it('never once its term is over, whatever day is asked about', () => {
    const entry = published({ term });
    expect(servedEntry(entry, { today: '2026-12-31' })).not.toBeNull();
    expect(servedEntry(entry, { today: '2027-01-01', asOf: '2026-06-01' })).toBeNull();
  });
});
