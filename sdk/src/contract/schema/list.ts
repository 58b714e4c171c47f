import { z } from 'zod';
import { address, bilingualText } from './text.ts';

export const authority = z
  .object({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    name: bilingualText,
  })
  .meta({ id: 'Authority', description: 'A body that determines, lists, publishes or sanctions.' });

export const listId = z
  .string()
  .regex(/^[A-Z][A-Za-z0-9-]{1,23}$/)
  .meta({ id: 'ListId', description: 'Stable id of a list', examples: ['B02', 'R03'] });

const polarity = z.enum(['adverse', 'recognition']).meta({
  id: 'Polarity',
  description: 'A blacklist (黑名单) is adverse, a redlist (红名单) is a recognition.',
});

/** A list is not the document that created it, and not the effects it has: see `instrument`. */
export const creditList = z
  .object({
    id: listId,
    name: bilingualText.describe('Short name of the list'),
    instrument: bilingualText.describe('The document behind the list; the Chinese title verbatim'),
    polarity,
    owners: z.array(authority).min(1).describe('Who controls the list'),
    sector: bilingualText.describe('Whom the list is about'),
    subjects: z
      .enum(['organisations', 'organisationsAndPersons', 'responsibleParties', 'anySubject', 'individuals'])
      .describe('Whom the title of the instrument allows to be listed'),
    origin: z.enum(['national', 'local']),
    status: z.enum(['active', 'announced', 'abolished', 'neverCreated']),
    treatment: z
      .enum(['lookedUp', 'reference'])
      .describe('Whether this product looks entries up; lists of individuals are reference only'),
    treatmentReason: bilingualText.nullable().describe('Why a list is not looked up'),
    portal: address.nullable().describe('Where the owner publishes the list, if public'),
    sourceLine: z.string().describe('Where the facts of this row come from'),
  })
  .meta({ id: 'CreditList', description: 'A named public credit list.' });

/** The part of a list that every entry carries, so that a card needs no second request. */
export const listReference = creditList
  .pick({ id: true, name: true, instrument: true, polarity: true })
  .meta({ id: 'ListReference', description: 'The list that an entry stands on.' });
