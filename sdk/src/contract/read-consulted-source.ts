import { readBilingualText } from './read-text.ts';
import { instant, nullable, number, object, text } from './reader.ts';
import type { ConsultedSource } from './types.gen.ts';

/** A source behind an answer. */
export const readConsultedSource = object<ConsultedSource>({
  sourceId: text,
  name: readBilingualText,
  asOf: instant,
  share: nullable(number),
});
