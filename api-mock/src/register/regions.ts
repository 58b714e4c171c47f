import { z } from 'zod';
import regionsJson from './regions.json' with { type: 'json' };

const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** A division of GB/T 2260 where organisations register, and the place their names begin with. */
export interface Region {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly place: { readonly zh: string; readonly en: string };
}

/** County-level divisions (and two cities without counties) all over the country. */
export const regions: readonly Region[] = z
  .array(z.strictObject({ code: z.string().regex(/^\d{6}$/), name: bilingual, place: bilingual }))
  .parse(regionsJson);

/** The region with this code. Throws when `regions.json` does not hold it. */
export function regionOf(code: string): Region {
  const region = regions.find((row) => row.code === code);
  if (region === undefined) throw new Error(`regions.json has no division ${code}: add it there`);
  return region;
}
