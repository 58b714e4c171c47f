import contract from '@credit-lens/sdk/openapi.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { replaceAt } from '../contract/every-place.fixture.ts';
import { readChangePage } from '../contract/read-change.ts';
import { readCoverage } from '../contract/read-coverage.ts';
import { readCreditLists } from '../contract/read-list.ts';
import { readLookupResult } from '../contract/read-lookup-result.ts';
import { readObjection } from '../contract/read-objection.ts';
import { readRecordsResult } from '../contract/read-records-result.ts';
import { readSearchResponse } from '../contract/read-search-response.ts';
import { AlienValue, type Reader } from '../contract/reader.ts';
import { sampleRecords } from '../contract/sample-records.fixture.ts';
import { sample } from '../testing/sample.ts';
import { CODE, listed, noEntry } from './sample-results.fixture.ts';

type Schema = { readonly [Key in string]?: unknown };
type Path = (string | number)[];

const schemas = contract.components.schemas as unknown as Readonly<Record<string, Schema>>;

/** What no later server may say otherwise: the outcomes, and what is promised of files and objections. */
const CLOSED = /^(?:outcome|disclosure)$/;

/** Where a value has a word of a set, by the contract. */
function wordsIn(schema: Schema, value: unknown, path: Path = []): Path[] {
  if (value === undefined || value === null) return [];
  const { $ref, properties = {}, items } = schema;
  if (typeof $ref === 'string') return wordsIn(schemas[$ref.split('/').at(-1) ?? ''] ?? {}, value, path);
  const forms = [schema['oneOf'], schema['anyOf'], schema['allOf']].flatMap(
    (some) => (some ?? []) as Schema[],
  );
  const inForms = forms.flatMap((form) => wordsIn(form, value, path));
  if (Array.isArray(value)) {
    return [
      ...inForms,
      ...value.flatMap((item, index) => wordsIn((items ?? {}) as Schema, item, [...path, index])),
    ];
  }
  if (typeof value === 'object') {
    const parts = Object.entries(properties as Record<string, Schema>);
    const inParts = parts.flatMap(([name, part]) =>
      wordsIn(part, (value as Record<string, unknown>)[name], [...path, name]),
    );
    return [...inForms, ...inParts];
  }
  const isWord = typeof value === 'string' && (schema['enum'] ?? schema['const']) !== undefined;
  return isWord ? [...inForms, path] : inForms;
}

const found = {
  ...noEntry(CODE),
  outcome: 'found',
  entity: listed(CODE).entity,
  records: sampleRecords,
  disclosure: 'publicOnly',
  regulations: [{ id: 'r', title: { zh: '条例', en: 'Regulation' }, status: 'inForce' }],
};
const change = { kind: 'published', code: CODE, list: 'B11', entry: 'E-1', on: '2026-01-20' };
const objection = {
  id: `objection-${'0'.repeat(32)}`,
  code: CODE,
  entry: 'E-1',
  state: 'received',
  grounds: ['factsWrong'],
  receivedAt: '2026-01-20T00:00:00Z',
  acknowledgedAt: '2026-01-20T00:00:00Z',
  answerDueOn: '2026-01-25',
  correctionDueOn: null,
  reviewDueOn: null,
  decidedOn: null,
  suspendsPublication: false,
};
const candidate = {
  code: CODE,
  name: '子虚（杭州）商贸有限公司',
  kind: 'enterprise',
  region: { code: '330106', name: { zh: '西湖区', en: 'Xihu' } },
  status: 'active',
  match: 'partOfName',
  matchedName: '子虚（杭州）商贸有限公司',
};
const about = { key: CODE, code: CODE, asOf: '2026-01-20T00:00:00Z', freshUntil: '2026-01-21T00:00:00Z' };

/** Every answer with words in it, whose schema it has, and what reads it. */
const answers: [name: string, schema: string, answer: unknown, read: Reader<unknown>][] = [
  ...Object.entries({ ...sample.results, made: listed(CODE), madeWithout: noEntry(CODE) }).map(
    ([name, result]) => [`look-up, ${name}`, 'LookupResult', result, readLookupResult] as (typeof answers)[0],
  ),
  [
    'look-up, not covered',
    'LookupResult',
    { outcome: 'notCovered', reason: 'malformed', ...about },
    readLookupResult,
  ],
  [
    'look-up, unavailable',
    'LookupResult',
    { outcome: 'unavailable', reason: 'stale', retryAt: null, ...about },
    readLookupResult,
  ],
  ['search', 'SearchResponse', { candidates: [candidate], next: null }, readSearchResponse],
  ['lists', 'CreditListCollection', { items: sample.lists }, readCreditLists],
  ['coverage', 'Coverage', sample.coverage, readCoverage],
  [
    'changes',
    'ChangePage',
    { changes: [{ ...change, at: about.asOf }], next: 'c-1', more: false },
    readChangePage,
  ],
  ['objection', 'Objection', objection, readObjection],
  ['public file', 'RecordsResult', found, readRecordsResult],
];

describe('a word that this version does not know', () => {
  it.each(answers)(
    'is kept as it came, with all else, wherever it stands: %s',
    (_name, schema, answer, read) => {
      const places = wordsIn(schemas[schema] ?? {}, answer).filter(
        (path) => !CLOSED.test(String(path.at(-1))),
      );
      expect(places.length).toBeGreaterThan(0);
      for (const path of places) {
        const changed = replaceAt(answer, path, 'martian');
        const isKindOfRecord = path[0] === 'records' && path[2] === 'type';
        if (!isKindOfRecord) expect(read(changed), path.join('/')).toEqual(changed);
        else {
          const raw = sampleRecords[Number(path[1])];
          const marked = { type: 'unknown', kind: 'martian', raw: { ...raw, type: 'martian' } };
          expect(read(changed)).toMatchObject({ records: { [Number(path[1])]: marked } });
        }
      }
    },
  );

  it('is alien where it would be an outcome, for what it means of a company cannot be guessed', () => {
    for (const [, , answer, read] of answers) {
      if ('outcome' in (answer as object)) {
        expect(() => read(replaceAt(answer, ['outcome'], 'martian'))).toThrow(AlienValue);
      }
    }
  });
});
