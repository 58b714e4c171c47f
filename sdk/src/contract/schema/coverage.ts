import { z } from 'zod';
import { address, bilingualText, day, instant } from './text.ts';

const sourceCoverage = z
  .object({
    sourceId: z.string(),
    name: bilingualText,
    portal: address,
    share: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe(
        'Share of the authority’s own entries that the source held when measured, 0 to 1; null: not measured',
      ),
    measuredOn: day.nullable(),
    asOf: instant.describe('When this source was last read'),
    note: bilingualText.nullable(),
  })
  .meta({ id: 'SourceCoverage', description: 'How much of an authority’s entries a source really holds.' });

/** Which codes this register can speak about at all. A code outside it is `notCovered` and never looked up. */
export const coveragePredicate = z
  .object({
    organisationCodePrefixes: z
      .array(z.string().regex(/^[0-9A-Z]{1,8}$/))
      .describe('Covered if characters 9–17 of the code begin with one of these; empty: any'),
    categoryPrefixes: z
      .array(z.string().regex(/^[0-9A-Z]{1,2}$/))
      .optional()
      .describe(
        'Covered if characters 1–2, department and category, begin with one of these; empty or absent: any',
      ),
    regionPrefixes: z
      .array(z.string().regex(/^[0-9]{1,6}$/))
      .optional()
      .describe(
        'Covered if characters 3–8, the division of the registering authority (GB/T 2260), begin with one of these, such as 33 for Zhejiang; empty or absent: any',
      ),
    withheldCategories: z
      .array(z.string().length(2))
      .describe('First two characters of codes that are withheld, such as 92 for sole proprietors'),
  })
  .meta({ id: 'CoveragePredicate', description: 'The part of the code space that the register covers.' });

/** What the register covers: sources, counts and the predicate over codes. */
export const coverage = z
  .object({
    register: z.object({
      kind: z.enum(['invented', 'imported']),
      name: bilingualText,
      entities: z.int().min(0),
      listedEntities: z.int().min(0),
      asOf: instant,
    }),
    predicate: coveragePredicate,
    sources: z.array(sourceCoverage),
  })
  .meta({
    id: 'Coverage',
    description: 'What the register holds, from which sources, how completely, as of when.',
  });
