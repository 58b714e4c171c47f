import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { failure, json, malformed, notModified } from '../answers.ts';
import { listId } from '../list.ts';
import { referenceKinds } from './kinds.ts';
import { regulationQuery } from './regulation.ts';
import { rowId } from './text.ts';

interface KindWords {
  /** How the operations end: `get…` for all, `get…` for one. */
  readonly names: readonly [all: string, one: string];
  readonly all: string;
  readonly one: string;
}

const words: Readonly<Record<keyof typeof referenceKinds, KindWords>> = {
  authorities: {
    names: ['Authorities', 'Authority'],
    all: 'Bodies that own lists or rules, contribute records or run systems',
    one: 'One authority',
  },
  lists: {
    names: ['Lists', 'List'],
    all: 'The catalogue of public credit lists',
    one: 'One public credit list',
  },
  instruments: {
    names: ['Instruments', 'Instrument'],
    all: 'The documents behind the national lists',
    one: 'One document',
  },
  measures: {
    names: ['Measures', 'Measure'],
    all: 'What may follow from a listing',
    one: 'One measure',
  },
  'record-types': {
    names: ['RecordTypes', 'RecordType'],
    all: 'Kinds of records in a credit file',
    one: 'One kind of record',
  },
  scales: { names: ['Scales', 'Scale'], all: 'Grades, ratings and points schemes', one: 'One scale' },
  regulations: {
    names: ['Regulations', 'Regulation'],
    all: 'Rules of the country, its provinces and cities',
    one: 'One regulation',
  },
  systems: {
    names: ['Systems', 'System'],
    all: 'Systems, platforms, sites, databases and apps',
    one: 'One system',
  },
  cities: { names: ['Cities', 'City'], all: 'Cities that the sources name', one: 'One city' },
  flows: { names: ['Flows', 'Flow'], all: 'Who feeds whom', one: 'One flow' },
  sources: { names: ['Sources', 'Source'], all: 'Portals, and how much they hold', one: 'One portal' },
};

/** Ids of flows join two ids of systems. */
const flowId = z.string().describe('Id of the flow: `from--to`');

/** Two operations for each kind: all rows, and one. */
export const referencePaths: ZodOpenApiPathsObject = Object.fromEntries(
  Object.entries(referenceKinds).flatMap(([kind, { row, collection }]) => {
    const { names, all, one } = words[kind as keyof typeof referenceKinds];
    const id = kind === 'lists' ? listId : kind === 'flows' ? flowId : rowId;
    const filtered = kind === 'regulations';
    return [
      [
        `/v1/reference/${kind}`,
        {
          get: {
            operationId: `get${names[0]}`,
            summary: all,
            ...(filtered ? { requestParams: { query: regulationQuery } } : {}),
            responses: {
              200: json('All rows of this kind.', collection),
              304: notModified,
              ...(filtered ? { 400: malformed } : {}),
            },
          },
        },
      ],
      [
        `/v1/reference/${kind}/{id}`,
        {
          get: {
            operationId: `get${names[1]}`,
            summary: one,
            requestParams: { path: z.object({ id }) },
            responses: {
              200: json('The row.', row),
              304: notModified,
              404: failure('No row of this kind has this id.'),
            },
          },
        },
      ],
    ];
  }),
);
