import { z } from 'zod';
import { bilingualText, day } from './text.ts';

/** GB 32100-2015: 18 characters, no I O S V Z. The check character is judged by `identity`, not here. */
export const unifiedSocialCreditCode = z
  .string()
  .regex(/^[0-9A-HJ-NP-RTUW-Y]{18}$/)
  .meta({
    id: 'UnifiedSocialCreditCode',
    description: 'Unified social credit code (统一社会信用代码) by GB 32100-2015: 18 characters, upper case.',
    examples: ['91330106FAKE000133'],
  });

/** An identifier that an organisation bore before 2015, still printed on old licences. */
export const legacyNumber = z
  .object({
    kind: z
      .enum(['registrationNumber', 'organisationCode'])
      .describe('15-digit registration number (注册号), or 9-character organisation code (组织机构代码)'),
    value: z.string().min(9).max(15),
  })
  .meta({ id: 'LegacyNumber', description: 'An identifier that the unified code replaced in 2015.' });

/** A name together with the code that bears it. */
export const namedEntity = z
  .object({ code: unifiedSocialCreditCode, name: z.string().min(1).max(120) })
  .meta({ id: 'NamedEntity', description: 'Another organisation, by code and registered name.' });

/** An organisation that is linked to another. Links are shown, and nothing follows from them. */
export const affiliate = namedEntity
  .extend({ relation: z.enum(['parent', 'subsidiary', 'sibling', 'shareholder']) })
  .meta({ id: 'Affiliate', description: 'A related organisation. No record is ever taken over from it.' });

export const region = z.object({ code: z.string().regex(/^\d{6}$/), name: bilingualText }).meta({
  id: 'Region',
  description: 'A division by GB/T 2260, keyed by its code: romanised names collide.',
});

/** What kind of organisation it is. */
export const entityKind = z
  .enum([
    'enterprise',
    'branch',
    'soleProprietor',
    'foreignEnterprise',
    'publicInstitution',
    'socialOrganisation',
    'governmentBody',
    'ruralCollective',
  ])
  .meta({ id: 'EntityKind', description: 'What kind of organisation was registered.' });

/** An organisation as the register knows it. */
export const entity = z
  .object({
    code: unifiedSocialCreditCode,
    name: z.string().min(1).max(120).describe('Registered name in Chinese; text, never markup'),
    nameEn: z.string().max(200).nullable().describe('English name that the organisation itself uses'),
    formerNames: z
      .array(z.object({ name: z.string().min(1).max(120), until: day }))
      .describe('曾用名: earlier registered names, newest first'),
    legacyNumbers: z.array(legacyNumber),
    kind: entityKind,
    ownership: z.enum(['stateOwned', 'private', 'foreignInvested', 'collective', 'public', 'notStated']),
    region: region.describe('Region of registration'),
    status: z.enum(['active', 'suspended', 'revoked', 'deregistered']).describe('Registration status'),
    registeredOn: day,
    parent: namedEntity.nullable().describe('Of a branch: its parent. A record is never inherited.'),
    branches: z.array(namedEntity).describe('Separate files; nothing is rolled up'),
    affiliates: z.array(affiliate).describe('Related organisations; a listing never passes between them'),
  })
  .meta({
    id: 'Entity',
    description: 'An organisation as registered. Holds no natural person: representatives are never stored.',
  });
