import { cast } from '../../register/cast.ts';
import { referenceExamples } from './reference-examples.ts';

/** A call that can be copied, and what it shows. */
export interface Example {
  readonly shows: string;
  readonly path: string;
  /** What is posted, as JSON; the call is a GET without it. */
  readonly body?: unknown;
}

const listed = codeOf('courtListed');
const noEntry = codeOf('noEntry');

/** Calls by operation, made of firms of the invented register. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  getEntity: [
    { shows: 'A firm with an entry', path: `/v1/entities/${listed}` },
    { shows: 'A contested entry', path: `/v1/entities/${codeOf('contested')}` },
    { shows: 'No entry found', path: `/v1/entities/${noEntry}` },
    { shows: 'Withheld: a sole proprietor', path: `/v1/entities/${codeOf('soleProprietor')}` },
  ],
  lookupEntities: [
    {
      shows: 'Three codes, one of them malformed',
      path: '/v1/entities/lookup',
      body: { codes: [listed, noEntry, 'not-a-code'] },
    },
  ],
  searchEntities: [
    { shows: 'Two firms of the same name', path: '/v1/search', body: { name: nameOf('homonymA') } },
  ],
  getListedSet: [{ shows: 'Every listed code', path: '/v1/listed' }],
  ...referenceExamples,
  getCoverage: [{ shows: 'Sources and shares', path: '/v1/coverage' }],
  getHealth: [{ shows: 'Whether the server is up', path: '/healthz' }],
  getContract: [{ shows: 'The contract itself', path: '/openapi.json' }],
};

/** The example as a command. `origin` is where this server answers. */
export function commandOf({ path, body }: Example, origin: string): string {
  const call = `curl ${quote(`${origin}${path}`)}`;
  if (body === undefined) return call;
  return `${call} \\\n  --header 'Content-Type: application/json' \\\n  --data ${quote(JSON.stringify(body))}`;
}

function codeOf(role: string): string {
  return cast().find((member) => member.role === role)?.code ?? '';
}

function nameOf(role: string): string {
  return cast().find((member) => member.role === role)?.name ?? '';
}

/** As one word of a shell. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
