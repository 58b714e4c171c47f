import type { CreditRecord } from '@credit-lens/sdk/contract';
import { utcInstant } from '../../register/calendar.ts';
import { consultedPortals } from '../../register/consulted-sources.ts';

/** What every record carries, and what differs least from one that follows from the rest of a file to another. */
export type RecordHead = (
  id: string,
  recordedOn: string,
) => Pick<
  CreditRecord,
  | 'id'
  | 'polarity'
  | 'contributor'
  | 'level'
  | 'information'
  | 'informationClass'
  | 'severeBecause'
  | 'recordedOn'
  | 'document'
  | 'source'
  | 'mergedReports'
  | 'quality'
>;

/** The head of records that follow from the rest of a file, read from one of the portals. */
export function recordHead(sourceId: string, retrievedAt: Date): RecordHead {
  const portal = consultedPortals.find(({ id }) => id === sourceId);
  if (portal === undefined) throw new Error(`The register is not read from a portal "${sourceId}"`);
  return (id, recordedOn) => ({
    id,
    polarity: 'neutral',
    contributor: null,
    level: 'notStated',
    information: 'public',
    informationClass: 'green',
    severeBecause: null,
    recordedOn,
    document: null,
    source: {
      sourceId: portal.id,
      name: portal.name,
      address: portal.portal,
      retrievedAt: utcInstant(retrievedAt),
    },
    mergedReports: 1,
    quality: [],
  });
}
