import { readBilingualText, readNamedEntity } from './read-text.ts';
import { listOf, nullable, object, text, word } from './reader.ts';
import type { Entity, LegacyNumber } from './types.gen.ts';

const readLegacyNumber = object<LegacyNumber>({ kind: word(), value: text });

/** An organisation as registered. */
export const readEntity = object<Entity>({
  code: text,
  name: text,
  nameEn: nullable(text),
  formerNames: listOf(object<Entity['formerNames'][number]>({ name: text, until: text })),
  legacyNumbers: listOf(readLegacyNumber),
  kind: word(),
  ownership: word(),
  region: object<Entity['region']>({ code: text, name: readBilingualText }),
  status: word(),
  registeredOn: text,
  parent: nullable(readNamedEntity),
  branches: listOf(readNamedEntity),
});
