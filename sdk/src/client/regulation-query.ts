import type { RegulationOptions } from './credit-client.ts';

/** The query of regulations, with its question mark; nothing when all are asked for. */
export function regulationQuery({ region, asOf }: RegulationOptions = {}): string {
  const query = new URLSearchParams();
  if (region !== undefined) query.set('region', region);
  if (asOf !== undefined) query.set('asOf', asOf);
  return query.size === 0 ? '' : `?${query}`;
}
