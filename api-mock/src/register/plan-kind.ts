import type { Entity } from '@credit-lens/sdk/contract';
import {
  type InventedName,
  inventAssociationName,
  inventBureauName,
  inventCompanyName,
  inventForeignName,
  inventInstitutionName,
  inventStallName,
  inventVillageName,
} from './invent-name.ts';
import type { Random } from './random.ts';
import type { Region } from './regions.ts';

/** Kind of an organisation and what follows from it. */
export interface KindPlan {
  readonly kind: Entity['kind'];
  /** First two characters of the code (GB 32100-2015, table 2); null: bears no code. */
  readonly category: string | null;
  readonly ownership: Entity['ownership'];
  readonly status: Entity['status'];
  readonly name: InventedName;
}

/**
 * Shares of kinds among ordinary rows, in percent. In truth two registered firms in three are sole proprietors
 * (Kendra Schaefer, "China's Corporate Social Credit System", Trivium China, 2020, section 8.1); the register holds
 * fewer, since it answers about organisations only.
 */
const SHARES: readonly (readonly [kind: Entity['kind'], percent: number])[] = [
  ['enterprise', 77],
  ['soleProprietor', 13],
  ['foreignEnterprise', 2],
  ['publicInstitution', 3],
  ['socialOrganisation', 2],
  ['governmentBody', 1],
  ['ruralCollective', 2],
];

/** Sole proprietors without a unified code (Schaefer, section 8.1: 71.5 percent have one). */
const UNCODED_PROPRIETOR_SHARE = 0.285;

/** Plans what a row is. Only an ordinary row can be anything but an enterprise. */
export function planKind(random: Random, region: Region, ordinary: boolean): KindPlan {
  const kind = pickKind(random, ordinary);
  switch (kind) {
    case 'soleProprietor': {
      const category = random.chance(UNCODED_PROPRIETOR_SHARE) ? null : '92';
      return plan(kind, category, 'private', inventStallName(random, region));
    }
    case 'foreignEnterprise':
      return plan(kind, null, 'notStated', inventForeignName(random));
    case 'publicInstitution':
      return plan(kind, '12', 'public', inventInstitutionName(random, region));
    case 'socialOrganisation':
      return plan(kind, random.pick(['51', '52', '53']), 'notStated', inventAssociationName(random, region));
    case 'governmentBody':
      return plan(kind, '11', 'public', inventBureauName(random, region));
    case 'ruralCollective':
      return plan(kind, 'N2', 'collective', inventVillageName(random, region));
    default: {
      const name = inventCompanyName(random, region);
      return { ...plan(kind, '91', pickOwnership(random), name), status: pickStatus(random) };
    }
  }
}

function pickKind(random: Random, ordinary: boolean): Entity['kind'] {
  if (!ordinary) return 'enterprise';
  let left = random.below(100);
  for (const [kind, percent] of SHARES) {
    if (left < percent) return kind;
    left -= percent;
  }
  return 'enterprise';
}

/** Foreign-invested firms are fewer than three in a hundred (Schaefer, section 9.1). */
function pickOwnership(random: Random): Entity['ownership'] {
  const percent = random.below(100);
  if (percent < 3) return 'foreignInvested';
  if (percent < 7) return 'stateOwned';
  return percent < 9 ? 'collective' : 'private';
}

function pickStatus(random: Random): Entity['status'] {
  const percent = random.below(100);
  if (percent < 2) return 'revoked';
  if (percent < 6) return 'deregistered';
  return percent < 7 ? 'suspended' : 'active';
}

function plan(
  kind: Entity['kind'],
  category: string | null,
  ownership: Entity['ownership'],
  name: InventedName,
): KindPlan {
  return { kind, category, ownership, status: 'active', name };
}
