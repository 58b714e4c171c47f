import { z } from 'zod';
import { coveragePredicate } from './coverage.ts';
import { unifiedSocialCreditCode } from './entity.ts';
import { listId } from './list.ts';
import { instant } from './text.ts';

const listedItem = z
  .object({
    code: unifiedSocialCreditCode,
    name: z.string().min(1).max(120).describe('Registered name'),
    lists: z.array(listId).min(1).describe('Adverse lists with an effective entry'),
    contested: z.boolean().describe('An objection is open against at least one of these entries'),
  })
  .meta({ id: 'ListedItem', description: 'A code with at least one effective adverse entry.' });

/** What a device needs to answer by itself, so that no page causes a request. */
export const listedSet = z
  .object({
    asOf: instant,
    coverage: coveragePredicate,
    items: z.array(listedItem).describe('Sorted by code'),
  })
  .meta({
    id: 'ListedSet',
    description: 'Every code with an effective adverse entry: the same bytes for everyone.',
  });
