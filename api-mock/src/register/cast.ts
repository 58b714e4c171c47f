import type { Entity } from '@credit-lens/sdk/contract';
import type { CastFirm } from './cast-firm.ts';
import { listedFirms } from './cast-listed.ts';
import { specialFirms } from './cast-special.ts';
import { unlistedFirms } from './cast-unlisted.ts';
import { composeEntity, type EntityPlan } from './compose-entity.ts';
import { composeEntry } from './compose-entry.ts';
import { inventedCode, nonconforming } from './invented-code.ts';
import type { RegisterRow } from './register-row.ts';

/** Registered on this day unless the firm says otherwise. */
const REGISTERED_ON = '2018-06-11';

/** Rows kept for each file of the cast, so that a firm added to one file leaves the codes of the others alone. */
const ROWS_PER_FILE = 64;

/** First row after those kept for the cast. */
export const CAST_ROWS = 3 * ROWS_PER_FILE;

const firms: readonly (readonly [row: number, firm: CastFirm])[] = [
  listedFirms,
  specialFirms,
  unlistedFirms,
].flatMap((file, place) =>
  file.map((firm, row): readonly [number, CastFirm] => [place * ROWS_PER_FILE + row, firm]),
);

/** One member of the cast: a situation, and who is in it. */
export interface CastMember {
  readonly role: string;
  /** Unified code, the same whatever the size or seed of the register; null when the firm cannot have one. */
  readonly code: string | null;
  readonly name: string;
}

/**
 * The first firms of every invented register, hand-composed, one for each situation a page has to show. Their
 * codes never change, so that demonstrations and tests can name them.
 */
export function cast(): readonly CastMember[] {
  return firms.map(([row, firm]) => ({ role: firm.role, code: codeOf(firm, row), name: firm.name }));
}

/** The rows of the cast, with dates that count from `asOf`. */
export function castRows(asOf: Date): RegisterRow[] {
  return firms.map(([row, firm]) => {
    const plan: EntityPlan = {
      row,
      code: codeOf(firm, row),
      name: firm.name,
      nameEn: firm.nameEn,
      formerNames: firm.formerNames ?? [],
      region: firm.region,
      kind: firm.kind ?? 'enterprise',
      ownership: firm.ownership ?? 'private',
      status: firm.status ?? 'active',
      registeredOn: firm.registeredOn ?? REGISTERED_ON,
      legacy: firm.legacy ?? false,
      parent: named((other) => other.role === firm.branchOf)[0] ?? null,
      branches: named((other) => other.branchOf === firm.role),
    };
    const holder = plan.code ?? `uncoded-${row}`;
    const entries = (firm.entries ?? []).map((entry, serial) =>
      composeEntry(entry, holder, firm.region, asOf, serial + 1),
    );
    return { entity: composeEntity(plan), entries };
  });
}

function codeOf(firm: CastFirm, row: number): string | null {
  if (firm.uncoded) return null;
  const code = inventedCode(firm.category ?? '91', firm.region, row);
  return firm.nonconforming ? nonconforming(code) : code;
}

function named(matches: (firm: CastFirm) => boolean): Entity['branches'] {
  return firms.flatMap(([row, firm]) => {
    const code = matches(firm) ? codeOf(firm, row) : null;
    return code === null ? [] : [{ code, name: firm.name }];
  });
}
