import { authority } from '../../catalogue/reference-catalogue.ts';
import { addDays } from '../../register/calendar.ts';
import { castFirmOf } from './cast-firm-of.ts';
import { EXAMPLE_KEY, EXAMPLE_OBJECTION } from './example-hex.ts';
import type { Example } from './examples.ts';
import { EXAMPLE_AUDIENCE, statementExamples } from './statement-examples.ts';

const { code } = castFirmOf('noEntry');
const ENTRY = `B11-${code}-1`;

/**
 * What an operator does, from a proposal to the removal, as calls in the order in which they work: each stands on what
 * those before have left.
 *
 * @param today the day of acts on what was received today; no act may be dated before the last one.
 */
export function operatorExamples(today: string): Readonly<Record<string, readonly Example[]>> {
  const decidedOn = addDays(today, -49);
  const listedOn = addDays(today, -41);
  const recordedOn = addDays(today, -46);
  const year = (day: string): string => day.slice(0, 4);
  const act = (shows: string, body: object): Example => ({
    shows,
    path: `/v1/admin/entries/${ENTRY}/commands`,
    body: { ...body, on: today },
  });
  return {
    proposeEntry: [
      {
        shows: 'An authority’s decision, as an entry that is not public yet',
        path: '/v1/admin/entries',
        body: {
          code,
          list: 'B11',
          ground: {
            kind: 'enumerated',
            nature: 'lawViolation',
            text: { zh: '篡改环境监测数据', en: 'Falsified environmental monitoring data' },
          },
          determinedBy: 'mee',
          listedBy: 'mee',
          publishedBy: 'mee',
          legalBasis: [{ zh: '《环境保护法》第六十三条', en: 'Environmental Protection Law, art. 63' }],
          decision: { number: `虚环罚〔${year(decidedOn)}〕0106第00042号`, decidedOn },
          level: 'city',
          listedOn,
          effectiveOn: listedOn,
          term: { kind: 'openEnded' },
          source: 'creditchina',
        },
      },
    ],
    getOperatorEntry: [{ shows: 'The proposed entry', path: `/v1/admin/entries/${ENTRY}` }],
    commandEntry: [
      act('Prior notice is given', { action: 'notify' }),
      act('A person has read the evidence and publishes', {
        action: 'publish',
        confirmation: { reviewedBy: 'human', evidenceChecked: true },
      }),
      act('The duty was fulfilled: the entry stays', { action: 'recordFulfilment' }),
      act('The authority takes the entry off its list', { action: 'remove', reason: 'fulfilled' }),
    ],
    getOperatorEntries: [
      { shows: 'All entries of a firm, past ones included', path: `/v1/admin/entities/${code}/entries` },
    ],
    submitRecord: [
      {
        shows: 'A permit, as the granting authority hands it in',
        path: '/v1/admin/records',
        body: {
          code,
          access: 'public',
          type: 'permits',
          record: {
            polarity: 'neutral',
            contributor: authority('granting-authority'),
            level: 'city',
            information: 'public',
            informationClass: 'green',
            severeBecause: null,
            recordedOn,
            document: { number: `虚许〔${year(recordedOn)}〕第00007号`, date: recordedOn },
            source: {
              sourceId: 'creditchina',
              name: { zh: '信用中国', en: 'Credit China' },
              address: null,
              retrievedAt: `${addDays(recordedOn, 1)}T02:00:00Z`,
            },
            mergedReports: 1,
            permit: { zh: '食品经营许可', en: 'Food business permit' },
            validUntil: null,
            status: 'valid',
          },
        },
      },
    ],
    getObjections: [{ shows: 'Objections that await an act', path: '/v1/admin/objections' }],
    commandObjection: [
      {
        shows: 'It comes from the firm itself: the entry is contested from now on',
        path: `/v1/admin/objections/${EXAMPLE_OBJECTION}/commands`,
        body: { action: 'confirmStanding', on: today },
      },
    ],
    createKey: [
      {
        shows: 'A key for checking bidders',
        path: '/v1/admin/keys',
        body: { purpose: 'procurementDueDiligence', label: 'tender portal' },
      },
    ],
    setKeyAudiences: [
      {
        shows: 'The origin whose pages may show statements',
        path: `/v1/admin/keys/${EXAMPLE_KEY}/audiences`,
        body: { audiences: [EXAMPLE_AUDIENCE] },
      },
    ],
    // Here, for they need the key before it is revoked.
    ...statementExamples,
    getKeys: [{ shows: 'Keys given out, without secrets', path: '/v1/admin/keys' }],
    revokeKey: [
      { shows: 'The key ends at once', path: `/v1/admin/keys/${EXAMPLE_KEY}/revoke`, method: 'post' },
    ],
    getEvents: [{ shows: 'The first changes of the register', path: '/v1/admin/events?limit=3' }],
  };
}
