import type { CreditRecord, RecordTypeRow } from '@credit-lens/sdk/contract';
import { referenceCatalogue } from '../catalogue/reference-catalogue.ts';

/** Why something is never taken in. */
export interface IntakeRefusal {
  readonly kind: 'refused';
  /** The rule that refuses, one word. */
  readonly rule: string;
  /** What happened and what to do; repeats nothing of the record. */
  readonly detail: string;
}

/** A refusal by a named rule. */
export function refuseIntake(rule: string, detail: string): IntakeRefusal {
  return { kind: 'refused', rule, detail };
}

const KINDS = new Map(
  referenceCatalogue['record-types'].items.map((row): [string, RecordTypeRow] => [row.id, row]),
);

/** Kinds of the catalogue whose records have a form of another name in the contract. */
const FORMS: ReadonlyMap<string, CreditRecord['type']> = new Map([
  ['administrative-ruling', 'judgment-ruling'],
  ['self-submitted', 'market-information'],
  ['association-data', 'market-information'],
  ['exposed-incidents', 'market-information'],
  ['market-ratings', 'market-information'],
  ['traffic-violations', 'amber-information'],
  ['petty-arrears', 'amber-information'],
] as const);

/** Kinds that follow from the rest of a file: they are made when it is read, and never handed in or kept. */
export const DERIVED_KINDS: ReadonlySet<string> = new Set([
  'basic-registration',
  'branches-subsidiaries',
  'legacy-numbers',
  'black-list',
  'red-list',
  'irregular-operations',
]);

/**
 * The row of a kind if records of it may be taken in at all, else why not. It asks for nothing but the kind, so that
 * religion, petitions or blood donation are refused whatever else a record says. What is unknown is refused too.
 * (Traffic-light directory of 2021; Vincent Brussee, "Social Credit", 2023, pp. 137–143.)
 */
export function admitKind(type: string): RecordTypeRow | IntakeRefusal {
  const row = KINDS.get(type);
  if (row === undefined)
    return refuseIntake(
      'unknownKind',
      'The catalogue of record types has no such kind; none unknown is taken in.',
    );
  if (row.informationClass === 'red')
    return refuseIntake('redInformation', `${row.name.en}: red information is never taken in.`);
  if (row.information !== 'public' && row.information !== 'market')
    return refuseIntake('excludedInformation', `${row.name.en}: this is no input of a public credit file.`);
  if (DERIVED_KINDS.has(type))
    return refuseIntake('derived', `${row.name.en}: this follows from the rest of the file; hand that in.`);
  return row;
}

/** The form that records of a kind have in the contract. */
export function formOf(type: string): string {
  return FORMS.get(type) ?? type;
}
