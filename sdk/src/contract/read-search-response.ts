import { readBilingualText } from './read-text.ts';
import { listOf, nullable, object, text, word } from './reader.ts';
import type { Candidate, SearchResponse } from './types.gen.ts';

const readCandidate = object<Candidate>({
  code: text,
  name: text,
  kind: word,
  region: object<Candidate['region']>({ code: text, name: readBilingualText }),
  status: word,
  match: word,
  matchedName: text,
});

/** Candidates for a name. */
export const readSearchResponse = object<SearchResponse>({
  candidates: listOf(readCandidate),
  next: nullable(text),
});
