import { object, text } from './reader.ts';
import type { Authority, BilingualText, NamedEntity } from './types.gen.ts';

/** A text in both languages. */
export const readBilingualText = object<BilingualText>({ zh: text, en: text });

/** A body by id and name. */
export const readAuthority = object<Authority>({ id: text, name: readBilingualText });

/** Another organisation by code and name. */
export const readNamedEntity = object<NamedEntity>({ code: text, name: text });
