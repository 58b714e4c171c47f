import { listOf, number, object, type Reader, text, word } from './reader.ts';
import type { Problem } from './types.gen.ts';

const readRequired = object<Omit<Problem, 'pointers'>>({
  type: text,
  title: text,
  status: number,
  detail: text,
  code: word,
  requestId: text,
  action: text,
});

const readPointers = listOf(text);

/** Problem details. Pointers that are no list of texts are left out. */
export const readProblem: Reader<Problem> = (value) => {
  const { pointers, ...problem } = readRequired(value) as Problem;
  try {
    return { ...problem, pointers: readPointers(pointers) };
  } catch {
    return problem;
  }
};
