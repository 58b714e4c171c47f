import { relative, resolve, sep } from 'node:path';

/**
 * Makes sure that what only the publisher may read is not published.
 *
 * @throws Error when the file lies in the public tree.
 */
export function requireOutside(out: string, file: string, flag: string): void {
  const way = relative(resolve(out), resolve(file));
  if (way === '' || way.split(sep)[0] !== '..')
    throw new Error(`${file} lies in ${out} and would be published: give another place by ${flag}`);
}
