import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from './create-client.ts';
import { type FaultServer, sendJson, startFaultServer } from './fault-server.fixture.ts';
import { CODE } from './sample-results.fixture.ts';
import { searchCandidates, searchPages } from './search-pages.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
  server.behave((response, { body }) => {
    const { cursor = '1' } = JSON.parse(body) as { cursor?: string };
    const page = Number(cursor);
    sendJson(response, 200, {
      candidates: Array.from({ length: 2 }, (_, place) => candidate(`子虚${page}${place}有限公司`)),
      next: page === 3 ? null : String(page + 1),
    });
  });
});
afterAll(() => server.close());

const candidate = (name: string) => ({
  code: CODE,
  name,
  kind: 'enterprise',
  region: { code: '330106', name: { zh: '西湖区', en: 'Xihu' } },
  status: 'active',
  match: 'prefix',
  matchedName: name,
});
const client = () => createClient({ baseUrl: server.baseUrl, retries: 0 });

describe('searching page by page', () => {
  it('gives all pages, with totals', async () => {
    const pages = await Array.fromAsync(searchPages(client(), { name: '子虚' }));
    expect(pages.map(({ page, total, isCutOff }) => [page, total, isCutOff])).toEqual([
      [1, 2, false],
      [2, 4, false],
      [3, 6, false],
    ]);
  });

  it('asks for a page only when it is wanted', async () => {
    const before = server.received.length;
    for await (const { name } of searchCandidates(client(), { name: '子虚' })) {
      if (name.startsWith('子虚20')) break;
    }
    expect(server.received.length - before).toBe(2);
  });

  it('stops hard, and says that it did', async () => {
    const pages = await Array.fromAsync(searchPages(client(), { name: '子虚' }, { mostPages: 2 }));
    expect(pages.map(({ isCutOff }) => isCutOff)).toEqual([false, true]);
  });

  it('goes on from a cursor', async () => {
    const names = await Array.fromAsync(
      searchCandidates(client(), { name: '子虚', cursor: '3' }),
      ({ name }) => name,
    );
    expect(names).toEqual(['子虚30有限公司', '子虚31有限公司']);
  });

  it('ends with the signal', async () => {
    const controller = new AbortController();
    const pages = searchPages(client(), { name: '子虚' }, { signal: controller.signal });
    await pages.next();
    controller.abort();
    await expect(pages.next()).rejects.toMatchObject({ name: 'AbortError' });
  });
});
