/** What the compiler refuses before anything is sent. Nothing here runs: `type-tests.test.ts` has it compiled. */
import { createCreditClient } from '@credit-lens/sdk';
import { type Client, createClient, createPace, whileOnline } from '@credit-lens/sdk/client';
import { lookup, lookupMany, withSharedLookups } from '@credit-lens/sdk/lookup';
import { submitObjection } from '@credit-lens/sdk/objections';
import { reference } from '@credit-lens/sdk/reference';
import { search } from '@credit-lens/sdk/search';
import { createSnapshotClient, memory } from '@credit-lens/sdk/snapshot/client';
import { createServerDouble } from '@credit-lens/sdk/testing';

declare const client: Client;

createClient({ baseUrl: 'https://credit.example', pace: whileOnline(() => true) });
withSharedLookups(client, { cache: false });
// @ts-expect-error a client needs an address
createClient({});
// @ts-expect-error the small client takes no secret
createClient({ baseUrl: 'https://credit.example', apiKey: 'cl_x' });
// @ts-expect-error a cache keeps entries: anything else needs `createKeyValueCache`
withSharedLookups(client, { cache: new Map<string, string>() });
// @ts-expect-error milliseconds are a number
createClient({ baseUrl: 'https://credit.example', timeout: '10s' });
// @ts-expect-error an option that is there has a value
createCreditClient({ baseUrl: 'https://credit.example', apiKey: undefined });
// @ts-expect-error a pace needs a number
createPace({ burst: 2 });

// @ts-expect-error a look-up takes one code
void lookup(client, ['91330106FAKE000133']);
// @ts-expect-error many take a list
void lookupMany(client, '91330106FAKE000133');
// @ts-expect-error only a look-up of one asks for a past day
void lookupMany(client, [], { asOf: '2020-07-01' });
// @ts-expect-error a search is by name; a code is looked up
void search(client, { code: '91330106FAKE000133' });
// @ts-expect-error only regulations have a region
void reference(client, 'lists', { region: '310115' });
// @ts-expect-error no such kind
void reference(client, 'people');

const objection = {
  code: '91330106FAKE000133',
  entry: 'entry',
  from: 'listedOrganisation',
  proofNumber: null,
} as const;
void submitObjection(client, { ...objection, grounds: ['obligationFulfilled'] });
// @ts-expect-error grounds come from the contract, and free text is none
void submitObjection(client, { ...objection, grounds: ['because I say so'] });

const snapshot = { baseUrl: 'https://credit.example/static', storage: memory(), clientVersion: '1.0.0' };
createSnapshotClient({ ...snapshot, trust: 'firstUse' });
// @ts-expect-error whom to trust is always said
createSnapshotClient(snapshot);
// @ts-expect-error trust is a key or the first one met, and never everybody
createSnapshotClient({ ...snapshot, trust: 'always' });

// @ts-expect-error no such fault
createServerDouble().fail('sulking');
