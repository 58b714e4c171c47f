import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examplesOn, OPERATOR_PATH } from './docs/examples.ts';
import {
  codeOf,
  confirmation,
  OPERATOR_KEY,
  type OperatedServer,
  operatedServer,
  proposal,
  type Told,
} from './operated-server.fixture.ts';

/** A person who does not exist: a name that no firm bears, and a number with a right check character. */
const NAME = '欧阳蓼蘅';
const PINYIN = 'Ouyang Liaoheng';
const NUMBER = '110101199001011237';
/** What must be found nowhere, however it was written. */
const TRACES = [NAME, PINYIN, 'Liaoheng', NUMBER, '19900101'];

/** Fields under which persons stand elsewhere. */
const FIELDS = [
  'legalRepresentative',
  'representative',
  'name',
  'contact',
  'official',
  'decidedBy',
  'phone',
  'address',
  'idNumber',
  'person',
  NAME,
  PINYIN,
];

let folder: string;
let database: string;
let server: OperatedServer;
const answers: { readonly what: string; readonly told: Told }[] = [];

const firm = codeOf('noEntry');
const commands = `/v1/admin/entries/B11-${firm}-1/commands`;
const objection = {
  code: codeOf('openEnded'),
  entry: `B02-${codeOf('openEnded')}-1`,
  grounds: ['factsWrong'],
  from: 'listedOrganisation',
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'credit-lens-no-person-'));
  database = join(folder, 'register.sqlite');
  server = operatedServer({ database });
  const ask = async (path: string, body?: unknown): Promise<void> => {
    const told = await (path.startsWith(OPERATOR_PATH) ? server.operate(path, body) : server.ask(path, body));
    answers.push({ what: path, told });
  };
  for (const calls of Object.values(examplesOn('2026-03-02')))
    for (const { path, body, method } of calls)
      await ask(path, body ?? (method === undefined ? undefined : {}));
  await ask('/v1/admin/entries', proposal(codeOf('recognised')));

  const record = examplesOn('2026-03-02')['submitRecord']?.[0]?.body as { record: Record<string, unknown> };
  const bodies: [path: string, body: Record<string, unknown>][] = [
    ['/v1/objections', objection],
    ['/v1/admin/entries', proposal(firm, { list: 'B12' }) as Record<string, unknown>],
    [commands, { action: 'publish', on: '2026-03-02', confirmation }],
    [
      commands,
      { action: 'suspend', from: '2026-03-02', until: null, reason: { zh: '不可抗力', en: 'Force majeure' } },
    ],
    ['/v1/admin/keys', { purpose: 'research', label: 'study' }],
    ['/v1/admin/records', record],
    ['/v1/entities/lookup', { codes: [firm] }],
    ['/v1/search', { name: '子虚' }],
  ];
  for (const [path, body] of bodies) {
    // Persons under fields of their own, at the top and in every object within.
    for (const field of FIELDS)
      for (const value of [NAME, { zh: NAME, en: PINYIN }, [NUMBER]]) {
        await ask(path, { ...body, [field]: value });
        for (const [name, inner] of Object.entries(body))
          if (typeof inner === 'object' && inner !== null && !Array.isArray(inner))
            await ask(path, { ...body, [name]: { ...inner, [field]: value } });
      }
    // Numbers of persons in whatever is text or a number, written in several ways.
    for (const number of [NUMBER, '１１０１０１ 19900101-1237', Number(NUMBER)])
      for (const changed of withEach(body, number)) await ask(path, changed);
  }
  for (const field of FIELDS)
    await ask('/v1/admin/records', {
      ...record,
      record: { ...record.record, permit: { zh: '许可', en: 'Permit', [field]: NAME } },
    });
  for (const path of [
    `/v1/entities/${NUMBER}`,
    `/v1/entities/${NUMBER}/records`,
    `/v1/entities/${NUMBER}?asOf=2020-01-01`,
    `/v1/entities/${firm}?asOf=${NUMBER}`,
    `/v1/objections/${NUMBER}`,
    `/v1/reference/lists/${NUMBER}`,
    `/v1/reference/${encodeURIComponent(NAME)}`,
    `/v1/admin/entries/${NUMBER}`,
    `/v1/admin/entities/${NUMBER}/entries`,
    `/v1/admin/events?after=${NUMBER}`,
    `/v1/admin/${encodeURIComponent(NAME)}`,
  ])
    await ask(path);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('after a run that tries to smuggle persons in', () => {
  test('some of it was taken in and most was refused, so that the run says something', () => {
    const statuses = answers.map(({ told }) => told.status);
    expect(statuses.filter((status) => status < 300).length).toBeGreaterThan(40);
    expect(statuses.filter((status) => status >= 400).length).toBeGreaterThan(300);
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
  });

  test('no answer of any operation names one, errors included', () => {
    for (const { what, told } of answers) {
      const text = JSON.stringify([told.body, [...told.headers]]);
      for (const trace of TRACES) expect(text.includes(trace), `${what}: ${text.slice(0, 300)}`).toBe(false);
    }
  });

  test('no log line names one', () => {
    const text = JSON.stringify(server.lines);
    for (const trace of [...TRACES, OPERATOR_KEY]) expect(text).not.toContain(trace);
  });

  test('no document, event, objection or key that is stored names one', async () => {
    const stored: unknown[] = [await server.store.eventsAfter(0, 10_000), await server.store.keys()];
    for await (const row of server.store.rows()) stored.push(row);
    stored.push(await server.store.openObjections());
    const text = JSON.stringify(stored);
    for (const trace of TRACES) expect(text).not.toContain(trace);
  });

  test('no byte of the file does', async () => {
    await server.store.close();
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, name));
      for (const trace of TRACES) expect(bytes.includes(trace), name).toBe(false);
    }
  });

  test('no field of any answer is one in which persons stand', () => {
    const fields = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [name, inner] of Object.entries(value)) {
        if (!Array.isArray(value)) fields.add(name);
        collect(inner);
      }
    };
    // The contract itself names such fields, to say that they are refused.
    for (const { what, told } of answers) if (what !== '/openapi.json') collect(told.body);
    const ofPersons = /representative|contact|official|phone|idNumber|birth|gender|manager(?!ial)|director/i;
    expect([...fields].filter((name) => ofPersons.test(name))).toEqual([]);
  });
});

/** The value once for each text or number within it, with that one replaced. */
function* withEach(value: unknown, replacement: unknown): Generator<unknown> {
  if (typeof value === 'string' || typeof value === 'number') yield replacement;
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value))
      for (const changed of withEach(inner, replacement)) {
        if (Array.isArray(value)) yield value.map((one, place) => (String(place) === name ? changed : one));
        else yield { ...value, [name]: changed };
      }
}
