import type { Entity } from '@credit-lens/sdk/contract';
import { codeRound, inventedOrganisationCode, inventedRegistrationNumber } from './invented-code.ts';
import { regionOf } from './regions.ts';
import type { UncodedEntity } from './register-row.ts';

/** What an organisation is, before it is written as the contract writes it. */
export interface EntityPlan {
  /** Place in the register, from 0. */
  readonly row: number;
  readonly code: string | null;
  readonly name: string;
  readonly nameEn: string | null;
  readonly formerNames: Entity['formerNames'];
  readonly region: string;
  readonly kind: Entity['kind'];
  readonly ownership: Entity['ownership'];
  readonly status: Entity['status'];
  readonly registeredOn: string;
  /** Bore a registration number and an organisation code before the unified code. */
  readonly legacy: boolean;
  readonly parent: Entity['parent'];
  readonly branches: Entity['branches'];
  readonly affiliates?: Entity['affiliates'];
}

/** Writes an organisation as the contract writes it. It has no field for a person, on purpose. */
export function composeEntity(plan: EntityPlan): Entity | UncodedEntity {
  const { code, name: regionName } = regionOf(plan.region);
  return {
    code: plan.code,
    name: plan.name,
    nameEn: plan.nameEn,
    formerNames: plan.formerNames,
    legacyNumbers: plan.legacy ? legacyNumbers(plan) : [],
    kind: plan.kind,
    ownership: plan.ownership,
    region: { code, name: regionName },
    status: plan.status,
    registeredOn: plan.registeredOn,
    parent: plan.parent,
    branches: plan.branches,
    affiliates: plan.affiliates ?? [],
  };
}

/** The organisation code repeats once all are used up; only its first bearer keeps it as a legacy number. */
function legacyNumbers(plan: EntityPlan): Entity['legacyNumbers'] {
  const numbers: Entity['legacyNumbers'] = [
    { kind: 'registrationNumber', value: inventedRegistrationNumber(plan.region, plan.row) },
  ];
  if (plan.code !== null && codeRound(plan.row) === 0)
    numbers.push({ kind: 'organisationCode', value: inventedOrganisationCode(plan.row) });
  return numbers;
}
