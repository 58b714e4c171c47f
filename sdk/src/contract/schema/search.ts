import { z } from 'zod';
import { entity } from './entity.ts';

/** Most candidates that one page of a search may carry. */
export const MAX_CANDIDATES = 50;

/** The name that is searched for. */
export const searchRequest = z
  .object({
    name: z.string().trim().min(2).max(60).describe('Part of a registered name, at least two characters'),
    limit: z.int().min(1).max(MAX_CANDIDATES).default(10),
    cursor: z.string().max(200).optional().describe('From `next` of the page before'),
  })
  .meta({
    id: 'SearchRequest',
    description: 'A search by name. Names travel in the body, never in an address.',
  });

const candidate = entity
  .pick({ code: true, name: true, kind: true, region: true, status: true })
  .extend({
    match: z.enum(['registeredName', 'formerName', 'partOfName']),
    matchedName: z.string().describe('The name that matched: the registered one or a former one'),
  })
  .meta({
    id: 'Candidate',
    description: 'A possible answer. Carries no list entry: only a code can be looked up.',
  });

/** A page of candidates. */
export const searchResponse = z
  .object({
    candidates: z.array(candidate),
    next: z.string().nullable().describe('Cursor of the next page, or null'),
  })
  .meta({ id: 'SearchResponse', description: 'Candidates for a name; never a flag.' });
