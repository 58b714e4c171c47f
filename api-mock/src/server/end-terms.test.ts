import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chinaDay } from '../register/calendar.ts';
import { endTerms } from './end-terms.ts';
import { codeOf, type OperatedServer, operatedServer } from './operated-server.fixture.ts';

let server: OperatedServer;
beforeEach(() => {
  server = operatedServer();
});
afterEach(() => server.store.close());

const firm = codeOf('endsToday');
const state = async (): Promise<string | undefined> =>
  (await server.store.rowsByKeys([firm])).get(firm)?.entries[0]?.state;

describe('a fixed term that is over', () => {
  test('ends the entry when an operator reads on the next day in China, once, with its event', async () => {
    server.clock = new Date('2026-03-02T15:59:59Z');
    await server.operate('/v1/admin/events');
    expect(await state()).toBe('effective');
    server.clock = new Date('2026-03-02T16:00:00Z');
    const { body } = await server.operate(`/v1/admin/entities/${firm}/entries`);
    expect(body.entries).toMatchObject([
      { state: 'expired', removal: { on: '2026-03-02', reason: 'termEnded' } },
    ]);
    await server.operate('/v1/admin/events');
    await endTerms(server.store, server.clock);
    const events = (await server.store.eventsAfter(0, 1_000)).filter(({ code }) => code === firm);
    expect(events).toMatchObject([{ kind: 'entryExpired', entry: body.entries[0].id, key: null }]);
    expect(await server.store.codesPastTerm(chinaDay(server.clock))).toEqual([]);
  });

  test('shows in no answer, whether or not it was written down', async () => {
    server.clock = new Date('2026-03-02T16:00:00Z');
    const before = (await server.ask(`/v1/entities/${firm}`)).body;
    const file = (await server.ask(`/v1/entities/${firm}/records`)).body;
    await endTerms(server.store, server.clock);
    expect((await server.ask(`/v1/entities/${firm}`)).body).toEqual(before);
    expect((await server.ask(`/v1/entities/${firm}/records`)).body).toEqual(file);
    expect(before.outcome).toBe('noEntry');
  });

  test('is tried again after a failure', async () => {
    server.clock = new Date('2026-03-02T16:00:00Z');
    const { change } = server.store;
    server.store.change = () => Promise.reject(new Error('disk full'));
    expect((await server.operate('/v1/admin/events')).status).toBe(500);
    server.store.change = change;
    expect((await server.operate('/v1/admin/events')).status).toBe(200);
    expect(await state()).toBe('expired');
  });
});
