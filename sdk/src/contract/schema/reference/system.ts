import { z } from 'zod';
import { address, bilingualText } from '../text.ts';
import { rowId, sourceLine } from './text.ts';

/** A system, platform, site, database, app, list family or points scheme that a source names. */
export const systemRow = z
  .strictObject({
    id: rowId,
    name: bilingualText,
    aliases: z.array(z.string().min(1)).describe('Other names, and the marks of the research notes'),
    kind: z.enum([
      'framework',
      'platform',
      'database',
      'site',
      'app',
      'list',
      'register',
      'report',
      'pointsScheme',
      'ratingScheme',
      'identifier',
      'catalogue',
      'hotline',
      'channel',
      'mechanism',
      'measure',
      'programme',
      'product',
      'method',
    ]),
    operators: z.array(rowId).describe('Empty: no source names the operator'),
    level: z.enum(['national', 'provincial', 'municipal', 'private', 'foreign']),
    pathway: z.enum(['socialGovernance', 'financialInfrastructure', 'outside']),
    instrument: z.enum([
      'list',
      'lookup',
      'points',
      'rating',
      'riskClass',
      'report',
      'administrativeStatus',
      'restriction',
      'transport',
      'identifier',
      'register',
      'catalogue',
      'framework',
      'pledge',
      'repair',
      'reward',
      'honour',
      'supervision',
      'ranking',
      'complaints',
      'publicity',
      'traceability',
      'detection',
      'loan',
      'payment',
      'method',
    ]),
    subjects: z.enum(['organisations', 'persons', 'mixed', 'cities']),
    visibility: z.enum([
      'public',
      'partial',
      'subjectOnly',
      'consentOnly',
      'governmentOnly',
      'secretModel',
      'notStated',
    ]),
    participation: z.enum(['mandatory', 'optIn', 'optOut', 'voluntary', 'notStated']),
    portal: address.nullable(),
    holds: bilingualText.nullable(),
    treatment: z
      .enum(['lookedUp', 'reference', 'existenceOnly', 'outOfScope'])
      .describe('What this product does with it'),
    reason: bilingualText.describe('Why'),
    sourceLine,
  })
  .meta({
    id: 'SystemRow',
    description:
      'A system, platform, site, database, app or scheme that a source names, and what this product does with it.',
  });

export const systemsCollection = z
  .strictObject({ items: z.array(systemRow) })
  .meta({ id: 'SystemCollection', description: 'Every system that the sources name.' });
