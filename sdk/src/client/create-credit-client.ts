import { createMemoryCache } from '../cache/memory-cache.ts';
import { readCoverage } from '../contract/read-coverage.ts';
import { readCreditList, readCreditLists } from '../contract/read-list.ts';
import { readReferenceCollection, readReferenceRow } from '../contract/read-reference.ts';
import type { Reader } from '../contract/reader.ts';
import { askRecords } from './ask-records.ts';
import { readConfiguration } from './configuration.ts';
import type { CallOptions, CreditClient, CreditClientOptions } from './credit-client.ts';
import { fetchListedSet } from './fetch-listed-set.ts';
import { fetchObjection } from './fetch-objection.ts';
import { itemPath } from './item-path.ts';
import { createLookups } from './lookup/create-lookups.ts';
import { keepAnswers } from './lookup/kept-answers.ts';
import { readAnswer } from './read-answer.ts';
import { regulationQuery } from './regulation-query.ts';
import { searchNames } from './search-names.ts';
import { createSend } from './send.ts';
import { submitObjection } from './submit-objection.ts';

/**
 * Makes a client of the public credit lookup API.
 *
 * @throws ConfigurationError when an option cannot work
 *
 * @example
 * const client = createCreditClient({ baseUrl: 'http://127.0.0.1:8787' });
 * const result = await client.lookup('91330106FAKE000133');
 * if (result.outcome === 'listed') console.log(result.entries.map((entry) => entry.list.name.en));
 */
export function createCreditClient(options: CreditClientOptions): CreditClient {
  const configuration = readConfiguration(options);
  const send = createSend(configuration);
  const kept = keepAnswers(options.cache ?? createMemoryCache(), configuration.baseUrl);

  async function fetchReference<T>(
    resource: { readonly path: string; readonly route?: string },
    read: Reader<T>,
    { signal }: CallOptions = {},
  ): Promise<T> {
    const answer = await send({ method: 'GET', ...resource, isRepeatable: true, isPublic: true, signal });
    return readAnswer(answer, read);
  }

  return {
    ...createLookups(send, kept),
    records: (code, call) => askRecords(send, code, call),
    submitObjection: (request, call) => submitObjection(send, request, call),
    objection: (id, call) => fetchObjection(send, id, call),
    search: (request, call) => searchNames(send, request, call),
    lists: async (call) =>
      (await fetchReference({ path: '/v1/reference/lists' }, readCreditLists, call)).items,
    list: async (id, call) =>
      fetchReference(
        { path: itemPath('lists', id), route: '/v1/reference/lists/{id}' },
        readCreditList,
        call,
      ),
    reference: (kind, call) =>
      fetchReference(
        { path: `/v1/reference/${kind}${regulationQuery(call)}`, route: `/v1/reference/${kind}` },
        readReferenceCollection(kind),
        call,
      ),
    referenceItem: async (kind, id, call) =>
      fetchReference(
        { path: itemPath(kind, id), route: `/v1/reference/${kind}/{id}` },
        readReferenceRow(kind),
        call,
      ),
    listedSet: (call) => fetchListedSet(send, call),
    coverage: (call) => fetchReference({ path: '/v1/coverage' }, readCoverage, call),
  };
}
