import type { Entity } from '@credit-lens/sdk/contract';
import { addDays } from './calendar.ts';
import { composeEntity } from './compose-entity.ts';
import { inventCompanyName } from './invent-name.ts';
import { codeRound, codeStep, inventedCode, nonconforming } from './invented-code.ts';
import { planKind } from './plan-kind.ts';
import { type Random, randomFor } from './random.ts';
import { type Region, regions } from './regions.ts';
import type { RegisterRow } from './register-row.ts';
import { placeInBlock } from './row-block.ts';

/** Codes whose check character fails (real ones exist): so many of a thousand. */
const NONCONFORMING_PER_MILLE = 2;
/** Share of enterprises with a former name. */
const FORMER_NAME_SHARE = 0.08;
/** Earliest registration in the register, and how many days registrations spread over. */
const FIRST_REGISTRATION = '1998-01-05';
const REGISTRATION_DAYS = 9_800;
/**
 * From this day on, organisations get a unified code alone (since 2015: Kendra Schaefer, "China's Corporate Social
 * Credit System", Trivium China, 2020, section 3).
 */
const UNIFIED_CODE_SINCE = '2015-10-01';
/** Separates the choice of regions from all others. */
const REGION_STREAM = 0x7265_6769;
/** English names that organisations use themselves; many have none. */
const ENGLISH_NAME_SHARE = 0.6;

/**
 * Invents the organisation of one row. Depends on seed and row alone (and on where the register ends), so that a
 * branch can name its parent and a register of any size needs no memory of the rows before.
 */
export function inventEntity(seed: number, row: number, rows: number): RegisterRow['entity'] {
  const place = placeInBlock(seed, row, rows);
  if (place.kind === 'branch') return inventBranch(seed, row, rows, place.parentRow);
  const random = randomFor(seed, row);
  const region = regionOfRow(seed, row);
  const plan = planKind(random, region, place.kind === 'ordinary');
  const code = plan.category === null ? null : inventedCode(plan.category, region.code, row);
  const conforms = plan.kind !== 'enterprise' || random.below(1_000) >= NONCONFORMING_PER_MILLE;
  const nameEn = random.chance(ENGLISH_NAME_SHARE) ? plan.name.en : null;
  const since = inventHistory(random);
  const namesake = place.kind === 'homonym' ? inventEntity(seed, place.namesakeRow, rows) : null;
  const name = namesake?.name ?? plan.name.zh;
  return composeEntity({
    ...since,
    row,
    code: code === null || conforms ? code : nonconforming(code),
    name,
    nameEn: namesake === null ? nameEn : namesake.nameEn,
    formerNames: plan.kind === 'enterprise' ? inventFormerNames(random, region, since.registeredOn) : [],
    region: region.code,
    kind: plan.kind,
    ownership: plan.ownership,
    status: plan.status,
    parent: null,
    branches:
      place.kind === 'parent'
        ? place.branchRows.map((branchRow) => ({
            code: branchCode(seed, branchRow),
            name: branchName(name, regionOfRow(seed, branchRow), branchRow - row),
          }))
        : [],
  });
}

function inventBranch(seed: number, row: number, rows: number, parentRow: number): RegisterRow['entity'] {
  const parent = inventEntity(seed, parentRow, rows);
  const region = regionOfRow(seed, row);
  return composeEntity({
    ...inventHistory(randomFor(seed, row)),
    row,
    code: branchCode(seed, row),
    name: branchName(parent.name, region, row - parentRow),
    nameEn: null,
    formerNames: [],
    region: region.code,
    kind: 'branch',
    ownership: parent.ownership,
    status: 'active',
    parent: parent.code === null ? null : { code: parent.code, name: parent.name },
    branches: [],
  });
}

function branchCode(seed: number, row: number): string {
  return inventedCode('91', regionOfRow(seed, row).code, row);
}

function branchName(parentName: string, region: Region, number: number): string {
  return `${parentName}${region.place.zh}第${'一二三四'.charAt(number - 1)}分公司`;
}

/** Once every organisation code is used up, the same one comes again in another region. */
function regionOfRow(seed: number, row: number): Region {
  const first = randomFor(seed ^ REGION_STREAM, codeStep(row)).below(regions.length);
  const region = regions[(first + codeRound(row)) % regions.length];
  if (region === undefined) throw new RangeError(`No region for row ${row}`);
  return region;
}

function inventHistory(random: Random): Pick<Entity, 'registeredOn'> & { legacy: boolean } {
  const registeredOn = addDays(FIRST_REGISTRATION, random.below(REGISTRATION_DAYS));
  return { registeredOn, legacy: registeredOn < UNIFIED_CODE_SINCE };
}

function inventFormerNames(random: Random, region: Region, registeredOn: string): Entity['formerNames'] {
  if (!random.chance(FORMER_NAME_SHARE)) return [];
  return [
    { name: inventCompanyName(random, region).zh, until: addDays(registeredOn, 200 + random.below(400)) },
  ];
}
