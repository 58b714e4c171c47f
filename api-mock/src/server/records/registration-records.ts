import type { CreditRecord, Entity } from '@credit-lens/sdk/contract';
import { authority } from '../../catalogue/reference-catalogue.ts';
import type { RecordHead } from './record-head.ts';

/** Who registers businesses, by the catalogue of record types. */
const REGISTRAR = authority('samr');

/** Kinds that it registers; who registers the others no source says. */
const BUSINESSES: readonly Entity['kind'][] = ['enterprise', 'branch', 'soleProprietor', 'foreignEnterprise'];

/** Types 1, 4 and 7, which follow from the registration of an organisation. */
export function registrationRecords(entity: Entity, head: RecordHead): CreditRecord[] {
  const { code, kind, region, registeredOn, parent, branches, affiliates, legacyNumbers } = entity;
  const registered: Pick<CreditRecord, 'contributor' | 'quality'> = BUSINESSES.includes(kind)
    ? { contributor: REGISTRAR, quality: [] }
    : { contributor: null, quality: ['missingAuthority'] };
  const records: CreditRecord[] = [
    {
      type: 'basic-registration',
      ...head(`registration-${code}`, registeredOn),
      ...registered,
      kind,
      registeredCapital: null,
      region,
      scope: null,
    },
  ];
  const organisations = [
    ...(parent === null ? [] : [{ ...parent, relation: 'parent' as const }]),
    ...branches.map((branch) => ({ ...branch, relation: 'branch' as const })),
    ...affiliates,
  ];
  if (organisations.length > 0)
    records.push({
      type: 'branches-subsidiaries',
      ...head(`branches-${code}`, registeredOn),
      ...registered,
      organisations,
    });
  const [first, ...rest] = legacyNumbers;
  if (first !== undefined)
    records.push({
      type: 'legacy-numbers',
      ...head(`legacy-numbers-${code}`, registeredOn),
      ...registered,
      numbers: [first, ...rest],
      replacedOn: null,
    });
  return records;
}
