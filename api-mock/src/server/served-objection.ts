import type { Objection, OperatorObjection } from '@credit-lens/sdk/contract';
import { objection, operatorObjection } from '@credit-lens/sdk/contract-schema';
import type { StoredObjection } from '../lifecycle/stored-objection.ts';

/** An objection as whoever holds its id sees it. */
export function servedObjection(stored: StoredObjection): Objection {
  return pick(stored, Object.keys(objection.shape)) as unknown as Objection;
}

/** An objection as the operator sees it: with who says to object, and the document that is to prove it. */
export function objectionForOperator(stored: StoredObjection): OperatorObjection {
  return pick(stored, Object.keys(operatorObjection.shape)) as unknown as OperatorObjection;
}

function pick(stored: StoredObjection, fields: readonly string[]): Record<string, unknown> {
  const kept = new Map<string, unknown>(Object.entries(stored));
  return Object.fromEntries(fields.map((field) => [field, kept.get(field)]));
}
