import { flag, instant, listOf, object, text, word } from './reader.ts';
import type { ChangePage, PublicChange } from './types.gen.ts';

/** One public change. A kind that this version does not know is kept as it came. */
export const readChange = object<PublicChange>({
  kind: word,
  code: text,
  list: text,
  entry: text,
  on: text,
  at: instant,
});

/** A page of changes. */
export const readChangePage = object<ChangePage>({ changes: listOf(readChange), next: text, more: flag });
