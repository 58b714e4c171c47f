import { cast } from '../../register/cast.ts';
import { referenceExamples } from './reference-examples.ts';

/** A call that can be copied, and what it shows. */
export interface Example {
  readonly shows: string;
  readonly command: string;
}

/** Calls by operation, made of firms of the invented register. `origin` is where this server answers. */
export function examplesOf(operationId: string, origin: string): readonly Example[] {
  const get = (path: string): string => `curl ${quote(`${origin}${path}`)}`;
  const post = (path: string, body: unknown): string =>
    `${get(path)} \\\n  --header 'Content-Type: application/json' \\\n  --data ${quote(JSON.stringify(body))}`;
  const listed = codeOf('courtListed');
  const contested = codeOf('contested');
  const noEntry = codeOf('noEntry');
  const examples: Readonly<Record<string, readonly Example[]>> = {
    getEntity: [
      { shows: 'A firm with an entry', command: get(`/v1/entities/${listed}`) },
      { shows: 'A contested entry', command: get(`/v1/entities/${contested}`) },
      { shows: 'No entry found', command: get(`/v1/entities/${noEntry}`) },
      { shows: 'Withheld: a sole proprietor', command: get(`/v1/entities/${codeOf('soleProprietor')}`) },
    ],
    lookupEntities: [
      {
        shows: 'Three codes, one of them malformed',
        command: post('/v1/entities/lookup', { codes: [listed, noEntry, 'not-a-code'] }),
      },
    ],
    searchEntities: [
      {
        shows: 'Two firms of the same name',
        command: post('/v1/search', { name: nameOf('homonymA') }),
      },
    ],
    getListedSet: [{ shows: 'Every listed code', command: get('/v1/listed') }],
    ...referenceExamples(get),
    getCoverage: [{ shows: 'Sources and shares', command: get('/v1/coverage') }],
    getHealth: [{ shows: 'Whether the server is up', command: get('/healthz') }],
    getContract: [{ shows: 'The contract itself', command: get('/openapi.json') }],
  };
  return examples[operationId] ?? [];
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
