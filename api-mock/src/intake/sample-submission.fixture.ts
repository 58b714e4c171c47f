import type { RecordSubmission } from '@credit-lens/sdk/contract';
import { CODE } from '../lifecycle/sample-entry.fixture.ts';
import type { Intake } from './intake-record.ts';

type Body = RecordSubmission['record'];

const header: Body = {
  polarity: 'neutral',
  contributor: { id: 'samr' },
  level: 'county',
  recordedOn: '2026-03-02',
  document: { number: '虚市监〔2026〕第7号', date: '2026-03-01' },
  source: { sourceId: 'necips', retrievedAt: '2026-11-20T00:00:00Z' },
};

const text = { zh: '某项内容', en: 'Some matter' };
const period = { from: '2025-01-01', to: '2025-12-31' };
const judgment = { number: '（2025）虚0106民初12号', date: '2025-05-05' };

/** What each kind says beside the header. */
const BODIES: Readonly<Record<string, Body>> = {
  'registration-changes': { item: 'scope', before: '零售', after: '批发、零售' },
  equity: {
    organisations: [{ code: '91330106FAKE000213', name: '乌有亡是投资有限公司', percent: 60 }],
    naturalPersons: 2,
  },
  'senior-management': { positions: [{ role: 'board', persons: 5 }] },
  'annual-report': { year: 2025, filed: 'inTime' },
  'tax-payments': { period, paid: 'inFull' },
  'tax-arrears': { amount: { value: 5200, currency: 'CNY', of: text }, judgment, settledOn: null },
  'utility-payments': { period, paid: 'inFull', service: text },
  permits: { permit: text, validUntil: '2030-01-01', status: 'valid' },
  inspections: { selection: 'doubleRandom', subject: text, result: text, mendedOn: null },
  penalties: {
    ground: text,
    legalBasis: [text],
    penalty: text,
    amount: null,
    repairable: 'yes',
    ledTo: null,
  },
  awards: { award: text, domain: text },
  'credit-pledge': { pledge: text, performance: 'kept' },
  'contract-performance': { contract: text, performance: 'performed' },
  'judgment-ruling': { subject: text, role: 'defendant', amount: null },
  complaint: { subject: text, complaints: 3, settled: 2 },
  'association-data': { origin: 'association', subject: text, text },
  'self-submitted': { origin: 'firmItself', subject: text, text },
  'traffic-violations': { kind: 'traffic-violations', count: 21, severeBecause: text },
  'petty-arrears': { kind: 'petty-arrears', count: null, severeBecause: text },
  'credit-evaluation': {
    scale: 'hygiene-plate',
    scaleVersion: 'undated',
    value: null,
    band: { kind: 'band', label: 'B', name: null },
    indicative: true,
    validUntil: null,
  },
};

/** Kinds of which the examples hold a record. */
export const SAMPLE_KINDS: readonly string[] = Object.keys(BODIES);

/** A record as an authority would hand it in. */
export function submission(
  type: string,
  part: Body = {},
  access: RecordSubmission['access'] = 'public',
): RecordSubmission {
  return { code: CODE, access, type, record: { ...header, ...BODIES[type], ...part } };
}

/** The rule that refused; `accepted` when none did. */
export function ruleOf(intake: Intake): string {
  return intake.kind === 'refused' ? intake.rule : 'accepted';
}
