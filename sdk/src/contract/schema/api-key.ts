import { z } from 'zod';
import { origin } from './statement/statement.ts';
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

/** Most origins that one key may own, or be used from. */
const MOST_ORIGINS = 20;

const audiences = z
  .array(origin)
  .max(MOST_ORIGINS)
  .describe(
    'Origins whose pages may show statements that are minted with the key; whose they are the operator checks',
  );

/** The origins that a key owns from now on. */
export const apiKeyAudiences = z.strictObject({ audiences }).meta({
  id: 'ApiKeyAudiences',
  description: 'The origins that a key owns from now on, in place of those before.',
});

const origins = z
  .array(z.string().regex(/^https?:\/\/[a-z0-9.-]{1,253}(:[0-9]{1,5})?$/))
  .min(1)
  .max(MOST_ORIGINS)
  .describe(
    'Origins of pages, such as https://market.example, that may use the key: it is then publishable, no secret',
  );

/** What an operator says to have a key made. */
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
    audiences: audiences.default([]),
    origins: origins.optional(),
  })
  .meta({ id: 'ApiKeyRequest', description: 'Asks for a key with a declared purpose.' });

/** A key as operators see it: never its secret. */
export const apiKey = z
  .object({
    id: z.string().regex(/^key-[0-9a-f]{16}$/),
    purpose,
    label: z.string(),
    audiences,
    origins: origins.optional(),
    createdAt: instant,
    revokedAt: instant.nullable(),
  })
  .meta({ id: 'ApiKey', description: 'A key, without its secret.' });

/** A key that was just made, with its secret, which is shown once. */
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
