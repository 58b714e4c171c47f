import { firstSign } from './first-sign.ts';

/** Longest look, in ms. */
const LOOK_MS = 1;

/** Whether there is a sign of a company in what has come of a page, as far as one short look goes. */
export function mayNameCompany(document: Document): boolean {
  const ends = performance.now() + LOOK_MS;
  const looking = firstSign(document);
  let step = looking.next();
  while (!step.done && performance.now() < ends) step = looking.next();
  return step.value === true;
}
