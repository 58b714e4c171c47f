import { readNamedEntity, readRegion } from './read-text.ts';
import { listOf, nullable, object, text, word } from './reader.ts';
import type { Affiliate, Entity, LegacyNumber } from './types.gen.ts';

/** A number from before 2015. */
export const readLegacyNumber = object<LegacyNumber>({ kind: word, value: text });

/** A related organisation. */
export const readAffiliate = object<Affiliate>({ code: text, name: text, relation: word });

/** An organisation as registered. */
export const readEntity = object<Entity>({
  code: text,
  name: text,
  nameEn: nullable(text),
  formerNames: listOf(object<Entity['formerNames'][number]>({ name: text, until: text })),
  legacyNumbers: listOf(readLegacyNumber),
  kind: word,
  ownership: word,
  region: readRegion,
  status: word,
  registeredOn: text,
  parent: nullable(readNamedEntity),
  branches: listOf(readNamedEntity),
  affiliates: listOf(readAffiliate),
});
