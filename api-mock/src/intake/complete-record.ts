import type { RecordSubmission, RecordTypeRow } from '@credit-lens/sdk/contract';
import { referenceCatalogue } from '../catalogue/reference-catalogue.ts';

/**
 * A record with what the catalogue settles: its class, and the names of its contributor, portal and scale where they were
 * handed in by id alone. What was handed in is never overwritten; that it may contradict the catalogue is judged later.
 */
export function completeRecord(
  record: RecordSubmission['record'],
  kind: Pick<RecordTypeRow, 'information' | 'informationClass'>,
  form: string,
  id: string,
): Record<string, unknown> {
  const source = field(record, 'source');
  const contributor = field(record, 'contributor');
  const portal = referenceCatalogue.sources.items.find((row) => row.id === source?.['sourceId']);
  const authority = referenceCatalogue.authorities.items.find((row) => row.id === contributor?.['id']);
  const scale = referenceCatalogue.scales.items.find((row) => row.id === record['scale']);
  return {
    type: form,
    ...(scale !== undefined &&
      form === 'credit-evaluation' && { scaleName: scale.name, direction: scale.direction }),
    severeBecause: null,
    mergedReports: 1,
    level: 'notStated',
    information: kind.information,
    informationClass: kind.informationClass,
    ...record,
    ...(source !== null &&
      portal !== undefined && { source: { name: portal.name, address: portal.portal, ...source } }),
    ...(contributor !== null &&
      authority !== undefined && { contributor: { name: authority.name, ...contributor } }),
    id,
    quality: [],
  };
}

function field(record: RecordSubmission['record'], name: string): Record<string, unknown> | null {
  const value = record[name];
  return typeof value === 'object' && value !== null ? { ...value } : null;
}
