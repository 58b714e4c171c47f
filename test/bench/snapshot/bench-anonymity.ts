import { partListed } from '../../../api-mock/src/publish/part-listed.ts';
import type { Figures } from '../figures.ts';
import { isListed, syntheticCode } from './synthetic-register.ts';

/** Parts the listed codes among details files as a publisher does, without writing any. */
export function benchAnonymity(codes: number): Figures {
  const listed: string[] = [];
  for (let number = 0; number < codes; number++) if (isListed(number)) listed.push(syntheticCode(number));
  const { files } = partListed(listed);
  let anonymitySet = Number.POSITIVE_INFINITY;
  for (const { length } of files) anonymitySet = Math.min(anonymitySet, length);
  return { anonymitySet, detailsFiles: files.length };
}
