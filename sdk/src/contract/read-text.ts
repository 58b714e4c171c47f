import { object, text } from './reader.ts';
import type { Authority, BilingualText, NamedEntity, Region } from './types.gen.ts';

/** A text in both languages. */
export const readBilingualText = object<BilingualText>({ zh: text, en: text });

/** A body by id and name. */
export const readAuthority = object<Authority>({ id: text, name: readBilingualText });

/** Another organisation by code and name. */
export const readNamedEntity = object<NamedEntity>({ code: text, name: text });

/** A division by GB/T 2260. */
export const readRegion = object<Region>({ code: text, name: readBilingualText });
