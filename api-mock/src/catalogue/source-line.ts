import { z } from 'zod';

const reference = [
  'trivium-2020 (?:(?:L|n|fn)\\d+(?:-\\d+)?(?:, )?)+',
  'brussee-2023 (?:@\\d+(?:-\\d+)?(?:, )?)+',
  'kuo-2024 (?:K\\d+(?:-K\\d+)?(?:, )?)+',
  'liu-2019 (?:L\\d+(?:-L\\d+)?(?:, )?)+',
  'walkowski (?:W\\d+(?:-W\\d+)?(?:, )?)+',
  'outside (?:E\\d(?:, )?)+',
].join('|');

/**
 * How the catalogue of this server writes a source line: source and lines, several joined by `; `. In
 * `trivium-2020`, `n` is an endnote and `fn` a footnote. `outside` marks knowledge from outside the five
 * sources. The contract leaves the form open, so that other servers can name sources of their own.
 */
export const sourceLine = z.string().regex(new RegExp(`^(?:${reference})(?:; (?:${reference}))*$`));
