import { afterEach, describe, expect, test } from 'vitest';
import { authority } from '../../catalogue/reference-catalogue.ts';
import { codeOf, confirmation, type OperatedServer, operatedServer } from '../operated-server.fixture.ts';

let server: OperatedServer;
afterEach(() => server.store.close());

const LIST = 'NR-SERIOUS-2021';
const outlet = (chain: string, place: number): string => codeOf(`${chain}Outlet${place}`);

const penalise = (code: string, number: string, changes: object = {}) =>
  server.operate('/v1/admin/records', {
    code,
    access: 'public',
    type: 'penalties',
    record: {
      polarity: 'negative',
      contributor: authority('samr'),
      level: 'county',
      recordedOn: '2026-02-27',
      document: { number, date: '2026-02-25' },
      source: { sourceId: 'creditchina', address: null, retrievedAt: '2026-02-28T02:00:00Z' },
      ground: { zh: '后厨卫生不符合规定', en: 'Kitchen hygiene did not meet the rules' },
      legalBasis: [{ zh: '《中华人民共和国食品安全法》', en: 'Food Safety Law' }],
      penalty: { zh: '警告', en: 'Warning' },
      amount: null,
      repairable: 'yes',
      ledTo: null,
    },
    ...changes,
  });
const entriesOf = async (code: string): Promise<{ id: string; state: string }[]> =>
  (await server.operate(`/v1/admin/entities/${code}/entries`)).body.entries;

describe('a penalty of the fifth outlet within a year', () => {
  test('proposes nothing on a server that does not ask for the rule, for it is a draft on hold', async () => {
    server = operatedServer();
    expect((await penalise(outlet('chainOfFive', 5), '虚市监罚〔2026〕第1号')).status).toBe(201);
    expect(await entriesOf(codeOf('chainOfFive'))).toEqual([]);
  });

  test('proposes the parent where the rule is on, with an event, and publishes nothing', async () => {
    server = operatedServer({ chainRule: true });
    const parent = codeOf('chainOfFive');
    const { status, body } = await penalise(outlet('chainOfFive', 5), '虚市监罚〔2026〕第1号');
    expect(status).toBe(201);
    const [entry, ...more] = await entriesOf(parent);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      list: { id: LIST },
      state: 'proposed',
      determinedBy: { id: 'samr' },
      decision: { number: '虚市监罚〔2026〕第1号', decidedOn: '2026-02-25' },
      sources: [{ sourceId: 'creditchina', finding: 'notShown' }],
    });
    const { events } = (await server.operate('/v1/admin/events')).body;
    expect(events.at(-1)).toMatchObject({ kind: 'entryProposed', code: parent, record: body.id });
    expect((await server.ask(`/v1/entities/${parent}`)).body.outcome).toBe('noEntry');
    expect(JSON.stringify((await server.ask('/v1/listed')).body)).not.toContain(parent);
    expect((await server.ask(`/v1/entities/${outlet('chainOfFive', 5)}`)).body.outcome).toBe('noEntry');

    const publish = { action: 'publish', on: '2026-03-02' };
    const commands = `/v1/admin/entries/${entry?.id}/commands`;
    expect((await server.operate(commands, publish)).status).toBe(400);
    expect((await server.operate(commands, { ...publish, confirmation })).body.state).toBe('effective');
  });

  test('proposes once, and again only after the proposal was turned down and another penalty came', async () => {
    server = operatedServer({ chainRule: true });
    const parent = codeOf('chainOfFive');
    await penalise(outlet('chainOfFive', 5), '虚市监罚〔2026〕第1号');
    await penalise(outlet('chainOfFive', 5), '虚市监罚〔2026〕第1号');
    await penalise(outlet('chainOfFive', 4), '虚市监罚〔2026〕第2号');
    expect(await entriesOf(parent)).toHaveLength(1);
    const annul = { action: 'annul', on: '2026-03-02' };
    await server.operate(`/v1/admin/entries/${LIST}-${parent}-1/commands`, annul);
    await penalise(outlet('chainOfFive', 5), '虚市监罚〔2026〕第1号');
    expect((await entriesOf(parent)).map(({ state }) => state)).toEqual(['annulled']);
    await penalise(outlet('chainOfFive', 3), '虚市监罚〔2026〕第3号');
    expect((await entriesOf(parent)).map(({ state }) => state).sort()).toEqual(['annulled', 'proposed']);
  });

  test('is not made of fewer outlets, of a penalty of the parent itself, or of one that is not public', async () => {
    server = operatedServer({ chainRule: true });
    await penalise(outlet('chainOfFour', 4), '虚市监罚〔2026〕第1号');
    await penalise(codeOf('chainOfFive'), '虚市监罚〔2026〕第2号');
    expect(await entriesOf(codeOf('chainOfFour'))).toEqual([]);
    expect(await entriesOf(codeOf('chainOfFive'))).toEqual([]);
    const restricted = await penalise(outlet('chainOfFive', 5), '虚市监罚〔2026〕第3号', {
      access: 'restricted',
    });
    expect(restricted.status).toBe(201);
    expect(await entriesOf(codeOf('chainOfFive'))).toEqual([]);
  });
});
