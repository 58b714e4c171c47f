import { z } from 'zod';
import { bilingualText } from '../text.ts';
import { rowId, sourceLine } from './text.ts';

/**
 * A body that owns lists or rules, contributes records or operates a system. Which of them own several
 * lists is counted, not stored.
 */
export const authorityRow = z
  .strictObject({
    id: rowId,
    conferenceNumber: z
      .int()
      .min(1)
      .max(46)
      .nullable()
      .describe('Number among the members of the joint conference, as of April 2020'),
    name: bilingualText,
    namePrinted: z
      .string()
      .min(1)
      .nullable()
      .describe('Name as the list of members prints it; null: not a member'),
    kind: z.enum([
      'stateOrgan',
      'partyOrgan',
      'court',
      'massOrganisation',
      'association',
      'stateCompany',
      'company',
      'committee',
      'localGovernment',
      'collective',
    ]),
    role: bilingualText.describe('What the sources say it does'),
    sourceLine,
  })
  .meta({
    id: 'AuthorityRow',
    description: 'A body that owns lists or rules, contributes records or operates a system.',
  });

export const authoritiesCollection = z.strictObject({ items: z.array(authorityRow) }).meta({
  id: 'AuthorityCollection',
  description: 'Members of the joint conference, and the other bodies that the sources name.',
});
