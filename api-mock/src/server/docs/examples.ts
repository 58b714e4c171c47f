import { castFirmOf } from './cast-firm-of.ts';
import { EXAMPLE_OBJECTION } from './example-hex.ts';
import { operatorExamples } from './operator-examples.ts';
import { referenceExamples } from './reference-examples.ts';

/** A call that can be copied, and what it shows. */
export interface Example {
  readonly shows: string;
  readonly path: string;
  /** What is posted, as JSON; the call is a GET without it, unless `method` says otherwise. */
  readonly body?: unknown;
  readonly method?: 'post';
  /** Sent with the key that the examples give out. */
  readonly withKey?: true;
}

/** Where the operator's calls begin: they need the key. */
export const OPERATOR_PATH = '/v1/admin/';

const listed = castFirmOf('courtListed').code;
const noEntry = castFirmOf('noEntry').code;
const objecting = castFirmOf('openEnded').code;

/**
 * Calls by operation, made of firms of the invented register, in the order in which they work: some stand on what
 * those before have left.
 *
 * @param today the day in China that acts are dated.
 */
export function examplesOn(today: string): Readonly<Record<string, readonly Example[]>> {
  return {
    getEntity: [
      { shows: 'A firm with an entry', path: `/v1/entities/${listed}` },
      { shows: 'A contested entry', path: `/v1/entities/${castFirmOf('contested').code}` },
      { shows: 'No entry found', path: `/v1/entities/${noEntry}` },
      { shows: 'Under the rules of an earlier day', path: `/v1/entities/${listed}?asOf=2020-07-01` },
      { shows: 'Withheld: a sole proprietor', path: `/v1/entities/${castFirmOf('soleProprietor').code}` },
    ],
    getRecords: [
      { shows: 'The public file of a firm', path: `/v1/entities/${listed}/records` },
      {
        shows: 'What is left of an entry that was repaired: two days, and no ground',
        path: `/v1/entities/${castFirmOf('repaired').code}/records`,
      },
    ],
    lookupEntities: [
      {
        shows: 'Three codes, one of them malformed',
        path: '/v1/entities/lookup',
        body: { codes: [listed, noEntry, 'not-a-code'] },
      },
    ],
    searchEntities: [
      {
        shows: 'Two firms of the same name',
        path: '/v1/search',
        body: { name: castFirmOf('homonymA').name },
      },
    ],
    getListedSet: [{ shows: 'Every listed code', path: '/v1/listed' }],
    getChanges: [{ shows: 'Where to begin: the cursor of now', path: '/v1/changes' }],
    submitObjection: [
      {
        shows: 'The firm objects to an entry: its duty was fulfilled',
        path: '/v1/objections',
        body: {
          code: objecting,
          entry: `B02-${objecting}-1`,
          grounds: ['obligationFulfilled'],
          from: 'listedOrganisation',
          proofNumber: '虚法执结〔2026〕0042号',
        },
      },
    ],
    getObjection: [{ shows: 'What became of it', path: `/v1/objections/${EXAMPLE_OBJECTION}` }],
    ...operatorExamples(today),
    ...referenceExamples,
    getCoverage: [{ shows: 'Sources and shares', path: '/v1/coverage' }],
    getHealth: [{ shows: 'Whether the server is up', path: '/healthz' }],
    getContract: [{ shows: 'The contract itself', path: '/openapi.json' }],
  };
}

/** The example as a command. `origin` is where this server answers. */
export function commandOf({ path, body, method, withKey }: Example, origin: string): string {
  const lines = [`curl ${quote(`${origin}${path}`)}`];
  if (path.startsWith(OPERATOR_PATH))
    lines.push('--header "Authorization: Bearer $CREDIT_LENS_OPERATOR_KEY"');
  if (withKey === true) lines.push('--header "Authorization: Bearer $CREDIT_LENS_KEY"');
  if (body !== undefined)
    lines.push("--header 'Content-Type: application/json'", `--data ${quote(JSON.stringify(body))}`);
  else if (method === 'post') lines.push('--request POST');
  return lines.join(' \\\n  ');
}

/** As one word of a shell. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
