import type { Affiliate, Entity } from '@credit-lens/sdk/contract';
import { brusseeFileFirms } from './cast-brussee-files.ts';
import { brusseeListFirms } from './cast-brussee-lists.ts';
import { chainFirms } from './cast-chains.ts';
import type { CastFirm } from './cast-firm.ts';
import { fullFileFirms } from './cast-full-file.ts';
import { listedFirms } from './cast-listed.ts';
import { repairFirms } from './cast-repair.ts';
import { specialFirms } from './cast-special.ts';
import { triviumFirms } from './cast-trivium.ts';
import { unlistedFirms } from './cast-unlisted.ts';
import { walkowskiFirms } from './cast-walkowski.ts';
import { composeEntity, type EntityPlan } from './compose-entity.ts';
import { composeEntry } from './compose-entry.ts';
import { composeRecord } from './compose-record.ts';
import { inventedCode, nonconforming } from './invented-code.ts';
import type { RegisterRow } from './register-row.ts';

/** Registered on this day unless the firm says otherwise. */
const REGISTERED_ON = '2018-06-11';

/** How the other side of a link sees it. Of a shareholder, the firm it holds is a subsidiary. */
const REVERSE = {
  parent: 'subsidiary',
  subsidiary: 'parent',
  sibling: 'sibling',
  shareholder: 'subsidiary',
} as const satisfies Record<Affiliate['relation'], Affiliate['relation']>;

/** Rows kept for each file of the cast, so that a firm added to one file leaves the codes of the others alone. */
const ROWS_PER_FILE = 64;

/** The order of the files fixes the codes of all: add at the end. */
const files: readonly (readonly CastFirm[])[] = [
  listedFirms,
  specialFirms,
  unlistedFirms,
  triviumFirms,
  chainFirms,
  repairFirms,
  brusseeListFirms,
  brusseeFileFirms,
  walkowskiFirms,
  fullFileFirms,
];

/** First row after those kept for the cast. */
export const CAST_ROWS = files.length * ROWS_PER_FILE;

const firms: readonly (readonly [row: number, firm: CastFirm])[] = files.flatMap((file, place) =>
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
      affiliates: affiliatesOf(firm),
    };
    const holder = plan.code ?? `uncoded-${row}`;
    const entity = composeEntity(plan);
    const entries = (firm.entries ?? []).map((entry, serial) =>
      composeEntry(entry, holder, firm.region, asOf, serial + 1),
    );
    const records = (firm.records ?? []).map((record, serial) =>
      composeRecord(record, holder, entity, asOf, serial + 1),
    );
    return { entity, entries, records };
  });
}

function codeOf(firm: CastFirm, row: number): string | null {
  if (firm.uncoded) return null;
  const code = inventedCode(firm.category ?? '91', firm.region, row);
  return firm.nonconforming ? nonconforming(code) : code;
}

/** Of a pair only one firm names the link, and the file of the other shows its reverse. */
function affiliatesOf(firm: CastFirm): Entity['affiliates'] {
  const stated = (firm.affiliates ?? []).flatMap(({ role, relation }) =>
    named((other) => other.role === role).map((other) => ({ ...other, relation })),
  );
  const reversed = firms.flatMap(([, other]) =>
    (other.affiliates ?? [])
      .filter(({ role }) => role === firm.role)
      .flatMap(({ relation }) =>
        named(({ role }) => role === other.role).map((each) => ({ ...each, relation: REVERSE[relation] })),
      ),
  );
  return [...stated, ...reversed];
}

function named(matches: (firm: CastFirm) => boolean): Entity['branches'] {
  return firms.flatMap(([row, firm]) => {
    const code = matches(firm) ? codeOf(firm, row) : null;
    return code === null ? [] : [{ code, name: firm.name }];
  });
}
