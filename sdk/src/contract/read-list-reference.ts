import { readBilingualText } from './read-text.ts';
import { object, text, word } from './reader.ts';
import type { ListReference } from './types.gen.ts';

/** The part of a list that an entry carries. */
export const readListReference = object<ListReference>({
  id: text,
  name: readBilingualText,
  instrument: readBilingualText,
  polarity: word,
  colour: word,
});
