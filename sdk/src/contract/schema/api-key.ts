import { z } from 'zod';
import { instant } from './text.ts';

/** What data on organisations may be asked for. */
export const PERMITTED_PURPOSES = [
  'shopperInformation',
  'marketplaceOnboarding',
  'procurementDueDiligence',
  'supplierMonitoring',
  'ownRecord',
  'research',
] as const;

/** Uses that a key is never given for: they would decide on people. */
export const REFUSED_PURPOSES = [
  'employment',
  'tenancy',
  'education',
  'travel',
  'dating',
  'consumerCredit',
  'insurance',
  'lawEnforcement',
] as const;

const purpose = z.enum(PERMITTED_PURPOSES).meta({
  id: 'Purpose',
  description: 'The declared purpose of a key; every use of the key stands under it.',
});

const origins = z
  .array(z.string().regex(/^https?:\/\/[a-z0-9.-]{1,253}(:[0-9]{1,5})?$/))
  .min(1)
  .max(20)
  .describe(
    'Origins of pages, such as https://market.example, that may use the key: it is then publishable, no secret',
  );

export const apiKeyRequest = z
  .strictObject({
    purpose: z
      .enum([...PERMITTED_PURPOSES, ...REFUSED_PURPOSES])
      .describe(
        'Employment, tenancy, education, travel, dating, consumer credit, insurance and law enforcement are refused',
      ),
    label: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9 _.-]{0,39}$/)
      .describe('What the key is for, such as a system; not a person'),
    origins: origins.optional(),
  })
  .meta({ id: 'ApiKeyRequest', description: 'Asks for a key with a declared purpose.' });

export const apiKey = z
  .object({
    id: z.string().regex(/^key-[0-9a-f]{16}$/),
    purpose,
    label: z.string(),
    origins: origins.optional(),
    createdAt: instant,
    revokedAt: instant.nullable(),
  })
  .meta({ id: 'ApiKey', description: 'A key, without its secret.' });

export const apiKeyCreated = apiKey
  .extend({
    secret: z
      .string()
      .regex(/^clp?_[0-9a-f]{48}$/)
      .describe(
        'Shown once; the server keeps its hash alone. `clp_` begins one that pages may carry, `cl_` one that they must not',
      ),
  })
  .meta({ id: 'ApiKeyCreated', description: 'A new key with its secret.' });
