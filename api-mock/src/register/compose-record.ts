import type { CreditRecord, Entity } from '@credit-lens/sdk/contract';
import { authority } from '../catalogue/reference-catalogue.ts';
import { qualityFlags } from '../intake/quality-flags.ts';
import { addDays, chinaDay, utcInstant } from './calendar.ts';
import { sourceRow } from './consulted-sources.ts';
import { documentMarkOf, polarityOf, recordTypeOf } from './record-kind.ts';
import type { RecordPlan } from './record-plan.ts';
import type { StoredRecord } from './register-row.ts';

/** Portal of each body that shows its records itself; those of others are read from the central portal. */
const PORTAL_OF_CONTRIBUTOR: Readonly<Record<string, string>> = { samr: 'necips' };
const CENTRAL_PORTAL = 'creditchina';

/** What is not public passes between authorities only (Trivium China, 2020, section 3.3). */
const SHARING_PLATFORM = {
  sourceId: 'ncisp',
  name: { zh: '全国信用信息共享平台', en: 'National credit information sharing platform' },
  address: null,
} as const;

/** Composes a record of an invented firm. `holder` is its code or another stable key; it makes the id unique. */
export function composeRecord(
  plan: RecordPlan,
  holder: string,
  entity: Pick<Entity, 'name' | 'region'>,
  asOf: Date,
  serial: number,
): StoredRecord {
  const today = chinaDay(asOf);
  const day = (daysAgo: number): string => addDays(today, -daysAgo);
  const body = plan.body(day);
  const row = recordTypeOf(body);
  const recordedOn = day(plan.daysAgo);
  const access = plan.access ?? 'public';
  const contributor = plan.contributor === undefined ? row.contributors[0] : plan.contributor;
  const mark = documentMarkOf(body.type);
  const record = {
    id: `${body.type}-${holder}-${serial}`,
    polarity: plan.polarity ?? polarityOf(body.type),
    contributor: contributor === undefined || contributor === null ? null : authority(contributor),
    level: plan.level ?? 'notStated',
    information: row.information === 'market' ? 'market' : 'public',
    informationClass: row.informationClass,
    severeBecause: plan.severeBecause ?? null,
    recordedOn,
    document:
      mark === null
        ? null
        : {
            number: `虚${mark}〔${recordedOn.slice(0, 4)}〕${entity.region.code.slice(2)}第${serial}号`,
            date: recordedOn,
          },
    source: {
      ...(access === 'public' ? portalOf(contributor) : SHARING_PLATFORM),
      retrievedAt: utcInstant(asOf),
    },
    mergedReports: plan.mergedReports ?? 1,
    quality: [],
    ...body,
    ...(plan.ledTo ? { ledTo: `${plan.ledTo.list}-${holder}-${plan.ledTo.serial}` } : {}),
  } as CreditRecord;
  return {
    access,
    record: { ...record, quality: [...(plan.quality ?? []), ...qualityFlags(record, entity)] },
  };
}

function portalOf(contributor: string | null | undefined): Omit<CreditRecord['source'], 'retrievedAt'> {
  const { id, name, portal } = sourceRow(PORTAL_OF_CONTRIBUTOR[contributor ?? ''] ?? CENTRAL_PORTAL);
  return { sourceId: id, name, address: portal };
}
