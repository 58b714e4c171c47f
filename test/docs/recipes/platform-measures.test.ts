import { type RunningServer, startServer } from '@credit-lens/api-mock/start-server';
import { createClient } from '@credit-lens/sdk/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { platformMeasures } from '../../../docs/recipes/platform-measures.ts';

let register: RunningServer;
beforeAll(async () => {
  register = await startServer({ port: 0, size: 10 });
}, 60_000);
afterAll(() => register.close());

it('the recipe of platform measures gives the five of the plan of 2016, voluntary each, and none of another list', async () => {
  const client = createClient({ baseUrl: register.address });
  const measures = await platformMeasures(client, 'B14');
  expect(measures.map(({ id }) => id)).toEqual([
    'new-accounts',
    'delete-accounts',
    'marketing',
    'lower-rating',
    'search-notice',
  ]);
  expect(new Set(measures.map(({ discretion, applied }) => `${discretion} ${applied}`))).toEqual(
    new Set(['voluntary unknown']),
  );
  expect(await platformMeasures(client, 'B02')).toEqual([]);
});
