import { exactly, instant, listOf, nullable, object, text, word } from './reader.ts';
import type { Objection } from './types.gen.ts';

/** What became of an objection. */
export const readObjection = object<Objection>({
  id: text,
  code: text,
  entry: text,
  state: word,
  grounds: listOf(word, 1),
  receivedAt: instant,
  acknowledgedAt: instant,
  answerDueOn: text,
  correctionDueOn: nullable(text),
  reviewDueOn: nullable(text),
  decidedOn: nullable(text),
  suspendsPublication: exactly(false),
});
