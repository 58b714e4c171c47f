import { createCreditClient } from '../../../sdk/src/client/create-credit-client.ts';
import { noEntry } from '../../../sdk/src/client/sample-results.fixture.ts';
import { inventedCode } from '../../../sdk/src/snapshot/testing/invented-codes.ts';

const LOOKUPS = 1_000;
const DISTINCT = 700;

/** Requests that a thousand look-ups of 700 organisations at the same time come to. */
export async function countRequests(): Promise<number> {
  let requests = 0;
  const client = createCreditClient({
    baseUrl: 'http://127.0.0.1:1',
    fetch: async (input) => {
      requests++;
      const { codes } = (await (input as Request).json()) as { codes: string[] };
      return Response.json({ results: codes.map(noEntry) });
    },
  });
  const asked = Array.from({ length: LOOKUPS }, (_, number) => inventedCode(number % DISTINCT));
  const results = await Promise.all(asked.map((code) => client.lookup(code)));
  if (results.some(({ outcome, key }, at) => outcome !== 'noEntry' || key !== asked[at])) {
    throw new Error('A look-up got no answer, or that of another.');
  }
  return requests;
}
